package org.boardpack.pack.workbook;

import java.nio.charset.StandardCharsets;

/**
 * Saves the gate from reading hundreds of thousands of cells one by one. What hides a row is an attribute, {@code hidden} or a height
 * ({@code ht}) of zero; what hides behind a cell is a formula ({@code f}). Where the text of the rows has neither of these letters in a row, but for heights that begin with a digit
 * from 1 to 9, nothing can be hidden in it, and it can be left out unread. In any doubt nothing is left out.
 */
final class PlainRows {

    private static final String BEGIN = "<sheetData>";
    private static final String END = "</sheetData>";
    private static final String HIDDEN = "hidden";
    private static final String HEIGHT = "ht";
    private static final String HEIGHT_VALUE = "ht=\"";
    private static final String CUSTOM_HEIGHT = "customHeight=\"1\"";

    private PlainRows() {}

    /** The part without its rows if they certainly hide nothing, else the part as it is. */
    static byte[] leaveOut(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1); // a byte a letter: the names that matter are ASCII
        int begin = text.indexOf(BEGIN);
        int end = begin < 0 ? -1 : text.indexOf(END, begin);
        if (end < 0 || mayHide(text, begin + BEGIN.length(), end)) {
            return part;
        }
        return (text.substring(0, begin + BEGIN.length()) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One look at each letter: these are the many megabytes of a workbook. */
    private static boolean mayHide(String text, int from, int to) {
        char before = ' ';
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            boolean isFormula = letter == 'f' && (before == '<' || before == ':');
            boolean isHiding = letter == 'i' && before == 'h' && text.startsWith(HIDDEN, at - 1);
            boolean isOddHeight = letter == 't' && before == 'h' && !isHeight(text, at - 1);
            if (isFormula || isHiding || isOddHeight) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    /** Whether the two letters there begin the height of a row that can be seen, or say that the height is not Excel's. */
    private static boolean isHeight(String text, int at) {
        char digit = text.charAt(at + HEIGHT_VALUE.length());
        return (text.startsWith(HEIGHT_VALUE, at) && digit >= '1' && digit <= '9')
                || text.startsWith(CUSTOM_HEIGHT, at - CUSTOM_HEIGHT.indexOf(HEIGHT));
    }
}
