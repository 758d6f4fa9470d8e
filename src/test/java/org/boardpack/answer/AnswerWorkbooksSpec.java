package org.boardpack.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Occurrence;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks that answer a bad file. */
class AnswerWorkbooksSpec {

    private static final String THREE_BAD_ROWS = BadFile.lines(
            BadFile.HEADINGS,
            BadFile.GOOD,
            BadFile.BAD_REASON,
            BadFile.BAD_DATE,
            BadFile.BAD_REASON.replace("57", "59"));

    @TempDir
    private Path workspace;

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    /** The cells of a sheet as people see them, a row a list. */
    private static List<List<String>> seen(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(formatter.formatCellValue(row.getCell(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private Path quarantined(String text) throws IOException {
        return BadFile.quarantined(workspace, "leavers.csv", text);
    }

    @Test
    void problems_xlsx_has_the_verdict_what_to_fix_and_every_problem_with_its_place() throws IOException {
        try (XSSFWorkbook problems = open(quarantined(THREE_BAD_ROWS).resolve("problems.xlsx"))) {
            assertThat(seen(problems.getSheet("Summary")))
                    .contains(
                            List.of("File", "leavers.csv"),
                            List.of("Verdict", "REJECTED"),
                            List.of("Taken for", "Leavers, March 2025, Hywel Dda University Health Board (7A2)"),
                            List.of("Errors", "3"));
            assertThat(seen(problems.getSheet("What to fix")))
                    .extracting(row -> row.subList(0, 6))
                    .startsWith(
                            List.of("Code", "Severity", "Count", "First sheet", "First line", "Column heading"),
                            List.of("LVR-010", "error", "2", "", "3", "Leaving Reason"),
                            List.of("LVR-003", "error", "1", "", "4", "Leaving Date"));
            assertThat(seen(problems.getSheet("Every problem")))
                    .extracting(row -> row.subList(1, 6))
                    .startsWith(
                            List.of("Line", "Column", "Column heading", "Code", "Severity"),
                            List.of("3", "H", "Leaving Reason", "LVR-010", "error"),
                            List.of("4", "G", "Leaving Date", "LVR-003", "error"),
                            List.of("5", "H", "Leaving Reason", "LVR-010", "error"));
            for (int i = 0; i < problems.getNumberOfSheets(); i++) {
                XSSFSheet sheet = problems.getSheetAt(i);
                assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                assertThat(sheet.getTables().get(0).getEndRowIndex())
                        .as("the table ends where the rows end")
                        .isEqualTo(sheet.getLastRowNum());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
            assertThat(problems.getProperties().getCoreProperties().getTitle()).isEqualTo("Problems of leavers.csv");
        }
    }

    @ParameterizedTest
    @CsvSource({"rw-------, rw-------", "rw-r-----, rw-r-----", "rwxrwxrwx, rw-r--r--"})
    void the_fix_me_holds_peoples_rows_and_is_for_those_who_may_read_the_original(String original, String fixMe)
            throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "SKIPPED: no such rights");
        Path dropped = workspace.resolve("inbox/leavers.csv");
        Files.createDirectories(dropped.getParent());
        Files.setPosixFilePermissions(Files.createFile(dropped), PosixFilePermissions.fromString(original));

        assertThat(Files.getPosixFilePermissions(quarantined(THREE_BAD_ROWS).resolve("leavers.FIX-ME.xlsx")))
                .isEqualTo(PosixFilePermissions.fromString(fixMe));
    }

    @Test
    void the_fix_me_has_only_the_bad_rows_with_bad_cells_marked_and_said_in_words() throws IOException {
        try (XSSFWorkbook fixMe = open(quarantined(THREE_BAD_ROWS).resolve("leavers.FIX-ME.xlsx"))) {
            XSSFSheet sheet = fixMe.getSheet("To fix");
            List<List<String>> rows = seen(sheet);
            assertThat(rows).hasSize(4);
            List<String> headings = new ArrayList<>(List.of("Line", "Keep row"));
            headings.addAll(List.of(BadFile.HEADINGS.split(",")));
            headings.add("What to fix");
            assertThat(rows.get(0)).isEqualTo(headings);
            assertThat(rows.get(1)).startsWith("3", "Yes", "7A2", "00123457", "00123457-1");
            assertThat(rows.get(2)).startsWith("4", "Yes").contains("31/02/2025");
            assertThat(rows.get(1).get(11))
                    .contains("\"Leaving Reason\" holds", "Voluntary Resignation - Work Life Balance");
            assertThat(filled(sheet)).containsExactly("J2", "I3", "J4");
        }
    }

    private static List<String> filled(XSSFSheet sheet) {
        List<String> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                    filled.add(cell.getAddress().formatAsString());
                }
            }
        }
        return filled;
    }

