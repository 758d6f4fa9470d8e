package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.boardpack.job.edition.ClosingReport;

/** Says what closing a month, or opening it again, came to. */
final class ClosingWords {

    private ClosingWords() {}

    static String of(ClosingReport report) {
        String month = Reports.inWords(report.month());
        String edition = "edition " + report.edition() + " (" + report.status().words() + ")";
        return switch (report.outcome()) {
            case CLOSED -> month + " is closed with " + edition + ".\nPacks: " + report.folder() + leftOut(report);
            case CLOSED_AS_IT_WAS ->
                month + " is closed again. Nothing was made since it was opened: " + edition + " stands."
                        + leftOut(report);
            case WAS_CLOSED -> month + " is closed already: " + edition + " stands. Nothing was done.";
            case REOPENED ->
                month + " is open again: " + edition + " stands until another is made. Make it with: boardpack rerun"
                        + " --month " + report.month() + ", then close the month again.";
            case WAS_OPEN -> month + " is open: " + edition + " can be followed by another. Nothing was done.";
        };
    }

    private static String leftOut(ClosingReport report) {
        return report.isNewerDataLeftOut()
                ? "\nFiles that were loaded after its figures were computed are not in it. If they must be: boardpack reopen "
                        + report.month() + " --reason \"...\", boardpack rerun --month " + report.month()
                        + ", and close it again."
                : "";
    }

    static Map<String, Object> asData(ClosingReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", report.month().toString());
        data.put("outcome", report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("edition", report.edition());
        data.put("status", report.status().id());
        data.put("folder", report.folder().toString());
        data.put("newerDataLeftOut", report.isNewerDataLeftOut());
        return data;
    }
}
