package org.boardpack.pack.workbook;

import java.util.Locale;

/**
 * How a cell of a table looks: its typeface, alignment and number format. The whole list, so that styles are shared by every cell; what
 * each looks like is shown on the sheet Styles of the template.
 */
enum Look {
    /** A sentence of the program above a table. */
    LINE,
    WARNING,
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
    /** Its names of months are of the workbook's language. */
    MONTH,
    ISO_MONTH,
    DATE,
    MOMENT;

    /** What the template calls it, such as {@code iso month}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
