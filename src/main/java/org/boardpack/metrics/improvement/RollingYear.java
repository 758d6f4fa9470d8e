package org.boardpack.metrics.improvement;

import org.boardpack.metrics.Metric;
import org.boardpack.statistics.forecast.Ahead;

/**
 * From months ahead to a 12-month figure ahead: it starts from the 12-month figure as it is; each month foreseen comes in, and the same
 * month a year before goes out. Turnover of twelve months is about the sum of the months', sickness about their mean.
 *
 * @param now the 12-month figure of the month that the forecast goes by
 * @param share of a month in twelve: 1 of a sum, a twelfth of a mean
 */
record RollingYear(double now, double share) {

    private static final double TWELFTH = 1.0 / 12;

    /** Whether the metric's 12-month figure can be told from its months'. */
    static boolean isToldFromMonths(Metric metric) {
        return switch (metric) {
            case TURNOVER_HC, TURNOVER_FTE, SICKNESS_RATE -> true;
            default -> false;
        };
    }

    static RollingYear of(Metric metric, double now) {
        return new RollingYear(now, metric == Metric.SICKNESS_RATE ? TWELFTH : 1);
    }

    /**
     * The 12-month figure of a month ahead.
     *
     * @param total of the months foreseen up to then
     * @param goneOut the sum of the months that they replace
     */
    Ahead ahead(Ahead total, double goneOut) {
        return new Ahead(
                total.months(),
                value(total.value(), goneOut),
                value(total.lower80(), goneOut),
                value(total.upper80(), goneOut),
                value(total.lower95(), goneOut),
                value(total.upper95(), goneOut));
    }

    private double value(double comingIn, double goneOut) {
        return Math.max(0, now + share * (comingIn - goneOut));
    }
}
