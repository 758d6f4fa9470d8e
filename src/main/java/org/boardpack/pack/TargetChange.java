package org.boardpack.pack;

import java.math.BigDecimal;
import java.util.Locale;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * A plan or target that was set anew between two editions. Its cause is always {@link ChangeCause#TARGET}.
 *
 * @param month of the plan, or by which the target is to be reached
 * @param metric as the catalogue calls it, else as people wrote it
 * @param window of the figure that is compared with it; blank when the catalogue has no such metric
 * @param unit of the metric; blank when the catalogue has no such metric
 * @param old as the earlier edition has it; null where it has none
 * @param now as the later one has it; null where it has none
 */
public record TargetChange(
        Scope scope,
        StaffGroup staffGroup,
        ReportingMonth month,
        String metric,
        String window,
        String unit,
        Kind kind,
        @Nullable BigDecimal old,
        @Nullable BigDecimal now) {

    /** Which of the two numbers of a plan. */
    public enum Kind {
        /** A step of the trajectory. */
        PLAN,
        /** To be reached by the month. */
        TARGET;

        /** As programs and people read it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
