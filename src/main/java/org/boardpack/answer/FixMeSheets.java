package org.boardpack.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpack.answer.AnswerSheet.Column;
import org.boardpack.inbox.FileReport;
import org.boardpack.intake.FileColumn;

/** The sheets of a FIX-ME workbook for one file: names, headings, and the words on the sheet "About this file". */
record FixMeSheets(AnswerSheet toFix, AnswerSheet choices, AnswerSheet about, List<FileColumn> columns) {

    static final String TO_FIX = "To fix";
    static final String CHOICES = "Choices";
    static final String ABOUT = "About this file";
    static final String LINE = "Line";
    static final String KEEP_ROW = "Keep row";
    static final String WHAT_TO_FIX = "What to fix";
    static final String FORMAT = "Boardpack FIX-ME 1";

    /** Columns before the file's own. */
    static final int BEFORE = 2;

    private static final int COLUMN = 20;
    private static final int WORDS = 90;

    FixMeSheets {
        columns = List.copyOf(columns);
    }

    static FixMeSheets of(List<FileColumn> columns) {
        List<Column> toFix = new ArrayList<>();
        toFix.add(new Column(LINE, 10));
        toFix.add(new Column(KEEP_ROW, 12));
        List<Column> choices = new ArrayList<>();
        choices.add(new Column(KEEP_ROW, 12));
        for (FileColumn column : columns) {
            toFix.add(new Column(column.heading(), COLUMN));
            if (!column.choices().isEmpty()) {
                choices.add(new Column(column.heading(), 2 * COLUMN));
            }
        }
        toFix.add(new Column(WHAT_TO_FIX, WORDS));
        return new FixMeSheets(
                new AnswerSheet(TO_FIX, null, BEFORE, toFix),
                new AnswerSheet(CHOICES, null, 0, choices),
                new AnswerSheet(
                        ABOUT, "tbl_about", 0, List.of(new Column("About", 24), new Column("Answer", WORDS + COLUMN))),
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

    static List<List<AnswerCell>> aboutRows(Completes original, FileReport report, int badRows) {
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
        rows.add(said(
                "Leave as it is",
                "The headings, the column \"Line\" and this sheet: they say where each row belongs. Add no rows."));
        rows.add(said(
                "Rows that contradict",
                "Where rows contradict each other, only the later ones are here. If the first one is wrong, correct"
                        + " the original itself and drop that."));
        rows.add(said(
                "Personal data",
                "This workbook holds personal data, as the original does. Protect it in the same way, and delete your"
                        + " copies when the rows are loaded."));
        rows.add(said("Original", original.name()));
        rows.add(said("Original SHA-256", original.sha256()));
        rows.add(said("Original bytes", Long.toString(original.bytes())));
        rows.add(said("Round", Integer.toString(original.round())));
        rows.add(said("Format", FORMAT));
        return rows;
    }

    private static List<AnswerCell> said(String about, String answer) {
        return List.of(AnswerCell.text(about), AnswerCell.wrapped(answer));
    }
}
