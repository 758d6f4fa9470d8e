package org.boardpack.metrics;

import java.util.stream.Stream;

/** The months that a figure covers. */
public enum Window {
    MONTH("month"),
    ROLLING_12("rolling-12"),
    YEAR_TO_DATE("year-to-date"),
    AS_AT("as-at");

    private final String id;

    Window(String id) {
        this.id = id;
    }

    /** The word used in {@code metrics.csv}. */
    public String id() {
        return id;
    }

    /**
     * The window of that word.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    static Window ofId(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }
}
