package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Cells of the sector grid from the shown figures of the system, where these cover the sector. */
public final class OwnCells {

    private static final int YEAR = 12;

    private final ShownFigures shown;
    private final Collection<PlanEntry> plans;
    private final SectorStatuses statuses;
    private final ReportingMonth now;

    /**
     * @param shown the system's figures
     * @param plans the system's
     * @param now the edition's month
     */
    public OwnCells(ShownFigures shown, Collection<PlanEntry> plans, SectorStatuses statuses, ReportingMonth now) {
        this.shown = shown;
        this.plans = plans;
        this.statuses = statuses;
        this.now = now;
    }

    /** What a value is compared with. */
    private record Comparison(
            String status,
            String comparator,
            @Nullable BigDecimal value,
            @Nullable Trend trend) {}

    SectorCell cell(Sector sector, GridMetric metric) {
        Metric ours = metric.ours();
        Window window = metric.window();
        if (sector.coverage() == Sector.Coverage.NO || ours == null || window == null) {
            return nothing(sector, metric, SectorStatus.NOT_AVAILABLE, SectorCell.FilledFrom.NOBODY, null);
        }
        Optional<Figure> figure = shown.find(ours, window, StaffGroup.ALL, now);
        if (figure.isEmpty() || !figure.get().isOk()) {
            boolean notApplicable = figure.isPresent() && figure.get().status() == Status.NOT_APPLICABLE;
            return nothing(
                    sector,
                    metric,
                    notApplicable ? SectorStatus.NOT_APPLICABLE : SectorStatus.NOT_AVAILABLE,
                    SectorCell.FilledFrom.OUR_FIGURES,
                    figure.orElse(null));
        }
        return cell(sector, metric, figure.get(), comparison(figure.get()));
    }

    private SectorCell cell(Sector sector, GridMetric metric, Figure figure, Comparison comparison) {
        SectorStatus status =
                statuses.of(sector.coverage() == Sector.Coverage.PARTIAL ? SectorStatus.PARTIAL : comparison.status());
        return new SectorCell(
                sector,
                metric,
                status,
                status.name(),
                figure.value(),
                figure.metric().unit().id(),
                now.toString(),
                comparison.comparator(),
                comparison.value(),
                comparison.trend(),
                sector.caveat(),
                sector.welshCaveat(),
                "",
                SectorCell.FilledFrom.OUR_FIGURES,
                figure.marker(),
                figure.reference());
    }

    /** The plan for the month; where there is none, 12 months before. */
    private Comparison comparison(Figure figure) {
        Optional<Figure> before = shown.findOk(figure.metric(), figure.window(), StaffGroup.ALL, now.minus(YEAR));
        BigDecimal value = Objects.requireNonNull(figure.value());
        BigDecimal valueBefore = before.map(Figure::value).orElse(null);
        Trend trend = valueBefore == null ? null : Trend.of(figure.metric(), value.subtract(valueBefore));
        BigDecimal plan = plan(figure.metric(), figure.window());
        if (plan != null) {
            return new Comparison(SectorStatus.VALUE, "plan", plan, trend);
        }
        return valueBefore == null
                ? new Comparison(SectorStatus.NO_COMPARATOR, "", null, null)
                : new Comparison(SectorStatus.NO_TARGET, "12-months-before", valueBefore, trend);
    }

    private @Nullable BigDecimal plan(Metric metric, Window window) {
        return plans.stream()
                .filter(entry -> entry.month().equals(now)
                        && entry.staffGroup().equals(StaffGroup.ALL)
                        && entry.catalogued().filter(metric::equals).isPresent()
                        && PlanEntry.window(metric) == window)
                .map(PlanEntry::plan)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private SectorCell nothing(
            Sector sector,
            GridMetric metric,
            String statusName,
            SectorCell.FilledFrom filledFrom,
            @Nullable Figure figure) {
        SectorStatus status = statuses.of(statusName);
        return new SectorCell(
                sector,
                metric,
                status,
                status.name(),
                null,
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                "",
                filledFrom,
                figure == null ? status.marker() : figure.marker(),
                figure == null ? "" : figure.reference());
    }
}
