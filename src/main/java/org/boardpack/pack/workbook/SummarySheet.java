package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * All staff at the edition's month: a row for each metric in each of its windows, beside a month and a year before. A metric without
 * data keeps its rows, so that nobody overlooks what is missing.
 */
final class SummarySheet {

    private static final int A_YEAR = 12;

    private SummarySheet() {}

    private record Line(Metric metric, Window window) {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        String month = reading.monthInWords(reading.month());
        List<Line> lines = new ArrayList<>();
        for (Metric metric : Metric.ofTheWhole()) {
            metric.windows().forEach(window -> lines.add(new Line(metric, window)));
        }
        return new SheetPlan(
                words.text("summary.sheet"),
                words.text("summary.title", "name", reading.name(), "month", month),
                words.text("summary.about", "month", month),
                reading.lines(words.text("summary.line"), reading.shorthandLine()),
                TablePlan.of(
                        "tbl_summary",
                        List.of(
                                reading.column("metric", 44),
                                reading.column("window", 24),
                                reading.numberColumn("value", 16),
                                reading.column("unit", 12),
                                reading.numberColumn("month-ago", 16),
                                reading.numberColumn("year-ago", 16),
                                reading.numberColumn("change", 18),
                                reading.column("marker", 12),
                                reading.column("reference", 20)),
                        lines,
                        line -> row(reading, line)));
    }

    private static List<CellValue> row(PackReading reading, Line line) {
        ReportingMonth month = reading.month();
        Optional<Figure> now = find(reading, line, month);
        Optional<Figure> yearAgo = find(reading, line, month.minus(A_YEAR));
        return List.of(
                CellValue.text(reading.words().text("metric." + line.metric().id() + ".name")),
                CellValue.text(reading.words().text("windows." + line.window().id())),
                reading.valueOf(now),
                reading.unit(line.metric()),
                reading.valueOf(find(reading, line, month.minus(1))),
                reading.valueOf(yearAgo),
                change(line.metric(), shown(yearAgo), shown(now)),
                now.map(Figure::marker).map(reading::orNone).orElseGet(PackReading::unavailable),
                reading.orNone(now.map(Figure::reference).orElse("")));
    }

    private static Optional<Figure> find(PackReading reading, Line line, ReportingMonth month) {
        return reading.pack().figures().find(line.metric(), line.window(), StaffGroup.ALL, month);
    }

    private static Optional<BigDecimal> shown(Optional<Figure> figure) {
        return figure.filter(Figure::isOk).flatMap(found -> Optional.ofNullable(found.value()));
    }

    /** Between two numbers that both stand in the row; a change of a percentage is in percentage points. */
    private static CellValue change(Metric metric, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return from.isPresent() && to.isPresent()
                ? new CellValue.Amount(to.get().subtract(from.get()), PackReading.lookOf(metric.unit()))
                : new CellValue.Text(Shorthand.NOT_APPLICABLE, Look.SYMBOL);
    }
}
