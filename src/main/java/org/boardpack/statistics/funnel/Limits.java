package org.boardpack.statistics.funnel;

import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Between which shares a unit lies by chance 95 % of the time (about two standard deviations), and 99.8 % of the time (about three):
 * D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005), 1185-1202.
 */
public record Limits(double lower95, double upper95, double lower998, double upper998) {

    private static final double OUT_OF_95 = 0.025;
    private static final double OUT_OF_99_8 = 0.001;
    private static final double Z_95 = z(OUT_OF_95);
    private static final double Z_99_8 = z(OUT_OF_99_8);

    private static double z(double out) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - out);
    }

    /** Exact limits of the distribution, interpolated between whole events as in Spiegelhalter's appendix A.1. */
    static Limits exact(Chance chance, double target, double size) {
        if (chance.variance(target) == 0) {
            return new Limits(target, target, target, target);
        }
        IntegerDistribution events = chance.events(size, target);
        double most = chance.most();
        return new Limits(
                within(most, quantile(events, OUT_OF_95) / size),
                within(most, quantile(events, 1 - OUT_OF_95) / size),
                within(most, quantile(events, OUT_OF_99_8) / size),
                within(most, quantile(events, 1 - OUT_OF_99_8) / size));
    }

    /** Limits of the normal approximation, made wider by the root of the over-dispersion factor (appendix A.3). */
    static Limits overdispersed(Chance chance, double target, double size, double factor) {
        double deviation = StrictMath.sqrt(factor * chance.variance(target) / size);
        double most = chance.most();
        return new Limits(
                within(most, target - Z_95 * deviation),
                within(most, target + Z_95 * deviation),
                within(most, target - Z_99_8 * deviation),
                within(most, target + Z_99_8 * deviation));
    }

    /** Where the distribution, drawn with straight lines between whole numbers, reaches a probability. */
    private static double quantile(IntegerDistribution events, double probability) {
        int reached = events.inverseCumulativeProbability(probability);
        double beyond = events.cumulativeProbability(reached) - probability;
        return reached - beyond / events.probability(reached);
    }

    private static double within(double most, double share) {
        return Math.min(most, Math.max(0, share));
    }

    /** Where a share lies. What is on a limit is inside of it. */
    Position position(double share) {
        if (share > upper998) {
            return Position.ABOVE_99_8;
        }
        if (share < lower998) {
            return Position.BELOW_99_8;
        }
        if (share > upper95) {
            return Position.ABOVE_95;
        }
        return share < lower95 ? Position.BELOW_95 : Position.WITHIN;
    }
}
