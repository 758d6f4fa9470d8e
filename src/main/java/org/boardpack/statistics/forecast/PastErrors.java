package org.boardpack.statistics.forecast;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How wrong a method would have been: for each of the latest months of a series, its forecast from the months up to then less what
 * came (rolling-origin evaluation; L. J. Tashman, Out-of-sample tests of forecasting accuracy, International Journal of Forecasting
 * 16 (2000), 437-450). Positive where too little was foreseen.
 */
final class PastErrors {

    /** Earlier ones say little of now, and cost time. */
    static final int MOST_ORIGINS = 48;

    private final int firstOrigin;
    /** By origin and by step ahead; not a number where nobody knows what came. */
    private final double[][] errors;

    private PastErrors(int firstOrigin, double[][] errors) {
        this.firstOrigin = firstOrigin;
        this.errors = errors;
    }

    /**
     * The errors from each number of months at which there were as many known ones as asked for.
     *
     * @param training how many known months the first forecast goes by
     */
    static PastErrors of(MonthlySeries series, Method method, int training) {
        int from = 0;
        while (from < series.length() && series.first(from).known() < training) {
            from++;
        }
        int first = Math.max(from, series.length() - MOST_ORIGINS);
        double[][] errors = new double[Math.max(0, series.length() - first)][];
        for (int i = 0; i < errors.length; i++) {
            int origin = first + i;
            double[] ahead = method.ahead(series.first(origin));
            errors[i] = new double[ahead.length];
            for (int step = 0; step < ahead.length; step++) {
                errors[i][step] = origin + step < series.length() ? series.at(origin + step) - ahead[step] : Double.NaN;
            }
        }
        return new PastErrors(first, errors);
    }

    /** The errors of the sums of all months up to a step ahead; unknown from the first month on that is. */
    PastErrors ofTotals() {
        double[][] totals = new double[errors.length][];
        for (int i = 0; i < errors.length; i++) {
            totals[i] = errors[i].clone();
            Arrays.parallelPrefix(totals[i], Double::sum);
        }
        return new PastErrors(firstOrigin, totals);
    }

    int firstOrigin() {
        return firstOrigin;
    }

    int origins() {
        return errors.length;
    }

    double at(int origin, int step) {
        return errors[origin - firstOrigin][step];
    }

    /** The errors of one step ahead that were known after so many months. */
    double[] knownAfter(int months, int step) {
        IntPredicate isKnown = i -> firstOrigin + i + step < months && !Double.isNaN(errors[i][step]);
        return java.util.stream.IntStream.range(0, errors.length)
                .filter(isKnown)
                .mapToDouble(i -> errors[i][step])
                .toArray();
    }

    /** All that are known of one step ahead. */
    double[] known(int step) {
        return knownAfter(Integer.MAX_VALUE, step);
    }
}