    @Test
    void leading_zeros_and_dates_survive_excel() throws IOException {
        try (XSSFWorkbook fixMe = open(quarantined(THREE_BAD_ROWS).resolve("leavers.FIX-ME.xlsx"))) {
            Row row = fixMe.getSheet("To fix").getRow(1);
            for (int column = 1; column < row.getLastCellNum(); column++) {
                assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(column).getCellStyle().getDataFormatString())
                        .isEqualTo("@");
            }
        }
    }

    @Test
    void columns_with_a_code_list_offer_its_values_and_every_row_can_be_left_out() throws IOException {
        try (XSSFWorkbook fixMe = open(quarantined(THREE_BAD_ROWS).resolve("leavers.FIX-ME.xlsx"))) {
            List<List<String>> choices = seen(fixMe.getSheet("Choices"));
            assertThat(choices.get(0))
                    .containsExactly(
                            "Keep row",
                            "Assignment Category",
                            "Staff Group",
                            "Leaving Reason",
                            "Destination On Leaving");
            List<XSSFDataValidation> offered = fixMe.getSheet("To fix").getDataValidations();
            assertThat(offered)
                    .extracting(
                            each -> each.getRegions().getCellRangeAddresses()[0].formatAsString() + " "
                                    + each.getValidationConstraint().getFormula1())
                    .contains("B2:B4 Choices!$A$2:$A$3", "J2:J4 Choices!$D$2:$D$" + (count(choices, 3) + 1));
            assertThat(choices).extracting(row -> row.get(3)).contains("Voluntary Resignation - Work Life Balance");
        }
    }

    private static long count(List<List<String>> rows, int column) {
        return rows.stream().skip(1).filter(row -> !row.get(column).isEmpty()).count();
    }

    @Test
    void the_fix_me_of_totals_says_nothing_of_personal_data() throws IOException {
        Path folder = BadFile.quarantined(
                workspace,
                "agency.csv",
                BadFile.lines(
                        "Organisation Code,Month,Staff Group,Agency Cost,Total Pay Bill",
                        "7A2,2025-03,Nursing and Midwifery Registered,a lot,100000",
                        "7A2,2025-03,Estates and Ancillary,0,100000"));
        try (XSSFWorkbook fixMe = open(folder.resolve("agency.FIX-ME.xlsx"))) {
            assertThat(seen(fixMe.getSheet("About this file")))
                    .contains(List.of("Original", "agency.csv"))
                    .flatExtracting(row -> row)
                    .noneMatch(words -> words.contains("ersonal data"));
        }
    }

    @Test
    void the_fix_me_says_what_to_do_and_which_file_it_completes() throws IOException {
        Path folder = quarantined(THREE_BAD_ROWS);
        try (XSSFWorkbook fixMe = open(folder.resolve("leavers.FIX-ME.xlsx"))) {
            assertThat(seen(fixMe.getSheet("About this file")))
                    .contains(
                            List.of("Original", "leavers.csv"),
                            List.of(
                                    "Original SHA-256",
                                    Fingerprint.of(folder.resolve("leavers.csv"))
                                            .sha256()),
                            List.of("Format", "Boardpack FIX-ME 1"))
                    .extracting(row -> row.get(1))
                    .anyMatch(words -> words.contains("personal data"));
        }
        assertThat(Files.readString(folder.resolve("READ-ME-FIRST.txt")))
                .contains("leavers.FIX-ME.xlsx", "problems.xlsx");
        try (var receipts = Files.list(workspace.resolve("receipts"))) {
            assertThat(receipts.map(AnswerWorkbooksSpec::text))
                    .singleElement()
                    .asString()
                    .contains("leavers.FIX-ME.xlsx");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void there_is_no_fix_me_when_rows_alone_cannot_put_the_file_right() throws IOException {
        List<String> cases = List.of(
                // A required column is missing.
                THREE_BAD_ROWS.replace(",Leaving Reason,", ",Why,"),
                // A row is wider than the headings.
                BadFile.lines(BadFile.HEADINGS, BadFile.BAD_DATE, BadFile.GOOD + ",Withybush"),
                // The rest of the file cannot be read.
                BadFile.lines(BadFile.HEADINGS, BadFile.BAD_DATE, "\"" + BadFile.GOOD),
                // Nothing of it can be read.
                BadFile.lines("a,b", "1,2"));
        for (String text : cases) {
            Path folder = quarantined(text);
            assertThat(folder.resolve("problems.xlsx")).exists();
            try (var files = Files.list(folder)) {
                assertThat(files).as(text).hasSize(4);
            }
            assertThat(Files.readString(folder.resolve("READ-ME-FIRST.txt"))).doesNotContain("FIX-ME");
        }
    }

    @Test
    void a_row_that_was_cut_off_comes_with_blank_cells_to_be_filled_in() throws IOException {
        Path folder = quarantined(BadFile.lines(BadFile.HEADINGS, BadFile.GOOD, "7A2,00123457"));
        try (XSSFWorkbook fixMe = open(folder.resolve("leavers.FIX-ME.xlsx"))) {
            assertThat(seen(fixMe.getSheet("To fix")).get(1)).hasSize(12).startsWith("3", "Yes", "7A2", "00123457", "");
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text_everywhere() throws IOException {
        String evil = "=cmd|' /C calc'!A0";
        List<String> rows = new ArrayList<>(List.of(BadFile.HEADINGS.replace("Destination On Leaving", "=1+1")));
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20")) {
            rows.add(BadFile.BAD_REASON.replace("Vol Resignation - W/L Balance", "\"" + start + evil + "\""));
        }
        Path folder = quarantined(BadFile.lines(rows.toArray(String[]::new)));
        for (String name : List.of("problems.xlsx", "leavers.FIX-ME.xlsx")) {
            assertThat(parts(folder.resolve(name)))
                    .isNotEmpty()
                    .noneMatch(part -> part.contains("<f>") || part.contains("<f "));
            try (XSSFWorkbook workbook = open(folder.resolve(name))) {
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    for (Row row : workbook.getSheetAt(i)) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.getCellType() == CellType.STRING
                                    && !cell.getStringCellValue().isEmpty()
                                    && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"
                                                    .indexOf(cell.getStringCellValue()
                                                            .charAt(0))
                                            >= 0) {
                                assertThat(cell.getCellStyle().getQuotePrefixed())
                                        .isTrue();
                            }
                        }
                    }
                }
            }
        }
        try (XSSFWorkbook fixMe = open(folder.resolve("leavers.FIX-ME.xlsx"))) {
            assertThat(seen(fixMe.getSheet("To fix")))
                    .extracting(row -> row.get(9))
                    .contains("=" + evil, "\uFF1D" + evil);
        }
    }

    private static List<String> parts(Path workbook) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void the_same_file_at_the_same_time_gives_the_same_bytes() throws IOException {
        Path first = quarantined(THREE_BAD_ROWS);
        Path second = quarantined(THREE_BAD_ROWS);
        for (String name : List.of("problems.xlsx", "leavers.FIX-ME.xlsx")) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void beyond_the_most_that_are_listed_a_sentence_says_how_many_there_are() throws IOException {
        Finding finding = new Finding(
                "LVR-003", Severity.ERROR, 5, SourceLine.line(2), "Leaving Date", "It is not a date", "Write a date.");
        FileReport report = new FileReport(
                "leavers.csv",
                1,
                new Fingerprint("a".repeat(64)),
                BadFile.CLOCK.instant(),
                Verdict.REJECTED,
                5,
                "Leavers",
                "",
                List.of(finding));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ProblemsWorkbook problems = new ProblemsWorkbook(bytes, report, 3)) {
            for (int line = 2; line < 7; line++) {
                problems.add(List.of(new Occurrence(
                        SourceLine.line(line),
                        6,
                        finding.heading(),
                        finding.code(),
                        finding.severity(),
                        finding.what(),
                        finding.doThis())));
            }
            problems.finish("Correct it.");
        }
        Path file = Files.write(workspace.resolve("problems.xlsx"), bytes.toByteArray());
        try (XSSFWorkbook workbook = open(file)) {
            List<List<String>> rows = seen(workbook.getSheet("Every problem"));
            assertThat(rows).hasSize(1 + 3 + 1);
            assertThat(rows.get(4))
                    .contains(
                            "Only the first 3 of 5 problems are listed; the sheet \"What to fix\" counts all of them.");
        }
    }
}
