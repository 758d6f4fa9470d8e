package org.boardpack.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param kind null when no extract was recognised
 * @param rows data rows read, whether or not they loaded; headings, blank and total rows not counted
 * @param submissions one for each organisation and month of which it has rows, or says "none"; those of a held file load once a person has accepted it; empty after an error
 * @param findings errors first; never a person's value
 * @param unlisted values outside of code lists that may be repeated, for somebody to say what they mean
 * @param looksLike for people, such as "Leavers, March 2025, Hywel Dda University Health Board (7A2)"; blank when nothing was recognised
 */
public record CheckedFile(
        Verdict verdict,
        @Nullable ExtractKind kind,
        long rows,
        List<Submission> submissions,
        List<Finding> findings,
        List<UnlistedValue> unlisted,
        String looksLike) {

    /** With all that it says, more that was found, and the verdict that comes of it. */
    CheckedFile with(List<Submission> said, List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return judged(said, all);
    }

    /** Whether it says "none" of a month only because there are no rows of it; rows that come with another file count more. */
    public boolean isGap(Submission said) {
        return rows > 0 && said.rows().rows() == 0;
    }

    /**
     * With what holds it accepted by a person.
     *
     * @param decided whether the person's decision was about this
     * @param byWhom such as {@code Accepted by anna on 6 Nov 2023: merger of two trusts}
     */
    CheckedFile accepted(Predicate<Finding> decided, String byWhom) {
        List<Finding> answered = new ArrayList<>();
        for (Finding finding : findings) {
            boolean held = finding.severity() == Severity.HOLD && decided.test(finding);
            answered.add(
                    held
                            ? new Finding(
                                    finding.code(),
                                    Severity.WARNING,
                                    finding.count(),
                                    finding.firstAt(),
                                    finding.heading(),
                                    finding.what() + ". " + byWhom,
                                    "Nothing: a person has decided.")
                            : finding);
        }
        return judged(submissions, answered);
    }

    private CheckedFile judged(List<Submission> said, List<Finding> all) {
        List<Finding> inOrder = all.stream().sorted(FindingLog.ORDER).toList();
        return new CheckedFile(Verdict.of(inOrder), kind, rows, said, inOrder, unlisted, looksLike);
    }
}
