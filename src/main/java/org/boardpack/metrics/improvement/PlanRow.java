package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.Locale;
import org.boardpack.metrics.Window;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside what happened. Everything is judged by unrounded values.
 *
 * @param window of the figure that is compared; null when the catalogue has no such metric
 * @param actual null without a value, see {@code status}
 * @param status as of a figure; {@code not-yet} for months to come, {@code unknown-metric} when the catalogue has no such metric
 * @param fromPlan actual less plan
 * @param fromTarget actual less target
 * @param onPlan {@code on}, {@code off}; blank where there is nothing to judge, or no direction is better
 * @param targetMet the same of the target: {@code met}, {@code not-met}
 * @param change actual less the same figure 12 months before
 * @param leaversToKeep of turnover targets in months to come
 */
public record PlanRow(
        PlanEntry entry,
        @Nullable Window window,
        @Nullable BigDecimal actual,
        String status,
        String marker,
        @Nullable BigDecimal fromPlan,
        String onPlan,
        @Nullable BigDecimal fromTarget,
        String targetMet,
        @Nullable BigDecimal change,
        @Nullable Trend trend,
        @Nullable LeaversToKeep leaversToKeep,
        String reference) {

    /** What the row asks for (METRICS.md, "Targets"). */
    public enum Kind {
        MONTHLY_PLAN,
        ABSOLUTE,
        PLAN_AND_ABSOLUTE,
        /** Neither number is given: it is to be better than 12 months before. */
        TWELVE_MONTH_TREND;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Kind kind() {
        if (entry.plan() == null) {
            return entry.target() == null ? Kind.TWELVE_MONTH_TREND : Kind.ABSOLUTE;
        }
        return entry.target() == null ? Kind.MONTHLY_PLAN : Kind.PLAN_AND_ABSOLUTE;
    }
}
