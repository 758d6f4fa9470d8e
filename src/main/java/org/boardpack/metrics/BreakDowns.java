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
            default -> List.of();
        };
    }
}
