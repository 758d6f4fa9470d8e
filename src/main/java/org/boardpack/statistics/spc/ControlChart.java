package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series with its limits and special causes, and what the latest of them says.
 *
 * @param points one an observation, in the order of time
 */
public record ControlChart(MeasuredSeries series, SpcRules rules, List<ControlPoint> points) {

    public ControlChart {
        points = List.copyOf(points);
    }

    /** Works limits and special causes out. Values of overlapping windows get neither: they would call every change special. */
    public static ControlChart of(MeasuredSeries series, SpcRules rules) {
        List<ControlPoint> points = new ArrayList<>();
        Stretch.of(series).forEach(stretch -> points.addAll(stretch.points(series, rules)));
        return new ControlChart(series, rules, points);
    }

    /** Limits of the latest stretch; null where it has none. */
    public @Nullable ProcessLimits latestLimits() {
        return points.isEmpty() ? null : points.get(points.size() - 1).limits();
    }

    /** What the latest point says; empty where that is not for saying: too few values, or overlapping ones. */
    public Optional<Variation> variation() {
        return saysNothing()
                ? Optional.empty()
                : Optional.of(points.get(points.size() - 1).variation());
    }

    /** What the latest limits promise of the latest target; empty without target or better way, and where there is no variation. */
    public Optional<Assurance> assurance() {
        BigDecimal target = series.target();
        if (target == null || series.improvement() == Improvement.NEUTRAL || saysNothing()) {
            return Optional.empty();
        }
        ProcessLimits limits = latestLimits();
        if (limits == null || limits.zone(target) != ProcessLimits.Zone.OUTSIDE) {
            return Optional.of(Assurance.INCONSISTENT);
        }
        boolean higherIsOut = limits.side(target) > 0;
        return Optional.of(
                higherIsOut == (series.improvement() == Improvement.DECREASE) ? Assurance.PASS : Assurance.FAIL);
    }

    private boolean saysNothing() {
        return points.isEmpty()
                || series.overlapping()
                || latest().measured() < rules.leastForIcons()
                || isNoneOfLate();
    }

    /** Of a latest month without a figure, rules that are careful with icons say nothing; the reference calls it common cause. */
    private boolean isNoneOfLate() {
        return rules.leastForIcons() > 0
                && points.get(points.size() - 1).observation().value() == null;
    }

    /** Whether some limits come from a stretch of fewer than {@value SpcRules#ENOUGH_POINTS} rows. */
    public boolean hasTrialLimits() {
        int first = 0;
        for (Stretch stretch : Stretch.of(series)) {
            int rows = stretch.observations().size();
            if (points.get(first).limits() != null && rows < SpcRules.ENOUGH_POINTS) {
                return true;
            }
            first += rows;
        }
        return false;
    }

    /** Where new limits might be worth considering, for a person to decide. */
    public Optional<RebaseSuggestion> rebaseSuggestion() {
        return points.isEmpty() ? Optional.empty() : RebaseSuggestion.of(points);
    }

    private Stretch latest() {
        List<Stretch> stretches = Stretch.of(series);
        return stretches.get(stretches.size() - 1);
    }
}
