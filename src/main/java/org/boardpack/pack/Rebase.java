package org.boardpack.pack;

import org.boardpack.metrics.Metric;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * A month from which on somebody decided that the process is another one, so that its limits are worked out anew. Only people decide
 * that.
 *
 * @param code of the organisation or roll-up
 * @param month the first of the new process
 * @param reason what is known to have changed
 * @param decidedBy who decided it
 */
public record Rebase(
        String code, Metric metric, StaffGroup staffGroup, ReportingMonth month, String reason, String decidedBy) {

    public Rebase {
        reason = Required.text(reason, "the reason of a rebase");
        decidedBy = Required.text(decidedBy, "who decided a rebase");
    }
}
