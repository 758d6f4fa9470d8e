package org.boardpack.pack.spc;

import java.math.BigDecimal;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * A month of a measure on a control chart: a row of the workbook's sheet of them. Numbers are unrounded and in the metric's unit; words
 * are in the pack's language and never blank.
 *
 * @param value null where the figure is not shown; then {@code marker} says why
 * @param marker shorthand of the figure, such as {@code [c]}; may be blank beside a value
 * @param target that was set for the month; null without one
 * @param mean of the segment; null, with the limits, where it has too few values
 * @param segment which stretch between rebases it is in, from 1
 * @param limits what kind they are: trial limits, limits of at least 13 months, or why there are none
 * @param rule the pattern that chance seldom makes, or that there is none
 * @param variation what the month says, as the icon does in words
 * @param assurance whether the target will be met, as the icon does in words; of the latest month, else a dash
 */
public record SpcRow(
        Metric metric,
        Window window,
        StaffGroup staffGroup,
        ReportingMonth month,
        @Nullable BigDecimal value,
        String marker,
        @Nullable BigDecimal target,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal lowerLimit,
        @Nullable BigDecimal upperLimit,
        int segment,
        String limits,
        String rule,
        String variation,
        String assurance) {}
