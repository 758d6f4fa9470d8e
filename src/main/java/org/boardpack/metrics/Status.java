package org.boardpack.metrics;

import java.util.stream.Stream;

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

    /**
     * The status of that word.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    static Status ofId(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }
}
