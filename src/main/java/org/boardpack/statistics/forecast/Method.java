package org.boardpack.statistics.forecast;

import java.util.Locale;

/** How the months ahead can be foreseen, the simplest first. */
public enum Method {
    /** All months will be as the latest one. */
    NAIVE(6),
    /** Each month will be as the same month was the last time. */
    SEASONAL_NAIVE(12),
    /** {@link Smoothing}: the level of late, its damped trend, and a part of the usual pattern of the year. */
    SMOOTHING(24);

    private final int training;

    Method(int training) {
        this.training = training;
    }

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many known months it needs to go by. */
    int training() {
        return training;
    }

    /** The next twelve months. There must be as many known ones as {@link #training()} says. */
    double[] ahead(MonthlySeries past) {
        return switch (this) {
            case NAIVE -> naive(past);
            case SEASONAL_NAIVE -> seasonalNaive(past);
            case SMOOTHING -> Smoothing.ahead(past);
        };
    }

    private static double[] naive(MonthlySeries past) {
        double[] ahead = new double[MonthlySeries.YEAR];
        java.util.Arrays.fill(ahead, past.at(past.latestKnown()));
        return ahead;
    }

    /** A calendar month that was never known is taken to be as the latest known month. */
    private static double[] seasonalNaive(MonthlySeries past) {
        double[] ahead = naive(past);
        for (int step = 0; step < ahead.length; step++) {
            int month = past.length() + step - MonthlySeries.YEAR;
            while (month >= 0 && !past.isKnown(month)) {
                month -= MonthlySeries.YEAR;
            }
            if (month >= 0) {
                ahead[step] = past.at(month);
            }
        }
        return ahead;
    }
}
