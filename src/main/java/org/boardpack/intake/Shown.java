package org.boardpack.intake;

/**
 * Text of a file as it may be repeated to people: only headings and values of columns with a code list. Values that look like
 * something else that slipped into the column (numbers of three digits, addresses, long text) are not repeated.
 */
final class Shown {

    private static final int LONGEST = 80;

    /** Of the Organisation Data Service: codes of three letters are common, longer ones have digits. */
    private static final int LONGEST_BARE_CODE = 3;

    private Shown() {}

    /** Whether a value outside of its code list may be repeated, as far as its look tells. */
    static boolean isShown(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (digits > 2 || c == '@' || Character.isISOControl(c)) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    /** A code that no list of organisations knows; longer ones without a digit could be names that slipped into the column. */
    static String organisation(String code) {
        boolean isCode = code.length() <= LONGEST_BARE_CODE || code.chars().anyMatch(Character::isDigit);
        return isCode && isShown(code) ? code : "an organisation";
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
