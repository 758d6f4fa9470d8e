package org.boardpack.metrics;

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
}
