package org.boardpack.pack.workbook;

import java.text.Normalizer;

/**
 * How wide text is in the template's typeface, Arial, measured in the digits that Excel measures columns in. Advance widths of
 * Adobe's Helvetica, which Arial and Liberation Sans share.
 */
final class LetterWidths {

    /** Of the letters from the space to the tilde, in thousandths of the size of the letters. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
    };

    private static final char FIRST = ' ';
    private static final int DIGIT = 556;

    /** Of a letter that the table does not have: as wide as most that are wide. */
    private static final int OTHER = 722;

    /** Bold letters are wider. */
    private static final double BOLD = 1.1;

    private LetterWidths() {}

    /** How many digits across the text is. */
    static double of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return (double) width / DIGIT;
    }

    static double ofBold(String text) {
        return BOLD * of(text);
    }

    private static int of(char letter) {
        char plain = letter > '~'
                ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                : letter;
        int at = plain - FIRST;
        return at >= 0 && at < ASCII.length ? ASCII[at] : OTHER;
    }
}
