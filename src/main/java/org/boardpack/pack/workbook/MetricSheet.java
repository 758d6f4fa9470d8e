package org.boardpack.pack.workbook;

import java.util.Comparator;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;

/**
 * Every whole-group figure of one metric. Window by window and group by group, oldest month first, so that a series is a block of
 * neighbouring rows. A metric without figures keeps its sheet and table and says which extracts would fill them.
 */
final class MetricSheet {

    private static final Comparator<StaffGroup> ALL_FIRST = Comparator.comparing(
                    (StaffGroup group) -> !group.equals(StaffGroup.ALL))
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::window)
            .thenComparing(Figure::staffGroup, ALL_FIRST)
            .thenComparing(Figure::period);

    private MetricSheet() {}

    /** The table's stable name, such as {@code tbl_turnover_hc}. */
    static String tableName(Metric metric) {
        return "tbl_" + metric.id().replace('-', '_');
    }

    static SheetPlan plan(PackReading reading, Metric metric, List<Figure> figures) {
        Wording words = reading.words();
        String key = "metric." + metric.id();
        String name = words.text(key + ".name");
        String formula = words.text(key + ".definition");
        List<CellValue> lines = figures.isEmpty()
                ? reading.lines(formula, words.text("metric.no-figures", "extracts", words.text(key + ".source")))
                : reading.lines(formula, reading.shorthandLine());
        return new SheetPlan(
                words.text("metric-sheet." + metric.id() + ".sheet"),
                words.text("metric.title", "metric", name, "name", reading.name()),
                words.text("metric.about", "metric", name),
                lines,
                table(reading, metric, figures.stream().sorted(ORDER).toList()));
    }

    private static TablePlan table(PackReading reading, Metric metric, List<Figure> figures) {
        FigureColumns columns = new FigureColumns(reading, figures);
        List<ColumnPlan> plans = FigureColumns.after(
                reading, reading.column("period", 14), reading.column("window", 24), reading.column("staff-group", 40));
        return figures.isEmpty()
                ? TablePlan.of(tableName(metric), plans, metric.windows(), window -> missing(reading, metric, window))
                : TablePlan.of(tableName(metric), plans, figures, figure -> {
                    CellValue window = window(reading, figure.window());
                    CellValue group = reading.staffGroup(figure.staffGroup());
                    return columns.row(figure, reading.monthCell(figure.period()), window, group);
                });
    }

    private static List<CellValue> missing(PackReading reading, Metric metric, Window window) {
        return new FigureColumns(reading, List.of())
                .missingRow(
                        metric,
                        reading.monthCell(reading.month()),
                        window(reading, window),
                        reading.staffGroup(StaffGroup.ALL));
    }

    private static CellValue window(PackReading reading, Window window) {
        return CellValue.text(reading.words().text("windows." + window.id()));
    }
}
