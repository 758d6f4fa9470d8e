package org.boardpack.metrics;

import java.math.BigDecimal;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * One computed figure: a row of {@code metrics.csv}. A rate keeps its numerator and denominator; its value is
 * 100 × numerator ÷ denominator, unrounded.
 *
 * @param dimension blank for the whole staff group, else a break-down such as {@code age-band}
 * @param numerator null for plain counts and where the status is not ok
 * @param value null where the status is not ok
 * @param marker shorthand such as {@code [c]} or {@code [x]} (Analysis Function symbols), blank when there is nothing to say
 * @param reference the short name that a pack prints beside the figure and {@code explain} accepts
 */
public record Figure(
        ReportingMonth period,
        Scope scope,
        StaffGroup staffGroup,
        String dimension,
        String dimensionValue,
        Metric metric,
        Window window,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        Status status,
        String marker,
        String reference) {

    /** The same figure with one more marker. */
    public Figure marked(String more) {
        return new Figure(
                period,
                scope,
                staffGroup,
                dimension,
                dimensionValue,
                metric,
                window,
                numerator,
                denominator,
                value,
                status,
                marker.isEmpty() ? more : marker + " " + more,
                reference);
    }

    public boolean isOk() {
        return status == Status.OK;
    }
}
