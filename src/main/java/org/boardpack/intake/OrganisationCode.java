package org.boardpack.intake;

import java.util.Locale;

/** The shape of an ODS code: 2 to 10 letters and digits, such as 7A2, RWA or G6V2S; safe in any file name. */
final class OrganisationCode {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int LONG_NUMBER = 6;

    private OrganisationCode() {}

    static boolean isOne(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it could as well be an employee's number, a month or a date: then only a list can say that it is a code. */
    static boolean couldBeAnotherNumber(String text) {
        return text.length() >= LONG_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String canonical(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
