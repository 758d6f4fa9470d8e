package org.boardpack.inbox;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;

/** The receipt of a dropped file: verdict, what it was taken for, what to do next. */
final class Receipt {

    private static final int MOST_FINDINGS = 10;

    private Receipt() {}

    /** @param fixMe the name of the workbook in which the bad rows can be corrected, blank when there is none */
    static String text(FileReport report, String fixMe, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.firstLine(report, zone));
        lines.add(Wording.fileLine(report));
        lines.add("Taken for   "
                + (report.looksLike().isBlank() ? "nothing that is known" : report.looksLike())
                + (report.looksLike().isBlank() ? "" : "   - from the contents, not the name"));
        lines.add("");
        if (!report.remark().isBlank()) {
            lines.add(report.remark());
            lines.add("");
        }
        add("To fix:", report.findings(Severity.ERROR), lines);
        add("To decide:", report.findings(Severity.HOLD), lines);
        add("Please check:", report.findings(Severity.WARNING), lines);
        add("Noted:", report.findings(Severity.NOTE), lines);
        lines.add("Next: " + next(report, fixMe, zone));
        lines.add("Questions: quote " + Wording.reference(report, zone));
        return String.join("\n", lines) + "\n";
    }

    private static void add(String title, List<Finding> findings, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(title);
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST_FINDINGS))) {
            String rows = finding.count() > 1 ? " (" + Wording.count(finding.count(), "row") + ")" : "";
            lines.add(" -  " + finding.code() + "  " + finding.what() + rows);
            boolean remark = finding.severity() == Severity.NOTE && finding.heading() == null;
            String place = remark ? "" : Wording.place(finding);
            lines.add("    " + (place.isEmpty() ? "" : place + ". ") + finding.doThis());
        }
        if (findings.size() > MOST_FINDINGS) {
            lines.add("    and " + (findings.size() - MOST_FINDINGS) + " more");
        }
        lines.add("");
    }

    private static String next(FileReport report, String fixMe, ZoneId zone) {
        return switch (report.verdict()) {
            case ACCEPTED -> "nothing to do.";
            case ACCEPTED_WITH_WARNINGS -> "look at the points above; if they are right there is nothing to do.";
            case HELD ->
                "if the file is right, load it: " + Wording.accept(report, zone)
                        + "; if it is not, correct it and drop it again.";
            case REJECTED, COULD_NOT_READ ->
                fixMe.isEmpty()
                        ? "open READ-ME-FIRST.txt or problems.xlsx in the quarantine folder of this file, correct it and drop it again."
                        : "correct the marked cells in " + fixMe
                                + ", in the quarantine folder of this file, and drop it in the"
                                + " inbox: the corrected rows complete the original. READ-ME-FIRST.txt and problems.xlsx there say more.";
        };
    }
}
