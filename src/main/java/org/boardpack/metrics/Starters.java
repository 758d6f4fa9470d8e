package org.boardpack.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.boardpack.statistics.Estimate;
import org.boardpack.statistics.KaplanMeier;
import org.boardpack.workforce.ReportingMonth;

/** How many of those who started are still here: the people of one month's start, and the curve over two years of starts. */
record Starters(CellHistory cells, ReportingMonth month) {

    /** The furthest that starters are followed, in months. */
    static final int MONTHS = 24;

    /** The months after which those who started in one month are looked at (METRICS.md, `new-starter-retention`). */
    static final List<String> COHORTS = List.of("3", "6", "12", "24");

    /** A year is what the metric is of the whole. */
    static final List<String> COHORTS_BESIDE_THE_YEAR = List.of("3", "6", "24");

    /** The months after which the curve is given. */
    static final List<String> POINTS_OF_THE_CURVE = List.of("1", "3", "6", "9", "12", "18", "24");

    private static final int A_YEAR = 12;
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

    /** Of the people who started so many months before, a year unless the part says otherwise: those still here. */
    Outcome stillHere() {
        CellHistory cohort =
                cells.part().isWhole() ? cells.of(Dimension.MONTHS_AFTER, Integer.toString(A_YEAR)) : cells;
        OptionalLong started = cohort.at(month, Measure.STARTERS_HC);
        OptionalLong here = cohort.at(month, Measure.STARTERS_HERE_HC);
        return started.isEmpty()
                        || here.isEmpty()
                        || isLeavingUnknown(Integer.parseInt(cohort.part().value()))
                ? Outcome.MISSING
                : Outcome.percent(Outcome.count(here), Outcome.count(started));
    }

    /** Without every month's leavers nobody knows who of the starters is gone. */
    private boolean isLeavingUnknown(int months) {
        return cells.whole()
                .sum(month.minus(months), month, Measure.VOLUNTARY_LEAVERS_HC)
                .isEmpty();
    }

    /**
     * The curve at the part's month, or an end of its 95 % interval, in percent. Not applicable where nobody was watched so long.
     * Beside it stand those who left by then, and all who started; the curve is not their ratio, for not all were watched so long.
     *
     * @param which {@code NEW_STARTER_SURVIVAL} or its lower or upper end
     */
    Outcome curve(Metric which) {
        int after = Integer.parseInt(cells.part().value());
        if (isLeavingUnknown(MONTHS)) {
            return Outcome.MISSING;
        }
        long[] atRisk = new long[after];
        long[] left = new long[after];
        for (int step = 0; step < after; step++) {
            CellHistory ofStep = cells.of(cells.part().dimension(), Integer.toString(step + 1));
            atRisk[step] = ofStep.at(month, Measure.STARTERS_AT_RISK_HC).orElse(0);
            left[step] = ofStep.at(month, Measure.STARTERS_LEFT_HC).orElse(0);
        }
        List<Estimate> curve = KaplanMeier.curve(atRisk, left);
        return curve.size() < after
                ? Outcome.NOT_APPLICABLE
                : new Outcome(
                        BigDecimal.valueOf(Arrays.stream(left).sum()),
                        BigDecimal.valueOf(atRisk[0]),
                        percent(end(which, curve.get(after - 1))),
                        Status.OK);
    }

    private static double end(Metric which, Estimate estimate) {
        return switch (which) {
            case NEW_STARTER_SURVIVAL_LOWER -> estimate.lower();
            case NEW_STARTER_SURVIVAL_UPPER -> estimate.upper();
            default -> estimate.value();
        };
    }

    private static BigDecimal percent(double share) {
        BigDecimal percent = new BigDecimal(share * 100, DIGITS).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
