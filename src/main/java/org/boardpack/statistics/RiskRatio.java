package org.boardpack.statistics;

import java.util.Optional;

/**
 * How many times as likely something is in one group as in another, with the 95 % interval of the logarithm method: D. Katz,
 * J. Baptista, S. P. Azen and M. C. Pike, Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34 (1978),
 * 469-474.
 */
public final class RiskRatio {

    private RiskRatio() {}

    /**
     * The ratio of the two shares.
     *
     * @param cases how often it happened in the group
     * @param size how many are in the group; need not be whole, a mean of two counts will do
     * @return empty where the method says nothing: no case in either group, or as many cases as people
     */
    public static Optional<Estimate> of(double cases, double size, double otherCases, double otherSize) {
        if (cases <= 0 || otherCases <= 0 || cases >= size || otherCases >= otherSize) {
            return Optional.empty();
        }
        double ratio = (cases / size) / (otherCases / otherSize);
        double error = StrictMath.sqrt(1 / cases - 1 / size + 1 / otherCases - 1 / otherSize);
        double factor = StrictMath.exp(Estimate.Z_95 * error);
        return Optional.of(new Estimate(ratio, ratio / factor, ratio * factor));
    }
}
