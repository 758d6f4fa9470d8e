package org.boardpack.job.ingest;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.boardpack.store.Recording;
import org.boardpack.store.Replaced;
import org.boardpack.workforce.ReportingMonth;

/**
 * What a receipt says of the loads that a file replaces, and of those of its own that do not count.
 *
 * @param organisations tells how an organisation's code may be repeated
 */
record Remark(Recording recording, UnaryOperator<String> organisations) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** A file of a nation's year may replace thousands. */
    private static final int MOST_REPLACED = 10;

    /** One line for each; blank when there is nothing to say. */
    String inWords() {
        List<String> lines = new ArrayList<>();
        if (!recording.newerStands().isEmpty()) {
            lines.add("Newer rows of the same organisation and month came at the same time, in "
                    + String.join(", ", recording.newerStands()) + "; those stand.");
        }
        List<Replaced> replaced = recording.replaced();
        replaced.stream().limit(MOST_REPLACED).map(this::line).forEach(lines::add);
        if (replaced.size() > MOST_REPLACED) {
            lines.add("Replaces " + (replaced.size() - MOST_REPLACED) + " more that were loaded before.");
        }
        return String.join("\n", lines);
    }

    /** Such as "Replaces G02, March 2025: 17 rows by 1 row." */
    private String line(Replaced one) {
        ReportingMonth month = one.key().month();
        return "Replaces " + organisations.apply(one.key().organisation())
                + (month.isAlways() ? "" : ", " + MONTH.format(month.value())) + ": " + rows(one.before())
                + (one.isSameTakingIn() ? " of " + one.file() + ", dropped together with this file," : "") + " by "
                + (one.after() == one.before() ? "as many others" : rows(one.after())) + ".";
    }

    private static String rows(long number) {
        return number == 0 ? "no rows" : String.format(Locale.UK, "%,d row%s", number, number == 1 ? "" : "s");
    }
}
