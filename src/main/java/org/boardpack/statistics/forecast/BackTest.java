package org.boardpack.statistics.forecast;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a method would have done, from {@link PastErrors}.
 *
 * @param origins from how many months a forecast was made
 * @param meanError the mean of all errors without sign, in the unit of the series; not a number when none is known
 * @param meanErrorByMonth the same of each month ahead, the next month first
 * @param scaledError the mean error over the mean step of the series from a month to the same month a year later (mean absolute scaled
 *     error; R. J. Hyndman and A. B. Koehler, Another look at measures of forecast accuracy, International Journal of Forecasting 22
 *     (2006), 679-688): below 1 is better than such steps; empty when there is no step
 * @param within80 which share of what came lay in the 80 % interval of its time; empty when there were too few errors before
 * @param within95 of the 95 % interval
 * @param checked how many months that came the two shares are of
 */
public record BackTest(
        Method method,
        int origins,
        double meanError,
        List<Double> meanErrorByMonth,
        OptionalDouble scaledError,
        OptionalDouble within80,
        OptionalDouble within95,
        int checked) {

    /** Intervals of the past are looked at where so many forecasts had been made before. */
    private static final int FORECASTS_BEFORE = 12;

    static BackTest of(MonthlySeries series, Method method, PastErrors errors) {
        double sum = 0;
        int count = 0;
        Double[] byMonth = new Double[MonthlySeries.YEAR];
        for (int step = 0; step < MonthlySeries.YEAR; step++) {
            double[] known = errors.known(step);
            double ofStep = 0;
            for (double error : known) {
                ofStep += Math.abs(error);
            }
            byMonth[step] = ofStep / known.length;
            sum += ofStep;
            count += known.length;
        }
        double step = series.meanSeasonalStep();
        Coverage coverage = new Coverage();
        coverage.lookAt(series, errors);
        return new BackTest(
                method,
                errors.origins(),
                sum / count,
                List.of(byMonth),
                step > 0 ? OptionalDouble.of(sum / count / step) : OptionalDouble.empty(),
                coverage.share(coverage.inner),
                coverage.share(coverage.outer),
                coverage.checked);
    }

    /** Counts what came inside of the intervals that could have been given at the time. */
    private static final class Coverage {

        private int checked;
        private int inner;
        private int outer;

        private void lookAt(MonthlySeries series, PastErrors errors) {
            for (int origin = errors.firstOrigin() + FORECASTS_BEFORE; origin < series.length(); origin++) {
                Spread then = Spread.ofMonths(errors, origin);
                for (int step = 0; step < MonthlySeries.YEAR; step++) {
                    double error = Math.abs(errors.at(origin, step));
                    if (!Double.isNaN(error)) {
                        checked++;
                        inner += error <= then.half80(step) ? 1 : 0;
                        outer += error <= then.half95(step) ? 1 : 0;
                    }
                }
            }
        }

        private OptionalDouble share(int inside) {
            return checked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) inside / checked);
        }
    }
}
