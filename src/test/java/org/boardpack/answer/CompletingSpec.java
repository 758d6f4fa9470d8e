package org.boardpack.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.intake.CheckedFile;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A FIX-ME workbook that comes back completes its original, or says in words why it cannot. */
class CompletingSpec {

    private static final String REASON = "Voluntary Resignation - Work Life Balance";

    @TempDir
    private Path workspace;

    private Path fixMe;

    @BeforeEach
    void aFileWithTwoBadRows() throws IOException {
        fixMe = BadFile.quarantined(
                        workspace,
                        "leavers.csv",
                        BadFile.lines(BadFile.HEADINGS, BadFile.GOOD, BadFile.BAD_REASON, BadFile.BAD_DATE))
                .resolve("leavers.FIX-ME.xlsx");
    }

    private CheckedFile check(Consumer<XSSFWorkbook> byHand) throws IOException {
        Path saved = Files.write(workspace.resolve("mine.xlsx"), Correcting.change(fixMe, byHand));
        return BadFile.intake(workspace).check(saved, "mine.xlsx");
    }

    private List<Submission> loadedFrom(String... lines) throws IOException {
        Path file = Files.writeString(workspace.resolve("right.csv"), BadFile.lines(lines));
        return BadFile.intake(workspace).check(file, "right.csv").submissions();
    }

    private static void correctBoth(XSSFWorkbook workbook) {
        Correcting.type(workbook, 3, "Leaving Reason", REASON);
        Correcting.type(workbook, 4, "Leaving Date", "30/03/2025");
    }

    private static String corrected(String row) {
        return row.replace("Vol Resignation - W/L Balance", REASON).replace("31/02/2025", "30/03/2025");
    }

    @Test
    void the_corrected_rows_take_their_places_and_the_whole_loads_as_if_it_had_been_right() throws IOException {
        CheckedFile completed = check(CompletingSpec::correctBoth);

        assertThat(completed.verdict()).as(completed.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        assertThat(completed.rows()).isEqualTo(3);
        assertThat(completed.submissions())
                .usingRecursiveComparison()
                .isEqualTo(loadedFrom(
                        BadFile.HEADINGS, BadFile.GOOD, corrected(BadFile.BAD_REASON), corrected(BadFile.BAD_DATE)));
        assertThat(completed.findings()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("FIL-027");
            assertThat(note.count()).isEqualTo(2);
            assertThat(note.what()).contains("leavers.csv");
        });
    }

    @Test
    void a_first_look_sees_the_original_too() throws IOException {
        Path saved = Files.write(workspace.resolve("mine.xlsx"), Correcting.change(fixMe, CompletingSpec::correctBoth));
        assertThat(BadFile.intake(workspace).peek(saved))
                .hasValueSatisfying(
                        glimpse -> assertThat(glimpse.organisation()).isEqualTo("7A2"));
    }

