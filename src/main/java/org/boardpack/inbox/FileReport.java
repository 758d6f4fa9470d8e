package org.boardpack.inbox;

import java.time.Instant;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;

/**
 * What is said about one dropped file, to people and to programs.
 *
 * @param name its original name
 * @param bytes its size
 * @param rows data rows read
 * @param looksLike what it was taken for, such as "Leavers, March 2025, Hywel Dda University Health Board (7A2)"; blank when nothing was recognised
 * @param remark one more sentence for people, such as that the same bytes are loaded already; blank when there is none
 */
public record FileReport(
        String name,
        long bytes,
        Fingerprint fingerprint,
        Instant checkedAt,
        Verdict verdict,
        long rows,
        String looksLike,
        String remark,
        List<Finding> findings) {

    public FileReport {
        findings = List.copyOf(findings);
    }

    /** The name as it may be shown and a file may be called. */
    public String safeName() {
        return SafeName.of(name);
    }

    /** Those of a severity, in the order they came. */
    List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
