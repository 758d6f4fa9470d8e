package org.boardpack.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people quote when they ask about a file, and by which they accept a held one: month and the file's own digits, such as {@code QT-2503-3F9CA1}. */
public final class Reference {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.UK);
    private static final int DIGITS = 6;

    private Reference() {}

    /**
     * The reference of a file.
     *
     * @param checkedAt when it was checked
     */
    public static String of(Fingerprint fingerprint, Instant checkedAt, ZoneId zone) {
        return "QT-" + MONTH.format(checkedAt.atZone(zone)) + "-"
                + fingerprint.sha256().substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
