package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.spc.SpcRows;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ProcessLimits;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * A measure of all staff at the edition's month: then and now, and what is known of it beside.
 *
 * @param chart its control chart; empty where the figure is not shown
 * @param plan what was planned for the month
 * @param peers the organisation's beside those of its peers; empty for a roll-up
 * @param ahead the last month that is foreseen
 */
record SummaryRow(
        Metric metric,
        Window window,
        Optional<Figure> now,
        Optional<Figure> monthAgo,
        Optional<Figure> yearAgo,
        Optional<ControlChart> chart,
        Optional<PlanRow> plan,
        Optional<PeerRow> peers,
        Optional<ForecastRow> ahead) {

    private static final int A_YEAR = 12;

    static SummaryRow of(PackData pack, Metric metric, Window window) {
        ReportingMonth month = pack.edition().month();
        Optional<Figure> now = find(pack, metric, window, month);
        List<ForecastRow> foreseen = pack.work().forecastOf(ForecastRow.Kind.FORECAST, metric, window, StaffGroup.ALL);
        return new SummaryRow(
                metric,
                window,
                now,
                find(pack, metric, window, month.minus(1)),
                find(pack, metric, window, month.minus(A_YEAR)),
                shown(now) == null
                        ? Optional.empty()
                        : pack.control().chart(pack.figures(), metric, window, StaffGroup.ALL, month, SpcRows.MONTHS),
                pack.work().planOf(metric, window, month),
                pack.work().peersOf(pack.scope(), metric, window),
                foreseen.isEmpty() ? Optional.empty() : Optional.of(foreseen.get(foreseen.size() - 1)));
    }

    private static Optional<Figure> find(PackData pack, Metric metric, Window window, ReportingMonth month) {
        return pack.figures().find(metric, window, StaffGroup.ALL, month);
    }

    /** The number of a figure that is shown. */
    static @Nullable BigDecimal shown(Optional<Figure> figure) {
        return figure.filter(Figure::isOk).map(Figure::value).orElse(null);
    }

    /** Between two numbers that both stand in the row; of a percentage in percentage points. */
    @Nullable
    BigDecimal change() {
        BigDecimal to = shown(now);
        BigDecimal from = shown(yearAgo);
        return to == null || from == null ? null : to.subtract(from);
    }

    @Nullable
    BigDecimal target() {
        return chart.map(each -> each.series().target()).orElse(null);
    }

    /** Mean or a limit of the chart's latest stretch. */
    @Nullable
    BigDecimal limit(Function<ProcessLimits, @Nullable BigDecimal> which) {
        return chart.map(ControlChart::latestLimits).map(which).orElse(null);
    }

    /** Which quarter of its peers it is in, 1 the lowest. */
    Optional<Integer> quarter() {
        return peers.filter(row -> row.quartiles() != null && row.figure().value() != null)
                .map(row -> Objects.requireNonNull(row.quartiles())
                        .quarter(Objects.requireNonNull(row.figure().value()).doubleValue()));
    }

    @Nullable
    BigDecimal foreseen() {
        return ahead.map(ForecastRow::ahead)
                .map(month -> PackReading.meaningful(month.value()))
                .orElse(null);
    }

    Look look() {
        return PackReading.lookOf(metric.unit());
    }
}
