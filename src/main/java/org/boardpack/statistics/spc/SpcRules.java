package org.boardpack.statistics.spc;

/**
 * Which of the ways to draw limits and to call special causes is used. Two are named: that of NHSRplotthedots 0.2.2 and that of the Making
 * Data Count workbook of NHS England.
 *
 * @param dialect its name
 * @param screening whether moving ranges of 3.267 times their mean or more are left out of the limits
 * @param runLength points that make a trend or a shift, 6 or 7
 * @param leastForLimits points with a value without which a stretch gets no limits
 * @param leastForIcons points with a value without which a stretch has no flags, and the latest one neither variation nor assurance
 * @param outsideCountsAsClose whether points outside of the limits count in two in three
 * @param improvementWins whether a point in patterns both ways is called an improvement
 */
public record SpcRules(
        Dialect dialect,
        boolean screening,
        int runLength,
        int leastForLimits,
        int leastForIcons,
        boolean outsideCountsAsClose,
        boolean improvementWins) {

    /** Limits from fewer points are trial limits. */
    public static final int ENOUGH_POINTS = 13;

    private static final int USUAL_RUN = 7;
    private static final int SHORTER_RUN = 6;
    private static final int LEAST_RANGE = 2;

    public SpcRules {
        if (runLength != USUAL_RUN && !(runLength == SHORTER_RUN && dialect == Dialect.MDC)) {
            throw new IllegalArgumentException("A run is of " + runLength
                    + " points; write 7, or 6 in the dialect mdc: the dialect nhsr knows 7 only.");
        }
    }

    /** The rules of a dialect as they are published. */
    public static SpcRules of(Dialect dialect) {
        return switch (dialect) {
            case NHSR -> new SpcRules(dialect, true, USUAL_RUN, 0, 0, false, false);
            case MDC -> new SpcRules(dialect, false, USUAL_RUN, ENOUGH_POINTS, ENOUGH_POINTS, true, true);
        };
    }

    /** The same with another length of runs; 7 or, in {@link Dialect#MDC}, 6. */
    public SpcRules withRunLength(int points) {
        return new SpcRules(
                dialect, screening, points, leastForLimits, leastForIcons, outsideCountsAsClose, improvementWins);
    }

    /** The same with or without screening. */
    public SpcRules withScreening(boolean screened) {
        return new SpcRules(
                dialect, screened, runLength, leastForLimits, leastForIcons, outsideCountsAsClose, improvementWins);
    }

    /** What may be shown to people who do not see how few points there are: trial limits, but neither variation nor assurance. */
    public SpcRules cautious() {
        return new SpcRules(
                dialect,
                screening,
                runLength,
                Math.min(Math.max(leastForLimits, LEAST_RANGE), ENOUGH_POINTS),
                ENOUGH_POINTS,
                outsideCountsAsClose,
                improvementWins);
    }
}
