package org.boardpack.statistics.funnel;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * The values that a quarter, a half and three quarters of the units lie below. Between two units it is interpolated as spreadsheets
 * do (QUARTILE.INC): type 7 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50
 * (1996), 361-365.
 */
public record Quartiles(double lower, double median, double upper) {

    /**
     * The quartiles of some values.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Quartiles of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("quartiles of no value");
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values);
        return new Quartiles(percentile.evaluate(25), percentile.evaluate(50), percentile.evaluate(75));
    }

    /** Which quarter of the units a value is in: 1 is the lowest. */
    public int quarter(double value) {
        if (value <= lower) {
            return 1;
        }
        if (value <= median) {
            return 2;
        }
        return value <= upper ? 3 : 4;
    }
}
