package org.boardpack.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * How figures over time are judged.
 *
 * @param rules as the installation chose them; packs apply them with caution
 * @param own of metrics that are judged otherwise
 * @param targets that are set for the scope
 * @param rebases that people decided
 */
public record ProcessControl(
        SpcRules rules, SortedMap<Metric, MeasureControl> own, List<Target> targets, List<Rebase> rebases) {

    /** The usual rules, no target and no rebase. */
    public static final ProcessControl USUAL = ProcessControl.of(SpcRules.of(Dialect.NHSR), List.of());

    /** What a figure of a month should be. */
    public record Target(Metric metric, Window window, StaffGroup staffGroup, ReportingMonth month, BigDecimal value) {}

    public ProcessControl {
        // Sorted, because what is printed of it names a pack or an edition.
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        targets = List.copyOf(targets);
        rebases = List.copyOf(rebases);
    }

    /** The same rules for every metric, and no rebase. */
    public static ProcessControl of(SpcRules rules, List<Target> targets) {
        return new ProcessControl(rules, new TreeMap<>(), targets, List.of());
    }

    /** The same for one scope: its targets, and those rebases that are of its code. */
    public ProcessControl forScope(String code, List<Target> ofScope) {
        return new ProcessControl(
                rules,
                own,
                ofScope,
                rebases.stream().filter(rebase -> rebase.code().equals(code)).toList());
    }

    /** Whether a month of the metric is to be compared with the same month a year before. */
    public boolean isSeasonal(Metric metric) {
        MeasureControl control = own.get(metric);
        return control != null && control.isSeasonal();
    }

    /** Rebases of a series, in the order of the list. */
    public List<Rebase> rebases(Metric metric, StaffGroup group) {
        return rebases.stream()
                .filter(rebase ->
                        rebase.metric() == metric && rebase.staffGroup().equals(group))
                .toList();
    }

    /**
     * A metric's figures as a control chart, from the first that is shown to the month; hidden and missing ones are gaps. Empty
     * where none is shown.
     *
     * @param months how many at most
     */
    public Optional<ControlChart> chart(
            FigureTable figures, Metric metric, Window window, StaffGroup group, ReportingMonth last, int months) {
        List<Observation> observations = new ArrayList<>();
        for (ReportingMonth month = last.minus(months - 1); !month.isAfter(last); month = month.plus(1)) {
            BigDecimal value = figures.find(metric, window, group, month)
                    .filter(Figure::isOk)
                    .map(Figure::value)
                    .orElse(null);
            if (value != null || !observations.isEmpty()) {
                observations.add(new Observation(month.firstDay(), value, target(metric, window, group, month)));
            }
        }
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        MeasureControl control =
                Objects.requireNonNullElse(own.get(metric), new MeasureControl(rules, OptionalInt.empty(), false));
        Set<LocalDate> rebased = rebases(metric, group).stream()
                .map(rebase -> rebase.month().firstDay())
                .collect(Collectors.toSet());
        MeasuredSeries series = new MeasuredSeries(
                observations,
                better(metric),
                rebased,
                control.fixAfter(),
                window != Window.MONTH && window != Window.AS_AT);
        return Optional.of(ControlChart.of(series, control.rules().cautious()));
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
