package org.boardpack.statistics;

/**
 * Between which expectations a count may lie by chance: Byar's approximation to the exact 95 % interval of a Poisson count. N. E.
 * Breslow and N. E. Day, Statistical Methods in Cancer Research II, International Agency for Research on Cancer (1987), page 69; the
 * method of the Fingertips profiles of public health in England.
 */
public final class PoissonInterval {

    private PoissonInterval() {}

    /**
     * The interval around a count of events.
     *
     * @throws IllegalArgumentException when the count is negative
     */
    public static Estimate of(double count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count);
        }
        double lower =
                count == 0 ? 0 : count * cube(1 - 1 / (9 * count) - Estimate.Z_95 / (3 * StrictMath.sqrt(count)));
        double next = count + 1;
        double upper = next * cube(1 - 1 / (9 * next) + Estimate.Z_95 / (3 * StrictMath.sqrt(next)));
        return new Estimate(count, Math.max(0, lower), upper);
    }

    private static double cube(double base) {
        return base * base * base;
    }
}
