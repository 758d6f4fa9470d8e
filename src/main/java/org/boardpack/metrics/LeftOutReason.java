package org.boardpack.metrics;

import java.util.Locale;

/** Why a row of an extract is not in a figure (METRICS.md, "Scope: who counts"), as {@code explain} tells it. */
public enum LeftOutReason {
    /** The assignment status is not in post, such as Offer Accepted or Terminated. */
    NOT_IN_POST,
    /** The assignment category counts in no people metric, such as Bank. */
    CATEGORY,
    /** A resident doctor: outside turnover scope. */
    RESIDENT_DOCTOR,
    /** Left for a reason that is no turnover, such as Employee Transfer. */
    NO_TURNOVER,
    /** An assignment ended, but the person still has another one in the organisation. */
    STILL_IN_POST,
    /** An absence that is no sickness. */
    NO_SICKNESS;

    /** The word in {@code explain --json} and in the texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
