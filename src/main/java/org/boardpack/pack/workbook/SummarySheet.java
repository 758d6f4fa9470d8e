package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.spc.SpcRows;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.MeasuredSeries;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * All staff at the edition's month: a row for each metric in each of its windows, beside a month and a year before, and what its control
 * chart says, as the icons do. A metric without data keeps its rows, so that nobody overlooks what is missing. The rates that a Board
 * asks for first come first.
 */
final class SummarySheet {

    private static final int A_YEAR = 12;

    private static final List<Measure> FIRST = List.of(
            new Measure(Metric.NHS_LEAVER_RATE, Window.ROLLING_12),
            new Measure(Metric.TURNOVER_HC, Window.ROLLING_12),
            new Measure(Metric.SICKNESS_RATE, Window.ROLLING_12),
            new Measure(Metric.VACANCY_RATE, Window.AS_AT),
            new Measure(Metric.AGENCY_SHARE_OF_PAY, Window.YEAR_TO_DATE));

    static final SheetKind<Row> KIND = new SheetKind<>(
            "Summary",
            List.of(
                    Field.text("metric", (reading, row) -> reading.metric(row.metric())),
                    Field.text("window", (reading, row) -> reading.window(row.measure.window())),
                    Field.number("value", (reading, row) -> reading.valueOf(row.now)),
                    Field.text("unit", (reading, row) -> reading.unit(row.metric())),
                    Field.number("month-ago", (reading, row) -> reading.valueOf(row.monthAgo)),
                    Field.number("year-ago", (reading, row) -> reading.valueOf(row.yearAgo)),
                    Field.number("change", (reading, row) -> PackReading.amount(row.change(), row.look())),
                    Field.text(
                            "better",
                            (reading, row) -> reading.word(
                                    "better", row.metric().better().name().toLowerCase(Locale.ROOT))),
                    Field.number("target", (reading, row) -> PackReading.amount(row.target, row.look())),
                    Field.text("variation", (reading, row) -> CellValue.wrapped(row.variation)),
                    Field.text("assurance", (reading, row) -> CellValue.wrapped(row.assurance)),
                    Field.text(
                            "marker",
                            (reading, row) -> row.now
                                    .map(Figure::marker)
                                    .map(reading::orNone)
                                    .orElseGet(PackReading::unavailable)),
                    Field.text(
                            "reference",
                            (reading, row) -> reading.orNone(
                                    row.now.map(Figure::reference).orElse("")))),
            reading ->
                    Content.of(rows(reading)).with(rows -> SummaryChart.plan(reading, rows.subList(0, FIRST.size()))));

    private SummarySheet() {}

    private record Measure(Metric metric, Window window) {}

    /** A measure, then and now, and what its control chart says of the latest month. */
    record Row(
            Measure measure,
            Optional<Figure> now,
            Optional<Figure> monthAgo,
            Optional<Figure> yearAgo,
            @Nullable BigDecimal target,
            String variation,
            String assurance) {

        Metric metric() {
            return measure.metric();
        }

        Look look() {
            return PackReading.lookOf(metric().unit());
        }

        /** Between two numbers that both stand in the row; of a percentage in percentage points. */
        @Nullable
        BigDecimal change() {
            BigDecimal to = shown(now);
            BigDecimal from = shown(yearAgo);
            return to == null || from == null ? null : to.subtract(from);
        }
    }

    /** The number of a figure that is shown. */
    static @Nullable BigDecimal shown(Optional<Figure> figure) {
        return figure.filter(Figure::isOk).map(Figure::value).orElse(null);
    }

    private static List<Row> rows(PackReading reading) {
        Set<Measure> measures = new LinkedHashSet<>(FIRST);
        for (Metric metric : Metric.ofTheWhole()) {
            metric.windows().forEach(window -> measures.add(new Measure(metric, window)));
        }
        ProcessChartFigure says = new ProcessChartFigure(reading.language());
        List<Row> rows = new ArrayList<>();
        measures.forEach(measure -> rows.add(row(reading, measure, says)));
        return rows;
    }

    private static Row row(PackReading reading, Measure measure, ProcessChartFigure says) {
        ReportingMonth month = reading.month();
        Optional<Figure> now = find(reading, measure, month);
        Optional<ControlChart> chart = shown(now) == null ? Optional.empty() : chart(reading, measure);
        BigDecimal target =
                chart.map(ControlChart::series).map(MeasuredSeries::target).orElse(null);
        return new Row(
                measure,
                now,
                find(reading, measure, month.minus(1)),
                find(reading, measure, month.minus(A_YEAR)),
                target,
                chart.flatMap(ControlChart::variation)
                        .map(says::variation)
                        .orElseGet(() -> reading.words().text("summary.no-icon")),
                target == null
                        ? reading.words().text("summary.no-target")
                        : chart.flatMap(ControlChart::assurance)
                                .map(sure -> says.assurance(
                                        sure, target.stripTrailingZeros().toPlainString()))
                                .orElseGet(() -> reading.words().text("summary.no-icon")));
    }

    private static Optional<ControlChart> chart(PackReading reading, Measure measure) {
        return reading.pack()
                .control()
                .chart(
                        reading.pack().figures(),
                        measure.metric(),
                        measure.window(),
                        StaffGroup.ALL,
                        reading.month(),
                        SpcRows.MONTHS);
    }

    private static Optional<Figure> find(PackReading reading, Measure measure, ReportingMonth month) {
        return reading.pack().figures().find(measure.metric(), measure.window(), StaffGroup.ALL, month);
    }
}
