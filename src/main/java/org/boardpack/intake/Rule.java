package org.boardpack.intake;

import java.util.Locale;

/** The rules that a file can break. Number, severity and words of each are data: {@code extracts/rules.yaml}. */
enum Rule {
    UNREADABLE_EMPTY,
    UNREADABLE_BINARY,
    UNREADABLE_WORKBOOK,
    NO_HEADINGS,
    AMBIGUOUS_KIND,
    MISSING_COLUMN,
    MISSING_VALUE,
    NOT_A_DATE,
    NOT_A_MONTH,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NOT_YES_OR_NO,
    NOT_A_CODE,
    UNKNOWN_CODE,
    UNKNOWN_CODE_KEPT,
    ALL_NOT_ALLOWED,
    BELOW_MINIMUM,
    ABOVE_MAXIMUM,
    UNUSUALLY_HIGH,
    ZERO,
    NOT_MONTH_END,
    NOT_ONE_MONTH,
    AGE_IMPLAUSIBLE,
    REPEATED_ROW,
    CONTRADICTING_ROW,
    BEFORE_ITS_START,
    AFTER_ITS_MONTH,
    MONTH_AHEAD,
    MONTH_LONG_AGO,
    MORE_THAN_ITS_MONTH,
    WRONG_WIDTH,
    UNCLOSED_QUOTE,
    CELL_TOO_LONG,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    ROW_TOO_LONG,
    TOO_MANY_SUBMISSIONS,
    UNKNOWN_COLUMNS,
    TOTAL_ROWS,
    BLANK_ROWS,
    PREAMBLE,
    HEADING_TWICE,
    NONE_THIS_MONTH,
    NO_ROWS,
    UNKNOWN_ORGANISATION,
    IMPLAUSIBLE_SWING,
    UNUSUAL_SWING,
    LEAVER_NEVER_IN_POST,
    CAME_AND_WENT,
    LEAVER_STILL_IN_POST,
    IN_POST_AFTER_LEAVING,
    ILL_BUT_NOT_IN_POST,
    MORE_DAYS_THAN_CONTRACTED;

    /** Its name in {@code rules.yaml}, such as {@code missing-column}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
