package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second program opens the workbook and reads the same figures. Needs LibreOffice: {@code apt-get install libreoffice-calc}. */
class LibreOfficeTest {

    @Test
    void libreOfficeOpensTheWorkbookAndFindsEveryRowOfItsData(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "SKIPPED: LibreOffice (soffice) is not installed, so nobody but our own library has opened the workbook");
        Path workbook = folder.resolve("board-pack.xlsx");
        Files.write(workbook, ReadWorkbook.render(SamplePack.nation(), Language.WELSH));

        // every cell as shown, every sheet (-1) into a file of its own
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();

        List<String> data = Files.readAllLines(folder.resolve("board-pack-Data.csv"));
        assertThat(data).hasSize(3 + SamplePack.nation().figures().all().size());
        assertThat(data.get(2)).startsWith("edition,period,scope_type,scope_code,staff_group");
        assertThat(data.get(3)).startsWith("2025-03@2,2025-01,nation,W00,All,[z],[z],headcount,as-at");
        assertThat(Files.readAllLines(folder.resolve("board-pack-Nodiadau.csv")))
                .hasSizeGreaterThan(10);
    }
}
