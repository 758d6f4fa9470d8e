package org.boardpack.metrics;

import java.util.EnumSet;
import java.util.Set;

/** Which figures are broken down, and by what (METRICS.md, "Break-downs"). */
final class BreakDowns {

    /** What workforce and leavers are set side by side by. */
    static final Set<Dimension> SIDE_BY_SIDE = Set.copyOf(EnumSet.range(Dimension.AGE_BAND, Dimension.NURSING_BRANCH));

    /** What only a leaver has. */
    static final Set<Dimension> OF_LEAVING = Set.copyOf(EnumSet.range(Dimension.LEAVING_REASON, Dimension.DESTINATION));

    private BreakDowns() {}

    /** The dimensions of a metric in a window, besides the whole. */
    static Set<Dimension> of(Metric metric, Window window) {
        return switch (metric) {
            case HEADCOUNT, FTE -> SIDE_BY_SIDE;
            case TURNOVER_HC -> window == Window.ROLLING_12 ? SIDE_BY_SIDE : Set.of();
            case LEAVERS_HC, LEAVERS_FTE -> window == Window.ROLLING_12 ? LEAVERS : Set.of();
            default -> Set.of();
        };
    }

    private static final Set<Dimension> LEAVERS = Set.copyOf(EnumSet.range(Dimension.AGE_BAND, Dimension.DESTINATION));
}
