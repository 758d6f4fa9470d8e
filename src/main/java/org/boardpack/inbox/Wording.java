package org.boardpack.inbox;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;

/** The turns of phrase that receipts and {@code READ-ME-FIRST.txt} share. */
final class Wording {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm", Locale.UK);
    private static final int WIDTH = 63;

    private Wording() {}

    /** As it opens the names of folders and receipts. */
    static String when(Clock clock) {
        return NAME.format(clock.instant().atZone(clock.getZone()));
    }

    /** The verdict, what it means for the data, and when. */
    static String firstLine(FileReport report, ZoneId zone) {
        String verdict = report.verdict().words() + " - " + consequence(report.verdict(), report.rows());
        String when = WHEN.format(report.checkedAt().atZone(zone));
        return verdict + " ".repeat(Math.max(2, WIDTH - verdict.length())) + when;
    }

    private static String consequence(Verdict verdict, long rows) {
        return switch (verdict) {
            case ACCEPTED, ACCEPTED_WITH_WARNINGS -> count(rows, "row") + " loaded";
            case HELD -> "nothing was loaded yet: a person must decide";
            case REJECTED, COULD_NOT_READ -> "nothing was loaded";
        };
    }

    /** The receipt of a file that does not come to an end. */
    static String stillGrowing(Growing growing, Clock clock) {
        ZoneId zone = clock.getZone();
        return "NOT TAKEN IN YET" + " ".repeat(WIDTH - 16)
                + WHEN.format(clock.instant().atZone(zone)) + "\n"
                + "File        " + SafeName.of(growing.name()) + "\n\n"
                + "Still growing since " + TIME.format(growing.since().atZone(zone))
                + ". If you are copying over VPN, wait; if not, copy it again.\n";
    }

    /** Name, rows, size and fingerprint. */
    static String fileLine(FileReport report) {
        String sha256 = report.fingerprint().sha256();
        return "File        " + SafeName.of(report.name()) + "   (" + count(report.rows(), "row") + ", "
                + size(report.bytes()) + ", sha256 " + sha256.substring(0, 4) + "..."
                + sha256.substring(sha256.length() - 2) + ")";
    }

    /** What people quote when they ask. */
    static String reference(FileReport report, ZoneId zone) {
        return Reference.of(report.fingerprint(), report.checkedAt(), zone);
    }

    /** What loads a held file. */
    static String accept(FileReport report, ZoneId zone) {
        return "boardpack accept " + reference(report, zone) + " --reason \"...\"";
    }

    /** Column and first line, or sheet and cell; blank when the finding is about the whole file. */
    static String place(Finding finding) {
        String column = finding.heading() == null ? "" : "Column \"" + finding.heading() + "\"";
        if (finding.firstAt().line() == 0) {
            return column;
        }
        String first = firstPlace(finding);
        return column.isEmpty() ? capital(first) : column + ", " + first;
    }

    /** Such as {@code first at line 17} where there are several, {@code in sheet "Sep", cell F388} where it is the only one. */
    static String firstPlace(Finding finding) {
        return (finding.count() > 1 ? "first " : "") + finding.firstAt().words();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** Such as "1 row", "4,812 rows". */
    static String count(long number, String thing) {
        return String.format(Locale.UK, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    static String size(long bytes) {
        if (bytes < 1_000) {
            return count(bytes, "byte");
        }
        return bytes < 1_000_000
                ? String.format(Locale.UK, "%.1f kB", bytes / 1e3)
                : String.format(Locale.UK, "%,.1f MB", bytes / 1e6);
    }
}
