package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/** Sets the plans of one scope beside its shown figures. */
public final class PlanAgainstActual {

    private static final int YEAR = 12;

    private static final Comparator<PlanEntry> ORDER = Comparator.comparing(PlanEntry::staffGroup)
            .thenComparing(PlanEntry::metric)
            .thenComparing(PlanEntry::month);

    private final ShownFigures shown;
    private final ReportingMonth now;

    /**
     * @param now the edition's month
     */
    public PlanAgainstActual(ShownFigures shown, ReportingMonth now) {
        this.shown = shown;
        this.now = now;
    }

    /** A row an entry, by staff group, metric and month. */
    public List<PlanRow> rows(Collection<PlanEntry> entries) {
        return entries.stream().sorted(ORDER).map(this::row).toList();
    }

    private PlanRow row(PlanEntry entry) {
        Optional<Metric> metric = entry.catalogued();
        if (metric.isEmpty()) {
            return without(entry, null, "unknown-metric", "[x]", null);
        }
        Window window = PlanEntry.window(metric.get());
        if (entry.month().isAfter(now)) {
            return without(entry, window, "not-yet", "", leaversToKeep(entry, metric.get()));
        }
        return shown.find(metric.get(), window, entry.staffGroup(), entry.month())
                .map(figure -> row(entry, window, figure))
                .orElseGet(() -> without(entry, window, "missing", "[x]", null));
    }

    private static PlanRow without(
            PlanEntry entry, @Nullable Window window, String status, String marker, @Nullable LeaversToKeep toKeep) {
        return new PlanRow(entry, window, null, status, marker, null, "", null, "", null, null, toKeep, "");
    }

    private PlanRow row(PlanEntry entry, Window window, Figure figure) {
        BigDecimal actual = figure.value();
        BigDecimal fromPlan = less(actual, entry.plan());
        BigDecimal fromTarget = less(actual, entry.target());
        BigDecimal change = shown.findOk(
                        figure.metric(),
                        window,
                        entry.staffGroup(),
                        entry.month().minus(YEAR))
                .map(before -> less(actual, before.value()))
                .orElse(null);
        return new PlanRow(
                entry,
                window,
                actual,
                figure.status().id(),
                figure.marker(),
                fromPlan,
                judged(figure.metric(), fromPlan, "on", "off"),
                fromTarget,
                judged(figure.metric(), fromTarget, "met", "not-met"),
                change,
                change == null ? null : Trend.of(figure.metric(), change),
                null,
                figure.reference());
    }

    private static @Nullable BigDecimal less(@Nullable BigDecimal actual, @Nullable BigDecimal other) {
        return actual == null || other == null ? null : actual.subtract(other);
    }

    private static String judged(Metric metric, @Nullable BigDecimal difference, String good, String bad) {
        if (difference == null) {
            return "";
        }
        return switch (metric.better()) {
            case NEUTRAL -> "";
            case DOWN -> difference.signum() <= 0 ? good : bad;
            case UP -> difference.signum() >= 0 ? good : bad;
        };
    }

    private @Nullable LeaversToKeep leaversToKeep(PlanEntry entry, Metric metric) {
        BigDecimal target = entry.target();
        Metric leavers = metric == Metric.TURNOVER_HC
                ? Metric.LEAVERS_HC
                : metric == Metric.TURNOVER_FTE ? Metric.LEAVERS_FTE : null;
        Optional<Figure> year = shown.findOk(metric, Window.ROLLING_12, entry.staffGroup(), now);
        if (target == null || leavers == null || year.isEmpty()) {
            return null;
        }
        List<@Nullable BigDecimal> byMonth = new ArrayList<>();
        for (int back = 0; back < YEAR; back++) {
            byMonth.add(shown.findOk(leavers, Window.MONTH, entry.staffGroup(), now.minus(back))
                    .map(Figure::value)
                    .orElse(null));
        }
        BigDecimal left = year.get().numerator();
        BigDecimal mean = year.get().denominator();
        return left == null || mean == null
                ? null
                : LeaversToKeep.of(target, entry.month().monthsSince(now), new LeaversToKeep.Now(left, mean, byMonth));
    }
}
