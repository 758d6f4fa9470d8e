package org.boardpack.spreadsheet;

import java.util.regex.Pattern;

/** Text as the parts of a workbook write it. */
public final class XmlText {

    /** Readers of workbooks take {@code _x0041_} for the letter A; text that looks like that by chance is told apart. */
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private XmlText() {}

    /** Excel takes text that begins like this for a formula when a person edits the cell, or a program pastes it on; wide forms too. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Adds the text, what XML does not allow replaced. */
    public static void append(StringBuilder xml, String given) {
        String text = given.contains("_x") ? ESCAPE_LOOKALIKE.matcher(given).replaceAll("_x005F_") : given;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\t', '\n', '\r' -> xml.append("&#").append((int) letter).append(';');
                default -> xml.append(isAllowed(letter) ? letter : '\uFFFD');
            }
        }
    }

    /** XML has no way to write most control characters. */
    private static boolean isAllowed(char letter) {
        return letter >= ' ' && letter < '\uFFFE';
    }
}
