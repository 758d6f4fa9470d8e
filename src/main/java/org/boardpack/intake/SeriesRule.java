package org.boardpack.intake;

import java.util.Locale;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** The rules that a file of series over time can break. */
enum SeriesRule {
    NO_HEADINGS(
            1,
            "No headings \"date\" and \"value\" were found in the first 26 lines",
            "Put the headings in one row above the data: series, date, value and, if you like, target and rebase."),
    NO_COLUMN(2, "The column \"%s\" is missing", "Add the column, or correct its heading."),
    NO_ROWS(3, "There are headings but no rows", "Add the rows."),
    WRONG_WIDTH(
            4,
            "Rows have more or fewer columns than the headings",
            "Put values that contain a comma in quotation marks."),
    NO_SERIES(5, "\"%s\" does not say which series the row is of", "Fill in \"%s\"."),
    NOT_A_DATE(
            6,
            "\"%s\" holds something that is not a date",
            "Write the dates as 2025-03-31 or 31/03/2025, months as 2025-03."),
    DATE_TWICE(7, "A series has two rows of the same date", "Keep one row a series and date."),
    NOT_A_NUMBER(
            8,
            "\"%s\" holds something that is not a number",
            "Write plain numbers with a point for decimals, and leave missing ones empty."),
    NOT_YES_OR_NO(9, "\"%s\" holds something other than 1 and 0, yes and no", "Write 1 or 0."),
    NOT_A_DIRECTION(10, "\"%s\" holds something that is no direction", "Write increase, decrease or neutral."),
    NOT_A_BASELINE(
            11,
            "\"%s\" holds something other than a whole number of 12 or more",
            "Write from how many first points limits are to come, 12 or more, or leave it empty."),
    NOT_ONE(12, "\"%s\" changes within a series", "Write the same on every row of a series, or on its first only.");

    private final int number;
    private final String what;
    private final String doThis;

    SeriesRule(int number, String what, String doThis) {
        this.number = number;
        this.what = what;
        this.doThis = doThis;
    }

    /** What is said of so many rows, of which the first is there. */
    Finding finding(long count, SourceLine firstAt, @Nullable String heading) {
        return new Finding(
                String.format(Locale.ROOT, "SPC-%03d", number),
                Severity.ERROR,
                count,
                firstAt,
                heading,
                String.format(Locale.ROOT, what, heading),
                String.format(Locale.ROOT, doThis, heading));
    }
}
