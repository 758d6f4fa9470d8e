package org.boardpack.metrics;

/** Whether a figure has a value, and if not, why. */
public enum Status {
    OK("ok"),
    SUPPRESSED("suppressed"),
    MISSING("missing"),
    NOT_APPLICABLE("not-applicable");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** The word used in {@code metrics.csv}. */
    public String id() {
        return id;
    }
}
