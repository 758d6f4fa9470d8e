package org.boardpack.intake;

import java.util.Locale;

/** Yes and no as extracts write them: Yes/No, Y/N, True/False, 1/0, in any case. */
final class YesNoText {

    private YesNoText() {}

    /** 1, 0 or {@link Parsed#UNREADABLE}. */
    static long number(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "1" -> 1;
            case "n", "no", "false", "0" -> 0;
            default -> Parsed.UNREADABLE;
        };
    }
}
