package org.boardpack.statistics;

/** A value and the 95 % interval around it. */
public record Estimate(double value, double lower, double upper) {

    /** The 97.5th percentile of the standard normal distribution. */
    static final double Z_95 = 1.959963984540054;
}
