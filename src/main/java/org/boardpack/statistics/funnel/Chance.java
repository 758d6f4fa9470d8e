package org.boardpack.statistics.funnel;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/** By which chance events come about in a unit. */
public enum Chance {
    /** So many of the unit, each once or not at all: a proportion. A size is taken to the nearest whole number. */
    BINOMIAL(1) {
        @Override
        IntegerDistribution events(double size, double share) {
            return new BinomialDistribution(null, Math.toIntExact(Math.round(Math.max(1, size))), share);
        }

        @Override
        double variance(double share) {
            return share * (1 - share);
        }
    },
    /** Each event for itself over an exposure: a rate. */
    POISSON(Double.POSITIVE_INFINITY) {
        @Override
        IntegerDistribution events(double size, double share) {
            return new PoissonDistribution(
                    null,
                    size * share,
                    PoissonDistribution.DEFAULT_EPSILON,
                    PoissonDistribution.DEFAULT_MAX_ITERATIONS);
        }

        @Override
        double variance(double share) {
            return share;
        }
    };

    private final double most;

    Chance(double most) {
        this.most = most;
    }

    /** How many events a unit of a size has where the share is between nothing and {@link #most}, both exclusive. */
    abstract IntegerDistribution events(double size, double share);

    /** The variance of the share in a unit of size one. */
    abstract double variance(double share);

    /** The largest share that there can be. */
    double most() {
        return most;
    }
}
