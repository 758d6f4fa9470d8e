package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second program opens the workbook and the template, and reads the same. Needs LibreOffice: {@code apt-get install
 * libreoffice-calc-nogui}, or {@code libreoffice-calc}.
 */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLibreOffice() {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        if (!isThere) {
            System.err.println(
                    "SKIPPED: LibreOffice (soffice) is not installed, so nobody but our own library has opened the workbook."
                            + " On Debian: apt-get install libreoffice-calc-nogui");
        }
        assumeTrue(isThere, "LibreOffice is not installed");
    }

    @Test
    void libreOfficeOpensTheWorkbookAndFindsEverySheetAndEveryRowOfItsData() throws Exception {
        PackData pack = SamplePack.everything();
        Path workbook = folder.resolve("board-pack.xlsx");
        Files.write(workbook, ReadWorkbook.render(pack, Language.WELSH));

        // every cell as shown, every sheet (-1) into a file of its own
        convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1");

        ReadWorkbook ours = new ReadWorkbook(pack, Language.WELSH);
        for (XSSFSheet sheet : ours.sheets()) {
            Path read = folder.resolve("board-pack-" + sheet.getSheetName() + ".csv");
            assertThat(read).exists();
            assertThat(Files.readString(read).split("\n", 2)[0])
                    .as(sheet.getSheetName())
                    .contains(sheet.getRow(0).getCell(0).getStringCellValue());
        }
        List<String> data = Files.readAllLines(folder.resolve("board-pack-Data.csv"));
        assertThat(data).hasSize(3 + pack.figures().all().size());
        assertThat(data.get(2)).startsWith("edition,period,scope_type,scope_code,staff_group");
        assertThat(data.get(3)).startsWith("2025-03@2,2023-03,system,QOQ,All,[z],[z],headcount,as-at");
    }

    @Test
    void savedAgainByLibreOfficeItHasTheSameTablesChartsAndNumbers() throws Exception {
        PackData pack = SamplePack.everything();
        Path workbook = folder.resolve("pack.xlsx");
        Files.write(workbook, ReadWorkbook.render(pack, Language.ENGLISH));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        convert(workbook, "xlsx", saved);

        ReadWorkbook ours = new ReadWorkbook(pack, Language.ENGLISH);
        try (XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(saved.resolve("pack.xlsx")))) {
            int charts = 0;
            for (XSSFSheet sheet : ours.sheets()) {
                XSSFSheet other = theirs.getSheet(sheet.getSheetName());
                for (XSSFTable table : sheet.getTables()) {
                    assertThat(other.getTables()).hasSize(1);
                    assertThat(other.getTables().get(0).getName()).isEqualTo(table.getName());
                    for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                        for (int column = 0; column <= table.getEndColIndex(); column++) {
                            assertSame(
                                    ReadWorkbook.value(other.getRow(row).getCell(column)),
                                    ReadWorkbook.value(sheet.getRow(row).getCell(column)));
                        }
                    }
                }
                charts += other.getDrawingPatriarch() == null
                        ? 0
                        : other.getDrawingPatriarch().getCharts().size();
            }
            assertThat(charts).isEqualTo(4);
        }
    }

    @Test
    void aTemplateSavedByAnotherProgramIsStillAGoodTemplate() throws Exception {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        convert(ShippedTemplate.PLACE, "xlsx", saved);

        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new WorkbookRenderer(WorkbookDesign.loadedFrom(saved), 2).render(SamplePack.nation(), Language.ENGLISH, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(SheetKinds.ALL.size());
        }
    }

    /** It writes numbers with 15 digits. */
    private static void assertSame(Object read, Object written) {
        if (read instanceof Double number && written instanceof Double ours) {
            assertThat(number).isCloseTo(ours, within(Math.abs(ours) * 1e-13));
        } else {
            assertThat(read).isEqualTo(written);
        }
    }

    private void convert(Path file, String format) throws IOException, InterruptedException {
        convert(file, format, folder);
    }

    private void convert(Path file, String format, Path into) throws IOException, InterruptedException {
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        into.toString(),
                        file.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        assertThat(Files.readString(log)).contains("convert ").doesNotContainIgnoringCase("error");
    }
}
