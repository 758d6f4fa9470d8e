package org.boardpack.statistics.funnel;

import java.util.Arrays;

/**
 * How much more units differ than chance explains: the multiplicative method (D. J. Spiegelhalter, Handling over-dispersion of
 * performance indicators, Quality and Safety in Health Care 14 (2005), 347-351). The factor is the mean of the squared z-scores, of
 * which the lowest tenth and the highest tenth are drawn in to their neighbours (winsorised), so that outliers do not hide themselves.
 *
 * @param factor 1 where units differ just as chance has it
 * @param isUsed whether limits are made wider: only where the factor is above 1 + 2 √(2 ÷ units), since by chance alone it has a mean of
 *     about 1 and a standard deviation of about √(2 ÷ units)
 */
public record Dispersion(double factor, boolean isUsed) {

    private static final double DRAWN_IN = 0.10;

    /** The dispersion of the units' z-scores; with fewer than ten units none is drawn in. */
    static Dispersion of(double[] zScores) {
        double[] sorted = zScores.clone();
        Arrays.sort(sorted);
        int units = sorted.length;
        int drawnIn = (int) (DRAWN_IN * units);
        double squares = 0;
        for (int i = 0; i < units; i++) {
            double z = sorted[Math.min(Math.max(i, drawnIn), units - 1 - drawnIn)];
            squares += z * z;
        }
        double factor = squares / units;
        return new Dispersion(factor, factor > 1 + 2 * StrictMath.sqrt(2.0 / units));
    }
}
