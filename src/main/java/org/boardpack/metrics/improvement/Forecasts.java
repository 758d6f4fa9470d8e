package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ForecastRow.Kind;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.statistics.forecast.Bounds;
import org.boardpack.statistics.forecast.MonthlySeries;
import org.boardpack.statistics.forecast.Outlook;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts on current trend from the shown monthly figures of one scope (METRICS.md, "Targets"; decision 0021). A hidden or missing
 * month is a gap.
 */
public final class Forecasts {

    private static final int YEAR = 12;

    private static final List<Metric> METRICS = List.of(
            Metric.HEADCOUNT,
            Metric.FTE,
            Metric.JOINERS_HC,
            Metric.LEAVERS_HC,
            Metric.TURNOVER_HC,
            Metric.TURNOVER_FTE,
            Metric.SICKNESS_RATE,
            Metric.AGENCY_SPEND,
            Metric.BANK_SPEND,
            Metric.PAY_BILL,
            Metric.AGENCY_SHARE_OF_PAY,
            Metric.VACANCY_FTE,
            Metric.VACANCY_RATE);

    private final ShownFigures shown;
    private final Collection<PlanEntry> plans;
    private final ReportingMonth now;

    /**
     * @param plans of the scope; staff groups that are planned for get forecasts beside those of all staff
     * @param now the edition's month
     */
    public Forecasts(ShownFigures shown, Collection<PlanEntry> plans, ReportingMonth now) {
        this.shown = shown;
        this.plans = plans;
        this.now = now;
    }

    /** By staff group, metric and window: the months to come, then last year's forecast beside what came. */
    public List<ForecastRow> rows() {
        Set<StaffGroup> groups = new TreeSet<>();
        plans.forEach(plan -> groups.add(plan.staffGroup()));
        groups.remove(StaffGroup.ALL);
        List<ForecastRow> rows = new ArrayList<>();
        METRICS.forEach(metric -> addRows(rows, metric, StaffGroup.ALL));
        groups.forEach(group -> METRICS.forEach(metric -> addRows(rows, metric, group)));
        return rows;
    }

    private void addRows(List<ForecastRow> rows, Metric metric, StaffGroup group) {
        Window monthly = metric.windows().contains(Window.AS_AT) ? Window.AS_AT : Window.MONTH;
        List<OptionalDouble> months = months(metric, monthly, group, now);
        if (months.stream().noneMatch(OptionalDouble::isPresent)) {
            return;
        }
        for (Kind kind : Kind.values()) {
            ReportingMonth madeFrom = kind == Kind.FORECAST ? now : now.minus(YEAR);
            Bounds bounds =
                    metric == Metric.VACANCY_FTE || metric == Metric.VACANCY_RATE ? Bounds.NONE : Bounds.NOT_NEGATIVE;
            Outlook outlook = Outlook.of(MonthlySeries.of(months(metric, monthly, group, madeFrom)), bounds);
            Row row = new Row(kind, metric, group, madeFrom);
            if (outlook instanceof Outlook.Forecast forecast) {
                rows.addAll(row.of(monthly, forecast, forecast.months()));
                rows.addAll(row.of(Window.ROLLING_12, forecast, row.rolling(forecast)));
            } else if (outlook instanceof Outlook.None none) {
                rows.add(new ForecastRow(
                        kind, metric, monthly, group, madeFrom, none.reason().id(), null, null, null, null, null));
            }
        }
    }

    private List<OptionalDouble> months(Metric metric, Window window, StaffGroup group, ReportingMonth until) {
        return shown.history(metric, window, group, until).values().stream()
                .map(figure -> figure.map(Forecasts::value).orElse(OptionalDouble.empty()))
                .toList();
    }

    private static OptionalDouble value(Figure figure) {
        return OptionalDouble.of(Objects.requireNonNull(figure.value()).doubleValue());
    }

    /** What the rows of one forecast have in common. */
    private final class Row {

        private final Kind kind;
        private final Metric metric;
        private final StaffGroup group;
        private final ReportingMonth madeFrom;

        private Row(Kind kind, Metric metric, StaffGroup group, ReportingMonth madeFrom) {
            this.kind = kind;
            this.metric = metric;
            this.group = group;
            this.madeFrom = madeFrom;
        }

        private List<ForecastRow> of(Window window, Outlook.Forecast forecast, List<Ahead> months) {
            List<ForecastRow> rows = new ArrayList<>();
            for (Ahead ahead : months) {
                ReportingMonth month = madeFrom.plus(ahead.months());
                Optional<PlanEntry> plan = plan(window, month);
                rows.add(new ForecastRow(
                        kind,
                        metric,
                        window,
                        group,
                        madeFrom,
                        "ok",
                        ahead,
                        forecast,
                        actual(window, month),
                        plan.map(PlanEntry::plan).orElse(null),
                        plan.map(PlanEntry::target).orElse(null)));
            }
            return rows;
        }

        private @Nullable BigDecimal actual(Window window, ReportingMonth month) {
            return kind == Kind.FORECAST
                    ? null
                    : shown.findOk(metric, window, group, month)
                            .map(Figure::value)
                            .orElse(null);
        }

        private Optional<PlanEntry> plan(Window window, ReportingMonth month) {
            return plans.stream()
                    .filter(entry -> entry.month().equals(month)
                            && entry.staffGroup().equals(group)
                            && entry.catalogued().filter(metric::equals).isPresent()
                            && PlanEntry.window(metric) == window)
                    .findFirst();
        }

        /** The 12-month figures ahead; none where one of the last twelve months, or their 12-month figure, is not shown. */
        private List<Ahead> rolling(Outlook.Forecast forecast) {
            Optional<Figure> year = RollingYear.isToldFromMonths(metric)
                    ? shown.findOk(metric, Window.ROLLING_12, group, madeFrom)
                    : Optional.empty();
            List<Ahead> ahead = new ArrayList<>();
            double goneOut = 0;
            for (Ahead total : forecast.totals()) {
                Optional<Figure> out = shown.findOk(
                        metric, Window.MONTH, group, madeFrom.minus(YEAR).plus(total.months()));
                if (year.isEmpty() || out.isEmpty()) {
                    return List.of();
                }
                goneOut += value(out.get()).getAsDouble();
                ahead.add(
                        RollingYear.of(metric, value(year.get()).getAsDouble()).ahead(total, goneOut));
            }
            return ahead;
        }
    }
}
