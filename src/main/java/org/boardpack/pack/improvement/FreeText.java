package org.boardpack.pack.improvement;

import java.util.regex.Pattern;
import org.boardpack.spreadsheet.XmlText;
import org.jspecify.annotations.Nullable;

/** What people wrote, as a file for everybody may hold it: without e-mail addresses, and never a formula for a spreadsheet. */
public final class FreeText {

    private static final Pattern E_MAIL =
            Pattern.compile("(?i)(mailto:)?[^\\s<>()\\[\\],;:\"]+@[^\\s<>()\\[\\],;:\"]+");

    private static final String LEFT_OUT = "[e-mail address left out]";

    private FreeText() {}

    /**
     * The text. One that a spreadsheet would take for a formula has an apostrophe before it, which the spreadsheet shows as text;
     * numbers never come here.
     *
     * @param given null where nobody wrote anything
     */
    public static String of(@Nullable String given) {
        return asText(plain(given));
    }

    /** Text that stays as it is, but for the apostrophe. */
    public static String asText(String text) {
        return XmlText.looksLikeFormula(text) ? "'" + text : text;
    }

    /** The text without e-mail addresses, for where no program takes text for a formula. */
    public static String plain(@Nullable String given) {
        return given == null ? "" : E_MAIL.matcher(given).replaceAll(LEFT_OUT);
    }
}
