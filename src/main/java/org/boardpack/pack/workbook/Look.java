package org.boardpack.pack.workbook;

/** How a cell looks: its typeface, alignment and number format. The whole list, so that styles are shared by every cell. */
enum Look {
    TITLE,
    LINE,
    WARNING,
    HEADING,
    /** Over numbers, and aligned like them. */
    NUMBER_HEADING,
    TEXT,
    WRAPPED,
    LINK,
    /** Shorthand such as {@code [x]} that stands where a number would: right-aligned like the numbers. */
    SYMBOL,
    WHOLE,
    DECIMAL,
    /** A percentage written as 4.09 for 4.09 %; its decimals are a setting. */
    RATE,
    POUNDS,
    /** A number of a column that mixes units, shown as it is. */
    PLAIN,
    MONTH,
    ISO_MONTH,
    MOMENT
}
