package org.boardpack.statistics.forecast;

/**
 * How far each calendar month usually lies from the twelve months around it: the means of the differences from a centred moving
 * average of 2 × 12 months (classical decomposition; R. J. Hyndman and G. Athanasopoulos, Forecasting: principles and practice, 3rd
 * edition, section 3.4).
 */
final class YearPattern {

    private static final int HALF = MonthlySeries.YEAR / 2;

    private YearPattern() {}

    /** Twelve differences that add up to nothing: of the first month of the series, the second and so on. */
    static double[] of(MonthlySeries past) {
        double[] pattern = new double[MonthlySeries.YEAR];
        int[] years = new int[MonthlySeries.YEAR];
        for (int month = HALF; month + HALF < past.length(); month++) {
            double difference = past.at(month) - around(past, month);
            if (!Double.isNaN(difference)) {
                pattern[month % MonthlySeries.YEAR] += difference;
                years[month % MonthlySeries.YEAR]++;
            }
        }
        double mean = 0;
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = years[i] == 0 ? 0 : pattern[i] / years[i];
            mean += pattern[i] / pattern.length;
        }
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] -= mean;
        }
        return pattern;
    }

    /** Not a number where one of the thirteen months is not known. */
    private static double around(MonthlySeries past, int month) {
        double sum = (past.at(month - HALF) + past.at(month + HALF)) / 2;
        for (int i = month - HALF + 1; i < month + HALF; i++) {
            sum += past.at(i);
        }
        return sum / MonthlySeries.YEAR;
    }
}
