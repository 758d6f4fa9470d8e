package org.boardpack.metrics;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Which figures are broken down, and by what (METRICS.md, "Break-downs"). */
final class BreakDowns {

    /** What workforce and leavers are set side by side by. */
    static final List<Dimension> SIDE_BY_SIDE =
            List.copyOf(EnumSet.range(Dimension.AGE_BAND, Dimension.NURSING_BRANCH));

    /** What a leavers row tells beside that. */
    static final List<Dimension> OF_LEAVERS = List.copyOf(EnumSet.range(Dimension.AGE_BAND, Dimension.DESTINATION));

    /** What only a leaver has. */
    static final List<Dimension> ONLY_OF_LEAVERS =
            List.copyOf(EnumSet.range(Dimension.LEAVING_REASON, Dimension.LEAVER_OR_MOVER));

    private static final List<Dimension> ALL_OF_LEAVERS =
            List.copyOf(EnumSet.range(Dimension.AGE_BAND, Dimension.LEAVER_OR_MOVER));

    private BreakDowns() {}

    /** The dimensions of a metric in a window, besides the whole. */
    static Collection<Dimension> of(Metric metric, Window window) {
        return switch (metric) {
            case HEADCOUNT, FTE -> SIDE_BY_SIDE;
            case TURNOVER_HC -> window == Window.ROLLING_12 ? SIDE_BY_SIDE : List.of();
            case LEAVERS_HC, LEAVERS_FTE -> window == Window.ROLLING_12 ? ALL_OF_LEAVERS : List.of();
            case RELATIVE_LIKELIHOOD, RELATIVE_LIKELIHOOD_LOWER, RELATIVE_LIKELIHOOD_UPPER -> SIDE_BY_SIDE;
            case MOVEMENT_HC, MOVEMENT_FTE -> List.of(Dimension.MOVEMENT);
            case NEW_STARTER_RETENTION, NEW_STARTER_SURVIVAL, NEW_STARTER_SURVIVAL_LOWER, NEW_STARTER_SURVIVAL_UPPER ->
                List.of(Dimension.MONTHS_AFTER, Dimension.MONTHS_AFTER_NEWLY_QUALIFIED);
            case SICKNESS_REASON_SHARE -> List.of(Dimension.SICKNESS_REASON);
            case SURVEY_SCORE, SURVEY_RESPONSES, SURVEY_BENCHMARK -> List.of(Dimension.QUESTION);
            default -> List.of();
        };
    }

    /** The values of a dimension that a metric has for everybody, whether anything was counted under them or not. */
    static List<String> fixedValues(Metric metric, Dimension dimension) {
        return switch (dimension) {
            case MOVEMENT ->
                metric == Metric.MOVEMENT_HC
                        ? MovementStep.ofHeads().stream().map(MovementStep::id).toList()
                        : MovementStep.ids();
            case MONTHS_AFTER ->
                metric == Metric.NEW_STARTER_RETENTION
                        ? Starters.COHORTS_BESIDE_THE_YEAR
                        : Starters.POINTS_OF_THE_CURVE;
            case MONTHS_AFTER_NEWLY_QUALIFIED ->
                metric == Metric.NEW_STARTER_RETENTION ? Starters.COHORTS : Starters.POINTS_OF_THE_CURVE;
            default -> List.of();
        };
    }

    /** Whether a dimension with fixed values is shown of every scope; where nobody is known to be newly qualified, nothing is. */
    static boolean isForEverybody(Dimension dimension) {
        return dimension != Dimension.MONTHS_AFTER_NEWLY_QUALIFIED;
    }
}
