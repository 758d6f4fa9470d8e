package org.boardpack.statistics;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Between which expectations a count may lie by chance, exactly: the 95 % interval of F. Garwood, Fiducial limits for the Poisson
 * distribution, Biometrika 28 (1936), 437-442, by its relation with the chi-squared distribution. Technical Briefing 3 of the
 * Association of Public Health Observatories (2008) asks for it below ten events, where Byar's approximation
 * ({@link PoissonInterval}) is too rough.
 */
public final class ExactPoissonInterval {

    private static final double TAIL = 0.025;

    private ExactPoissonInterval() {}

    /**
     * The interval around a count of events.
     *
     * @throws IllegalArgumentException when the count is negative
     */
    public static Estimate of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count);
        }
        double lower = count == 0 ? 0 : chiSquared(2.0 * count, TAIL) / 2;
        return new Estimate(count, lower, chiSquared(2.0 * count + 2, 1 - TAIL) / 2);
    }

    private static double chiSquared(double degrees, double probability) {
        return new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(probability);
    }
}
