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
    private static final String HEIGHT = "ht";
    private static final String HEIGHT_VALUE = "ht=\"";

    private PlainRows() {}

    /** The part without its rows if they certainly hide nothing, else the part as it is. */
    static byte[] leaveOut(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1); // a byte a letter: the names that matter are ASCII
        int begin = text.indexOf(BEGIN);
        int end = begin < 0 ? -1 : text.indexOf(END, begin);
        if (end < 0) {
            return part;
        }
        String rows = text.substring(begin + BEGIN.length(), end);
        return mayHide(rows)
                ? part
                : (text.substring(0, begin + BEGIN.length()) + text.substring(end))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean mayHide(String rows) {
        if (rows.contains("hidden") || rows.contains("<f") || rows.contains(":f")) {
            return true;
        }
        for (int at = rows.indexOf(HEIGHT); at >= 0; at = rows.indexOf(HEIGHT, at + HEIGHT.length())) {
            int digit = at + HEIGHT_VALUE.length();
            boolean isHeight = rows.startsWith(HEIGHT_VALUE, at) && digit < rows.length();
            boolean isPartOfCustomHeight = rows.startsWith("customHeight=\"1\"", at - "customHeig".length());
            if (!isPartOfCustomHeight && !(isHeight && rows.charAt(digit) >= '1' && rows.charAt(digit) <= '9')) {
                return true;
            }
        }
        return false;
    }
}
