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
    UNKNOWN_CODE_NOT_SHOWN,
    UNKNOWN_CODE_KEPT_NOT_SHOWN,
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
    UNKNOWN_ORGANISATION;

    /** The same rule about values that are not repeated. */
    Rule notShown() {
        return this == UNKNOWN_CODE ? UNKNOWN_CODE_NOT_SHOWN : UNKNOWN_CODE_KEPT_NOT_SHOWN;
    }

    /** Its name in {@code rules.yaml}, such as {@code missing-column}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
