package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.Locale;
import org.boardpack.metrics.Metric;

/** How a figure compares with the same figure 12 months before: what a "12-month reduction trend" asks for. */
public enum Trend {
    IMPROVING,
    WORSENING,
    UNCHANGED,
    /** The metric has no better direction. */
    NOT_JUDGED;

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What a change means for a metric.
     *
     * @param change now less then, unrounded
     */
    static Trend of(Metric metric, BigDecimal change) {
        if (metric.better() == Metric.Direction.NEUTRAL) {
            return NOT_JUDGED;
        }
        if (change.signum() == 0) {
            return UNCHANGED;
        }
        boolean better = change.signum() > 0 == (metric.better() == Metric.Direction.UP);
        return better ? IMPROVING : WORSENING;
    }
}
