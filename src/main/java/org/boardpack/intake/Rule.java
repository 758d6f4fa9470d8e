package org.boardpack.intake;

import java.util.Locale;

/** The rules that a file can break. Number, severity and words of each are data: {@code extracts/rules.yaml}. */
enum Rule {
    UNREADABLE_EMPTY,
    UNREADABLE_BINARY,
    UNREADABLE_ARCHIVE,
    NO_HEADINGS,
    AMBIGUOUS_KIND,
    WORKBOOK_OLD,
    WORKBOOK_PROTECTED,
    WORKBOOK_MACROS,
    WORKBOOK_BINARY,
    WORKBOOK_OPEN_DOCUMENT,
    WORKBOOK_DAMAGED,
    WORKBOOK_DOCUMENT_TYPE,
    WORKBOOK_EXPANDS,
    WORKBOOK_TOO_MANY_PARTS,
    WORKBOOK_TOO_MANY_STYLES,
    WORKBOOK_TOO_MUCH_TEXT,
    WORKBOOK_BEYOND_EXCEL,
    MISSING_COLUMN,
    MISSING_VALUE,
    NOT_A_DATE,
    NOT_A_MONTH,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NOT_YES_OR_NO,
    NOT_A_CODE,
    SPREADSHEET_ERROR,
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
    HIDDEN_ROWS,
    OTHER_SHEETS,
    MERGED_CELLS,
    NONE_THIS_MONTH,
    NO_ROWS,
    UNKNOWN_ORGANISATION;

    /** Its name in {@code rules.yaml}, such as {@code missing-column}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
