package org.boardpack.intake;

/**
 * Text of a file as it may be repeated to people: only headings and values of columns with a code list. Values that look like
 * something else that slipped into the column (numbers of three digits, addresses, long text) are not repeated.
 */
final class Shown {

    /** In the place of a value that is not repeated. */
    static final String NOTHING = "a value that is not shown";

    private static final int LONGEST = 80;

    private Shown() {}

    /** In quotation marks, or "a value that is not shown". */
    static String value(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (digits > 2 || c == '@' || Character.isISOControl(c)) {
                return NOTHING;
            }
        }
        return text.length() > LONGEST ? NOTHING : '"' + text + '"';
    }

    /** A heading on one line, cut when it is very long. */
    static String heading(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return shown.toString().strip();
    }
}
