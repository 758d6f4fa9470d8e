package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Neighbouring observations without a rebase between them: runs, trends and limits never reach beyond. */
record Stretch(int rebaseGroup, List<Observation> observations) {

    /** In the order of time. The date of a rebase is the first of its stretch. */
    static List<Stretch> of(MeasuredSeries series) {
        List<Stretch> stretches = new ArrayList<>();
        List<Observation> current = new ArrayList<>();
        int group = 0;
        for (Observation observation : series.observations()) {
            if (series.rebases().contains(observation.date())) {
                if (!current.isEmpty()) {
                    stretches.add(new Stretch(group, List.copyOf(current)));
                    current.clear();
                }
                group++;
            }
            current.add(observation);
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(group, List.copyOf(current)));
        }
        return stretches;
    }

    List<@Nullable BigDecimal> values() {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        observations.forEach(each -> values.add(each.value()));
        return values;
    }

    /** How many observations have a value. */
    int measured() {
        return (int) values().stream().filter(Objects::nonNull).count();
    }

    @Nullable
    ProcessLimits limits(MeasuredSeries series, SpcRules rules) {
        if (series.overlapping() || measured() < rules.leastForLimits()) {
            return null;
        }
        int rows = Math.min(series.fixAfter().orElse(Integer.MAX_VALUE), observations.size());
        return ProcessLimits.of(values().subList(0, rows), rules.screening()).orElse(null);
    }

    /** What is to be said of each observation. */
    List<ControlPoint> points(MeasuredSeries series, SpcRules rules) {
        ProcessLimits limits = limits(series, rules);
        List<ControlPoint> points = new ArrayList<>();
        if (limits == null || measured() < rules.leastForIcons()) {
            observations.forEach(
                    each -> points.add(new ControlPoint(each, rebaseGroup, limits, null, Variation.COMMON_CAUSE)));
            return points;
        }
        List<List<SpecialCause>> patterns = new Patterns(values(), limits, rules).found();
        for (int i = 0; i < observations.size(); i++) {
            SpecialCause cause = named(patterns.get(i), series.improvement(), rules);
            points.add(new ControlPoint(
                    observations.get(i),
                    rebaseGroup,
                    limits,
                    cause,
                    cause == null ? Variation.COMMON_CAUSE : Variation.of(cause, series.improvement())));
        }
        return points;
    }

    private static @Nullable SpecialCause named(List<SpecialCause> found, Improvement improvement, SpcRules rules) {
        return found.stream()
                .filter(cause -> rules.improvementWins()
                        && Variation.of(cause, improvement).isImprovement())
                .findFirst()
                .orElseGet(() -> found.isEmpty() ? null : found.get(0));
    }
}
