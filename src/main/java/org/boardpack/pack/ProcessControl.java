package org.boardpack.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.MeasuredSeries;
import org.boardpack.statistics.spc.Observation;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * How a pack judges figures over time.
 *
 * @param rules as the installation chose them; packs apply them with caution
 * @param targets that are set for the scope
 */
public record ProcessControl(SpcRules rules, List<Target> targets) {

    /** The usual rules, and no target. */
    public static final ProcessControl USUAL = new ProcessControl(SpcRules.of(Dialect.NHSR), List.of());

    /** What a figure of a month should be. */
    public record Target(Metric metric, Window window, StaffGroup staffGroup, ReportingMonth month, BigDecimal value) {}

    public ProcessControl {
        targets = List.copyOf(targets);
    }

    /**
     * A metric's figures as a control chart, from the first that is shown to the month; hidden and missing ones are gaps. Empty
     * where none is shown.
     *
     * @param months how many at most
     */
    public Optional<ControlChart> chart(
            FigureTable figures, Metric metric, Window window, StaffGroup group, ReportingMonth last, int months) {
        NavigableMap<ReportingMonth, BigDecimal> values = new TreeMap<>();
        for (Figure figure : figures.series(metric, window, group)) {
            BigDecimal value = figure.value();
            if (figure.isOk()
                    && value != null
                    && figure.period().isAfter(last.minus(months))
                    && !figure.period().isAfter(last)) {
                values.put(figure.period(), value);
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> observations = new ArrayList<>();
        for (ReportingMonth month = values.firstKey(); !month.isAfter(last); month = month.plus(1)) {
            LocalDate day = month.firstDay();
            observations.add(new Observation(day, values.get(month), target(metric, window, group, month)));
        }
        MeasuredSeries series = MeasuredSeries.of(observations, better(metric));
        return Optional.of(ControlChart.of(
                window == Window.MONTH || window == Window.AS_AT ? series : series.ofOverlappingWindows(),
                rules.cautious()));
    }

    private static Improvement better(Metric metric) {
        return switch (metric.better()) {
            case UP -> Improvement.INCREASE;
            case DOWN -> Improvement.DECREASE;
            case NEUTRAL -> Improvement.NEUTRAL;
        };
    }

    /** The target set for the month, or the latest set before it. */
    private @Nullable BigDecimal target(Metric metric, Window window, StaffGroup group, ReportingMonth month) {
        BigDecimal found = null;
        ReportingMonth of = ReportingMonth.ALWAYS;
        for (Target target : targets) {
            if (target.metric() == metric
                    && target.window() == window
                    && target.staffGroup().equals(group)
                    && !target.month().isAfter(month)
                    && target.month().isAfter(of)) {
                found = target.value();
                of = target.month();
            }
        }
        return found;
    }
}
