package org.boardpack.pack.workbook;

import java.nio.charset.StandardCharsets;

/**
 * Saves the gate from reading hundreds of thousands of cells one by one. What hides a row is an attribute whose name has an h
 * ({@code hidden}, {@code ht}), and rows of plain numbers have no h anywhere: the first one after the rows begin is then that of their
 * end tag, and the rows between can be left out unread. Whenever it is not, nothing is left out.
 */
final class PlainRows {

    private static final String BEGIN = "<sheetData>";
    private static final String END = "</sheetData>";
    private static final int H_OF_END = END.indexOf('h');

    private PlainRows() {}

    /** The part without its rows if they certainly hide nothing, else the part as it is. */
    static byte[] leaveOut(byte[] part) {
        String text = new String(
                part, StandardCharsets.ISO_8859_1); // a byte a letter: names in XML that matter here are ASCII
        int begin = text.indexOf(BEGIN);
        int end = begin < 0 ? -1 : text.indexOf(END, begin);
        if (end < 0) {
            return part;
        }
        int rows = begin + BEGIN.length();
        boolean plain = text.indexOf('h', rows) == end + H_OF_END;
        return plain ? (text.substring(0, rows) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1) : part;
    }
}
