package org.boardpack.statistics.forecast;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * How far around a forecast the truth may lie, step by step, from {@link PastErrors}: their root mean square times a quantile of
 * Student's t. What is farther ahead is never surer: a step whose errors are smaller than those of a step before gets the larger ones.
 * Steps that were not tried often enough grow from the last one that was as a random walk does: the variance of a month with time,
 * that of a total with its third power.
 */
final class Spread {

    /**
     * Forecasts from neighbouring months are wrong in much the same way, the more so the farther ahead: errors of step h are worth
     * about an h-th of their number. Never less than this, or the interval would say nothing.
     */
    private static final int FEWEST_DEGREES = 4;

    /** A step that was tried less often is taken as not tried: one forecast may have been lucky. */
    private static final int FEWEST_ERRORS = 6;

    private static final StudentsT STUDENTS_T_80 = new StudentsT(0.80);
    private static final StudentsT STUDENTS_T_95 = new StudentsT(0.95);

    private final double[] deviation = new double[MonthlySeries.YEAR];
    private final int[] degrees = new int[MonthlySeries.YEAR];

    private Spread(PastErrors errors, int months, boolean ofTotals) {
        double largest = 0;
        int tried = 0;
        for (int step = 0; step < MonthlySeries.YEAR; step++) {
            double[] known = errors.knownAfter(months, step);
            if (known.length >= FEWEST_ERRORS) {
                largest = Math.max(largest, meanSquare(known));
                tried = step + 1;
            }
            double growth = Math.max(1, (step + 1.0) / Math.max(1, tried));
            deviation[step] = StrictMath.sqrt(largest * (ofTotals ? growth * growth * growth : growth));
            degrees[step] = Math.max(FEWEST_DEGREES, known.length / (step + 1));
        }
    }

    /**
     * The spread around single months.
     *
     * @param months the errors that were known after so many of them count
     */
    static Spread ofMonths(PastErrors errors, int months) {
        return new Spread(errors, months, false);
    }

    /** The spread around the sums of all months up to a step ahead. */
    static Spread ofTotals(PastErrors errors, int months) {
        return new Spread(errors.ofTotals(), months, true);
    }

    private static double meanSquare(double[] errors) {
        double sum = 0;
        for (double error : errors) {
            sum += error * error;
        }
        return sum / errors.length;
    }

    /** Whether no error has been seen at all. */
    boolean isNone() {
        return deviation[MonthlySeries.YEAR - 1] == 0;
    }

    /**
     * Half the width of the 80 % interval.
     *
     * @param step 0 is the next month
     */
    double half80(int step) {
        return deviation[step] * STUDENTS_T_80.of(degrees[step]);
    }

    /** The same of the 95 % interval. */
    double half95(int step) {
        return deviation[step] * STUDENTS_T_95.of(degrees[step]);
    }

    /** How many standard deviations hold a share of Student's t, by degrees of freedom, worked out once. */
    private static final class StudentsT {

        private final double[] quantiles = new double[PastErrors.MOST_ORIGINS + 1];

        private StudentsT(double share) {
            for (int i = 1; i < quantiles.length; i++) {
                quantiles[i] = new TDistribution(null, i).inverseCumulativeProbability((1 + share) / 2);
            }
        }

        private double of(int degrees) {
            return quantiles[degrees];
        }
    }
}
