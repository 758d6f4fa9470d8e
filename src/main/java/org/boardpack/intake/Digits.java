package org.boardpack.intake;

/** Whole numbers in a workbook's markup. */
final class Digits {

    private Digits() {}

    /** -1 when it is none, or beyond anything that a workbook counts. */
    static int number(String text) {
        return DateText.number(text, 0, text.length());
    }
}
