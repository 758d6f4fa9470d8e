package org.boardpack.inbox;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;

/** {@code READ-ME-FIRST.txt}: the verdict on a bad file and what to do about it, on one page. */
final class ReadMeFirst {

    private static final int MOST_PROBLEMS = 10;
    private static final int WHAT_WIDTH = 66;
    private static final String[] SMALL = {
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"
    };

    private ReadMeFirst() {}

    /** @param fixMe the name of the workbook in which the bad rows can be corrected, blank when there is none */
    static String text(FileReport report, String fixMe, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.firstLine(report, zone));
        lines.add(Wording.fileLine(report));
        if (!report.looksLike().isBlank()) {
            lines.add("Looks like  " + report.looksLike() + "   - from the contents, not the name");
        }
        lines.add("");
        addErrors(report.findings(Severity.ERROR), "to fix, then drop the file in the inbox again", lines);
        addErrors(report.findings(Severity.HOLD), "that a person must decide", lines);
        if (report.verdict() == Verdict.HELD) {
            lines.add("If the file is right, load it:   " + Wording.accept(report, zone));
            lines.add("If it is not, correct it and drop it in the inbox again.");
            lines.add("");
        }
        addOthers(report, lines);
        if (!report.remark().isBlank()) {
            lines.add(report.remark());
            lines.add("");
        }
        addAnswers(fixMe, lines);
        lines.add("Values that could identify a person are not shown in this file.");
        lines.add("Check a corrected copy without loading it:   boardpack validate "
                + TypedName.ofFile(SafeName.of(report.name())).orElse("FILE"));
        lines.add("Questions: quote " + Wording.reference(report, zone));
        return String.join("\n", lines) + "\n";
    }

    /** @param what is to be done about them */
    private static void addErrors(List<Finding> errors, String what, List<String> lines) {
        if (errors.isEmpty()) {
            return;
        }
        String many = errors.size() < SMALL.length ? SMALL[errors.size()] : Integer.toString(errors.size());
        lines.add(many + (errors.size() == 1 ? " thing " : " things ") + what + ":");
        lines.add("");
        int number = 1;
        for (Finding error : errors.subList(0, Math.min(errors.size(), MOST_PROBLEMS))) {
            addError(number++, error, lines);
        }
        if (errors.size() > MOST_PROBLEMS) {
            lines.add("and " + Wording.count(errors.size() - MOST_PROBLEMS, "more problem") + ", in problems.xlsx");
            lines.add("");
        }
    }

    private static void addError(int number, Finding error, List<String> lines) {
        String headline = String.format(Locale.UK, "%2d. %s  %s", number, error.code(), error.what());
        String rows = error.firstAt().line() == 0 ? "" : Wording.count(error.count(), "row");
        lines.add(
                rows.isEmpty() ? headline : headline + " ".repeat(Math.max(3, WHAT_WIDTH - headline.length())) + rows);
        String place = Wording.place(error);
        if (!place.isEmpty()) {
            lines.add("    " + place);
        }
        lines.add("    Do this: " + error.doThis());
        lines.add("");
    }

    private static void addOthers(FileReport report, List<String> lines) {
        List<Finding> others = new ArrayList<>(report.findings(Severity.WARNING));
        others.addAll(report.findings(Severity.NOTE));
        if (others.isEmpty()) {
            return;
        }
        lines.add("Also worth knowing (would not have stopped the load):");
        for (Finding other : others.subList(0, Math.min(others.size(), MOST_PROBLEMS))) {
            lines.add(" -  " + other.code() + "  " + other.what() + remark(other));
        }
        if (others.size() > MOST_PROBLEMS) {
            lines.add(" -  and " + (others.size() - MOST_PROBLEMS) + " more" + ", in problems.xlsx");
        }
        lines.add("");
    }

    private static void addAnswers(String fixMe, List<String> lines) {
        if (!fixMe.isEmpty()) {
            lines.add("In Excel: correct the marked cells in " + fixMe + " and drop it in the inbox:");
            lines.add("the corrected rows complete the original. Protect that workbook as you protect the original.");
            lines.add("");
        }
        lines.add("Every problem with its place: problems.xlsx; for programs: problems.json");
        lines.add("");
    }

    private static String remark(Finding finding) {
        List<String> remarks = new ArrayList<>();
        if (finding.count() > 1) {
            remarks.add(Wording.count(finding.count(), "row"));
        }
        if (finding.heading() != null && finding.firstAt().line() > 0) {
            remarks.add(Wording.firstPlace(finding));
        }
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }
}
