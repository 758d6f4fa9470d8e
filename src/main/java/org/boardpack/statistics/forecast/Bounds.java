package org.boardpack.statistics.forecast;

/** Between which numbers a value can lie at all. */
public record Bounds(double least, double most) {

    public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** For what is counted. */
    public static final Bounds NOT_NEGATIVE = new Bounds(0, Double.POSITIVE_INFINITY);

    double within(double value) {
        return Math.min(most, Math.max(least, value));
    }
}
