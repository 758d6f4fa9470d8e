package org.boardpack.intake;

/** English month names and their first three letters, in any case. */
final class MonthName {

    private static final String[] NAMES = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final int SHORT = 3;

    private MonthName() {}

    /** 1 to 12, or -1. */
    static int number(String text, int from, int to) {
        int length = to - from;
        for (int i = 0; length >= SHORT && i < NAMES.length; i++) {
            boolean fits = length == SHORT || length == NAMES[i].length() || (length == 4 && i == 8);
            if (fits && text.regionMatches(true, from, NAMES[i], 0, length)) {
                return i + 1;
            }
        }
        return -1;
    }
}
