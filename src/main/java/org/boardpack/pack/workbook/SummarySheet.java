package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ProcessLimits;
import org.jspecify.annotations.Nullable;

/**
 * All measures on a page, in words: all staff at the edition's month, a row for each metric in each of its windows, beside a month and a
 * year before, plan, target, peers and what is foreseen, and what its control chart says, as the icons do. A metric without data keeps
 * its rows, so that nobody overlooks what is missing. The rates that a Board asks for first come first.
 */
final class SummarySheet {

    private static final List<Measure> FIRST = List.of(
            new Measure(Metric.NHS_LEAVER_RATE, Window.ROLLING_12),
            new Measure(Metric.TURNOVER_HC, Window.ROLLING_12),
            new Measure(Metric.SICKNESS_RATE, Window.ROLLING_12),
            new Measure(Metric.VACANCY_RATE, Window.AS_AT),
            new Measure(Metric.AGENCY_SHARE_OF_PAY, Window.YEAR_TO_DATE));

    static final SheetKind<SummaryRow> KIND = new SheetKind<>(
            "Summary",
            List.of(
                    Field.text("metric", (reading, row) -> reading.metric(row.metric())),
                    Field.text("window", (reading, row) -> reading.window(row.window())),
                    Field.number("value", (reading, row) -> reading.valueOf(row.now())),
                    Field.text("unit", (reading, row) -> reading.unit(row.metric())),
                    Field.number("month-ago", (reading, row) -> reading.valueOf(row.monthAgo())),
                    Field.number("year-ago", (reading, row) -> reading.valueOf(row.yearAgo())),
                    Field.number("change", SummarySheet::change),
                    Field.text(
                            "better",
                            (reading, row) -> reading.word(
                                    "better", row.metric().better().name().toLowerCase(Locale.ROOT))),
                    number("target", SummaryRow::target),
                    Field.text("variation", SummarySheet::variation),
                    Field.text("assurance", SummarySheet::assurance),
                    number(
                            "plan",
                            row -> row.plan()
                                    .map(planned -> planned.entry().plan())
                                    .orElse(null)),
                    number("mean", row -> row.limit(ProcessLimits::mean)),
                    number("lower-limit", row -> row.limit(ProcessLimits::lower)),
                    number("upper-limit", row -> row.limit(ProcessLimits::upper)),
                    Field.text(
                            "quarter",
                            (reading, row) -> reading.orNone(row.quarter()
                                    .map(which -> reading.words().text("peers.quarter." + which))
                                    .orElse(""))),
                    number("ahead", SummaryRow::foreseen),
                    Field.text(
                            "marker",
                            (reading, row) -> row.now()
                                    .map(Figure::marker)
                                    .map(reading::orNone)
                                    .orElseGet(PackReading::unavailable)),
                    Field.text(
                            "reference",
                            (reading, row) -> reading.orNone(
                                    row.now().map(Figure::reference).orElse("")))),
            reading ->
                    Content.of(rows(reading)).with(rows -> SummaryChart.plan(reading, rows.subList(0, FIRST.size()))));

    private SummarySheet() {}

    private record Measure(Metric metric, Window window) {}

    private static List<SummaryRow> rows(PackReading reading) {
        Set<Measure> measures = new LinkedHashSet<>(FIRST);
        for (Metric metric : Metric.ofTheWhole()) {
            metric.windows().forEach(window -> measures.add(new Measure(metric, window)));
        }
        return measures.stream()
                .map(measure -> SummaryRow.of(reading.pack(), measure.metric(), measure.window()))
                .toList();
    }

    private static Field<SummaryRow> number(String name, Function<SummaryRow, @Nullable BigDecimal> which) {
        return Field.number(name, (reading, row) -> PackReading.amount(which.apply(row), row.look()));
    }

    /** Without one side there is no change, for the reason that the side has. */
    private static CellValue change(PackReading reading, SummaryRow row) {
        BigDecimal change = row.change();
        return change == null
                ? reading.valueOf(SummaryRow.shown(row.now()) == null ? row.now() : row.yearAgo())
                : PackReading.amount(change, row.look());
    }

    private static CellValue variation(PackReading reading, SummaryRow row) {
        return CellValue.wrapped(row.chart()
                .flatMap(ControlChart::variation)
                .map(new ProcessChartFigure(reading.language())::variation)
                .orElseGet(() -> whyNot(reading, row)));
    }

    private static CellValue assurance(PackReading reading, SummaryRow row) {
        BigDecimal target = row.target();
        if (target == null) {
            return CellValue.wrapped(reading.words().text("summary.no-target"));
        }
        return CellValue.wrapped(row.chart()
                .flatMap(ControlChart::assurance)
                .map(sure -> new ProcessChartFigure(reading.language())
                        .assurance(sure, target.stripTrailingZeros().toPlainString()))
                .orElseGet(() -> whyNot(reading, row)));
    }

    private static String whyNot(PackReading reading, SummaryRow row) {
        boolean overlapping =
                row.chart().filter(chart -> chart.series().overlapping()).isPresent();
        return reading.words().text(overlapping ? "summary.overlapping" : "summary.no-icon");
    }
}
