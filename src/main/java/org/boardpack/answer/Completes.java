package org.boardpack.answer;

import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.SafeName;
import org.boardpack.intake.FixMe;

/**
 * Which file the rows of a FIX-ME workbook belong to.
 *
 * @param name of the original
 * @param round 1 for the first workbook of a file, 2 when some of its rows were still bad, and so on
 */
record Completes(String name, String sha256, long bytes, int round) {

    static Completes of(FileReport report) {
        return new Completes(report.safeName(), report.fingerprint().sha256(), report.bytes(), 1);
    }

    /** The next round of a FIX-ME workbook that still has bad rows. */
    static Completes after(FixMe fixMe) {
        return new Completes(SafeName.of(fixMe.name()), fixMe.sha256(), fixMe.bytes(), fixMe.round() + 1);
    }

    /** So that the workbook is not called as the file that it stands beside. */
    Completes notCalled(String taken) {
        return workbookName().equalsIgnoreCase(taken) ? new Completes(name, sha256, bytes, round + 1) : this;
    }

    /** What the workbook is called, such as {@code leavers.FIX-ME.xlsx} and {@code leavers-2.FIX-ME.xlsx}. */
    String workbookName() {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem + (round == 1 ? "" : "-" + round) + ".FIX-ME.xlsx";
    }
}
