package org.boardpack.statistics.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Exponential smoothing with a damped trend (E. S. Gardner and E. McKenzie, Forecasting trends in time series, Management Science 31
 * (1985), 1237-1246) around the {@link YearPattern}, of which only a part is used, because a pattern seen in few years is partly
 * noise (D. M. Miller and D. Williams, Shrinkage estimators of time series seasonal factors, International Journal of Forecasting 19
 * (2003), 669-684). Of a few settings that one is taken which would have foreseen 1 to 12 months best from every earlier month; a
 * trend must be better by a twentieth. No step is random.
 */
final class Smoothing {

    private static final double[] LEVELS = {0.1, 0.2, 0.4, 0.8};
    private static final double[] PARTS_OF_THE_PATTERN = {0, 0.7};
    /** How fast the trend follows, and by how much it fades each month. */
    private static final double[][] TRENDS = {{0, 0.9}, {0.1, 0.9}, {0.2, 0.97}};

    private static final double A_TREND_MUST_BE_BETTER_BY = 1.05;

    private record Setting(double level, double trend, double damping, double partOfThePattern) {}

    private static final List<Setting> SETTINGS = settings();

    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (double[] trend : TRENDS) {
            for (double part : PARTS_OF_THE_PATTERN) {
                for (double level : LEVELS) {
                    settings.add(new Setting(level, trend[0], trend[1], part));
                }
            }
        }
        return List.copyOf(settings);
    }

    private final MonthlySeries past;
    private final Setting setting;
    private final double[] pattern = new double[MonthlySeries.YEAR];
    /** How much of the trend is added up after so many months. */
    private final double[] reach = new double[MonthlySeries.YEAR];

    private final double[] level;
    private final double[] trend;

    private Smoothing(MonthlySeries past, double[] pattern, Setting setting) {
        this.past = past;
        this.setting = setting;
        double damped = 1;
        double sum = 0;
        for (int i = 0; i < MonthlySeries.YEAR; i++) {
            this.pattern[i] = pattern[i] * setting.partOfThePattern();
            damped *= setting.damping();
            sum += damped;
            reach[i] = sum;
        }
        level = new double[past.length()];
        trend = new double[past.length()];
        follow();
    }

    static double[] ahead(MonthlySeries past) {
        double[] pattern = YearPattern.of(past);
        Smoothing best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Setting setting : SETTINGS) {
            Smoothing smoothing = new Smoothing(past, pattern, setting);
            double error = smoothing.error() * (setting.trend() > 0 ? A_TREND_MUST_BE_BETTER_BY : 1);
            if (best == null || error < least) {
                best = smoothing;
                least = error;
            }
        }
        double[] ahead = new double[MonthlySeries.YEAR];
        for (int step = 0; best != null && step < ahead.length; step++) {
            ahead[step] = best.foreseen(past.length() - 1, step);
        }
        return ahead;
    }

    private double season(int month) {
        return pattern[month % MonthlySeries.YEAR];
    }

    /** A month that is not known teaches nothing: level and trend go on as they were going. */
    private void follow() {
        double currentLevel = start();
        double currentTrend = 0;
        for (int month = 0; month < past.length(); month++) {
            double fading = setting.damping() * currentTrend;
            double error = past.isKnown(month) ? past.at(month) - currentLevel - fading - season(month) : 0;
            currentLevel += fading + setting.level() * error;
            currentTrend = fading + setting.level() * setting.trend() * error;
            level[month] = currentLevel;
            trend[month] = currentTrend;
        }
    }

    private double start() {
        double sum = 0;
        int known = 0;
        for (int month = 0; month < Math.min(MonthlySeries.YEAR, past.length()); month++) {
            if (past.isKnown(month)) {
                sum += past.at(month) - season(month);
                known++;
            }
        }
        return sum / known;
    }

    /** As seen at the end of a month. */
    private double foreseen(int from, int step) {
        return level[from] + trend[from] * reach[step] + season(from + 1 + step);
    }

    /** The sum of the errors of all that could have been foreseen after the first year, without sign. */
    private double error() {
        double sum = 0;
        for (int from = MonthlySeries.YEAR - 1; from < past.length() - 1; from++) {
            for (int step = 0; step < MonthlySeries.YEAR && from + 1 + step < past.length(); step++) {
                if (past.isKnown(from + 1 + step)) {
                    sum += Math.abs(past.at(from + 1 + step) - foreseen(from, step));
                }
            }
        }
        return sum;
    }
}