    @Test
    void rows_that_are_not_kept_are_left_out_and_counted() throws IOException {
        CheckedFile completed = check(workbook -> {
            correctBoth(workbook);
            Correcting.type(workbook, 4, "Keep row", "No");
        });

        assertThat(completed.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(completed.submissions())
                .usingRecursiveComparison()
                .isEqualTo(loadedFrom(BadFile.HEADINGS, BadFile.GOOD, corrected(BadFile.BAD_REASON)));
        assertThat(completed.findings())
                .extracting(Finding::code, Finding::count)
                .contains(org.assertj.core.groups.Tuple.tuple("FIL-028", 1L));
    }

    @Test
    void a_bad_row_that_was_taken_out_of_the_workbook_is_still_bad_at_its_own_line() throws IOException {
        CheckedFile completed = check(workbook -> {
            correctBoth(workbook);
            XSSFSheet sheet = workbook.getSheet("To fix");
            sheet.removeRow(sheet.getRow(2));
        });

        assertThat(completed.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(completed.submissions()).isEmpty();
        assertThat(completed.findings().get(0).code()).isEqualTo("LVR-003");
        assertThat(completed.findings().get(0).firstAt().line()).isEqualTo(4);
    }

    @Test
    void rows_that_are_still_bad_come_in_another_fix_me_that_keeps_what_was_corrected() throws IOException {
        byte[] halfDone = Correcting.change(fixMe, workbook -> {
            Correcting.type(workbook, 3, "Leaving Reason", REASON);
            Correcting.type(workbook, 4, "Leaving Date", "32/03/2025");
        });
        Path second = BadFile.quarantined(workspace, "leavers.FIX-ME.xlsx", halfDone);
        assertThat(second.resolve("leavers.FIX-ME.xlsx")).hasBinaryContent(halfDone);
        fixMe = second.resolve("leavers-2.FIX-ME.xlsx");

        CheckedFile completed = check(workbook -> {
            assertThat(workbook.getSheet("To fix").getLastRowNum()).isEqualTo(1);
            Correcting.type(workbook, 4, "Leaving Date", "30/03/2025");
        });

        assertThat(completed.verdict()).as(completed.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        assertThat(completed.submissions())
                .usingRecursiveComparison()
                .isEqualTo(loadedFrom(
                        BadFile.HEADINGS, BadFile.GOOD, corrected(BadFile.BAD_REASON), corrected(BadFile.BAD_DATE)));
        assertThat(Files.readString(second.resolve("READ-ME-FIRST.txt")))
                .contains("leavers-2.FIX-ME.xlsx", "leavers.csv");
    }

    @Test
    void a_workbook_that_was_dropped_completes_in_the_same_way_with_rows_for_lines() throws IOException {
        ByteArrayOutputStream dropped = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Leavers");
            List<String> lines = List.of("Leavers of March", BadFile.HEADINGS, BadFile.GOOD, BadFile.BAD_DATE);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                String[] cells = lines.get(i).split(",");
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(dropped);
        }
        Path folder = BadFile.quarantined(workspace, "leavers-march.xlsx", dropped.toByteArray());
        fixMe = folder.resolve("leavers-march.FIX-ME.xlsx");

        CheckedFile completed = check(workbook -> Correcting.type(workbook, 4, "Leaving Date", "30/03/2025"));

        assertThat(completed.verdict().isLoaded())
                .as(completed.findings().toString())
                .isTrue();
        assertThat(completed.submissions())
                .usingRecursiveComparison()
                .isEqualTo(loadedFrom("Leavers of March", BadFile.HEADINGS, BadFile.GOOD, corrected(BadFile.BAD_DATE)));
    }

    @Test
    void what_must_not_be_changed_is_said_in_words() throws IOException {
        refused("FIL-020", workbook -> workbook.removeSheetAt(workbook.getSheetIndex("About this file")));
        refused("FIL-020", workbook -> about(workbook, "Original SHA-256", "abc"));
        refused("FIL-021", workbook -> about(workbook, "Format", "Boardpack FIX-ME 2"));
        refused("FIL-022", workbook -> about(workbook, "Original SHA-256", "a".repeat(64)));
        refused("FIL-023", workbook -> heading(workbook, "Leaving Reason", "Reason"));
        refused("FIL-023", workbook -> heading(workbook, "Keep row", "Keep"));
        refused(
                "FIL-024",
                workbook -> workbook.getSheet("To fix").getRow(1).getCell(0).setCellValue("x"));
        refused(
                "FIL-024",
                workbook -> workbook.getSheet("To fix").getRow(1).getCell(0).setCellValue(4));
        refused("FIL-024", workbook -> {
            correctBoth(workbook);
            workbook.getSheet("To fix").getRow(1).getCell(0).setCellValue(99);
        });
        refused("FIL-025", workbook -> Correcting.type(workbook, 3, "Keep row", "perhaps"));
        refused("FIL-026", workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("About this file"));
            workbook.setSheetName(workbook.getSheetIndex("To fix"), "Sheet1");
        });
    }

    private void refused(String code, Consumer<XSSFWorkbook> byHand) throws IOException {
        CheckedFile checked = check(byHand);
        assertThat(checked.verdict().isLoaded()).as(code).isFalse();
        assertThat(checked.submissions()).isEmpty();
        assertThat(checked.findings()).extracting(Finding::code).contains(code);
    }

    private static void about(XSSFWorkbook workbook, String label, String answer) {
        for (Row row : workbook.getSheet("About this file")) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                row.getCell(1).setCellValue(answer);
            }
        }
    }

    private static void heading(XSSFWorkbook workbook, String heading, String other) {
        XSSFSheet sheet = workbook.getSheet("To fix");
        sheet.getRow(0).getCell(Correcting.column(sheet, heading)).setCellValue(other);
    }

    @Test
    void without_its_original_a_workbook_completes_nothing() throws IOException {
        Path elsewhere = Files.createDirectories(workspace.resolve("elsewhere"));
        Path alone = Files.write(elsewhere.resolve("mine.xlsx"), Correcting.change(fixMe, CompletingSpec::correctBoth));
        CheckedFile checked = BadFile.intake(elsewhere).check(alone, "mine.xlsx");
        assertThat(checked.verdict()).isEqualTo(Verdict.COULD_NOT_READ);
        assertThat(checked.findings()).extracting(Finding::code).containsExactly("FIL-022");

        Files.copy(fixMe.resolveSibling("leavers.csv"), elsewhere.resolve("any name.csv"));
        assertThat(BadFile.intake(elsewhere).check(alone, "mine.xlsx").verdict())
                .as("beside the workbook it is found, whatever it is called")
                .isEqualTo(Verdict.ACCEPTED);
    }
}
