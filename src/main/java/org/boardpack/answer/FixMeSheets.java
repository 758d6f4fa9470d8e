package org.boardpack.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpack.answer.AnswerSheet.Column;
import org.boardpack.inbox.FileReport;
import org.boardpack.intake.CorrectedRow;
import org.boardpack.intake.FileColumn;
import org.boardpack.intake.FixMeFormat;

/** The sheets of a FIX-ME workbook for one file: names, headings, and the words on the sheet "About this file". */
record FixMeSheets(
        AnswerSheet toFix, AnswerSheet corrected, AnswerSheet choices, AnswerSheet about, List<FileColumn> columns) {

    private static final int COLUMN = 20;
    private static final int WORDS = 90;

    FixMeSheets {
        columns = List.copyOf(columns);
    }

    static FixMeSheets of(List<FileColumn> columns) {
        List<Column> toFix = new ArrayList<>();
        toFix.add(new Column(FixMeFormat.LINE, 10));
        toFix.add(new Column(FixMeFormat.KEEP_ROW, 12));
        List<Column> choices = new ArrayList<>();
        choices.add(new Column(FixMeFormat.KEEP_ROW, 12));
        for (FileColumn column : columns) {
            toFix.add(new Column(column.heading(), COLUMN));
            if (!column.choices().isEmpty()) {
                choices.add(new Column(column.heading(), 2 * COLUMN));
            }
        }
        toFix.add(new Column(FixMeFormat.WHAT_TO_FIX, WORDS));
        return new FixMeSheets(
                new AnswerSheet(FixMeFormat.TO_FIX, null, FixMeFormat.BEFORE, toFix),
                new AnswerSheet(FixMeFormat.CORRECTED, null, FixMeFormat.BEFORE, toFix),
                new AnswerSheet(FixMeFormat.CHOICES, null, 0, choices),
                new AnswerSheet(
                        FixMeFormat.ABOUT,
                        "tbl_about",
                        0,
                        List.of(new Column("About", 24), new Column("Answer", WORDS + COLUMN))),
                columns);
    }

    /** Columns that offer choices, in the order of the sheet "Choices"; the first of that sheet is for "Keep row". */
    List<FileColumn> choosable() {
        return columns.stream().filter(column -> !column.choices().isEmpty()).toList();
    }

    List<List<AnswerCell>> choiceRows() {
        List<List<String>> lists = new ArrayList<>();
        lists.add(List.of("Yes", "No"));
        choosable().forEach(column -> lists.add(column.choices()));
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            List<AnswerCell> row = new ArrayList<>();
            for (List<String> list : lists) {
                row.add(AnswerCell.text(i < list.size() ? list.get(i) : ""));
            }
            rows.add(row);
        }
        return rows;
    }

    List<AnswerCell> correctedRow(CorrectedRow row) {
        List<AnswerCell> cells = new ArrayList<>();
        cells.add(AnswerCell.number(row.line()));
        cells.add(AnswerCell.text(row.kept() ? "Yes" : "No"));
        row.cells().forEach(cell -> cells.add(AnswerCell.text(cell)));
        cells.add(AnswerCell.wrapped("Nothing: done in an earlier round."));
        return cells;
    }

    List<List<AnswerCell>> aboutRows(Completes original, FileReport report, int badRows) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        rows.add(said(
                "What this is",
                String.format(
                        Locale.UK,
                        "The rows of %s that have an error: %,d of %,d. Nothing of the file was loaded.",
                        original.name(),
                        badRows,
                        report.rows())));
        rows.add(said(
                "1. Correct",
                "On the sheet \"To fix\", correct the marked cells. The last column says what is wrong in each row."));
        rows.add(said(
                "2. Choose",
                "Some cells offer the values that may stand in them. All of these are on the sheet \"Choices\"."));
        rows.add(said("3. Leave out", "To leave a row out altogether, set \"Keep row\" to No."));
        rows.add(said(
                "4. Drop",
                "Save as an Excel workbook (.xlsx) and drop it in the inbox. Each row takes its place in the original;"
                        + " then all of it is checked and loaded, or nothing is. Leave the original in quarantine."));
        if (original.round() > 1) {
            rows.add(said(
                    "Corrected already",
                    "The sheet \"Corrected already\" keeps what was put right before. It counts too: leave it here."));
        }
        rows.add(said(
                "Leave as it is",
                "The headings, the column \"Line\" and this sheet: they say where each row belongs. Add no rows."));
        rows.add(said(
                "Rows that contradict",
                "Where rows contradict each other, only the later ones are here. If the first one is wrong, correct"
                        + " the original itself and drop that."));
        if (columns.stream().anyMatch(FileColumn::aboutPerson)) {
            rows.add(said(
                    "Personal data",
                    "This workbook holds personal data, as the original does. Protect it in the same way, and delete"
                            + " your copies when the rows are loaded."));
        }
        rows.add(said(FixMeFormat.NAME, original.name()));
        rows.add(said(FixMeFormat.SHA_256, original.sha256()));
        rows.add(said(FixMeFormat.BYTES, Long.toString(original.bytes())));
        rows.add(said(FixMeFormat.ROUND, Integer.toString(original.round())));
        rows.add(said(FixMeFormat.FORMAT, FixMeFormat.FORMAT_NAME + FixMeFormat.VERSION));
        return rows;
    }

    private static List<AnswerCell> said(String about, String answer) {
        return List.of(AnswerCell.text(about), AnswerCell.wrapped(answer));
    }
}
