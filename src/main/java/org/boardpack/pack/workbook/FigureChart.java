package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Figures of all staff over the months, as a chart. */
final class FigureChart {

    /** Fewer points show no course. */
    private static final int LEAST = 2;

    private FigureChart() {}

    /** The chart of a sheet's rows; null where no series has enough points. */
    static @Nullable ChartPlan plan(
            PackReading reading, String sheet, List<FigureRow> rows, List<FigureSheets.Line> lines) {
        List<ChartPlan.Series> series = new ArrayList<>();
        for (FigureSheets.Line line : lines) {
            List<ChartPlan.Point> points = points(rows, line);
            if (points.size() >= LEAST) {
                String name = reading.words()
                        .text(
                                "chart.series",
                                "metric",
                                reading.words().text("metric." + line.metric().id() + ".name"),
                                "window",
                                reading.words().text("windows." + line.window().id()));
                series.add(new ChartPlan.Series("value", name, false, points));
            }
        }
        if (series.isEmpty()) {
            return null;
        }
        String title = reading.words().text(SheetKinds.of(sheet).key() + ".chart");
        return new ChartPlan(
                title,
                ChartWords.alternative(reading, title, lines.get(0).metric().unit(), series),
                reading.language().tag(),
                reading.words().text("units." + lines.get(0).metric().unit().id()),
                "period",
                false,
                series);
    }

    private static List<ChartPlan.Point> points(List<FigureRow> rows, FigureSheets.Line line) {
        List<ChartPlan.Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Figure figure = rows.get(row).figure();
            BigDecimal value = figure.value();
            if (figure.metric() == line.metric()
                    && figure.window() == line.window()
                    && figure.staffGroup().equals(StaffGroup.ALL)
                    && figure.dimension().isEmpty()
                    && figure.isOk()
                    && value != null) {
                points.add(new ChartPlan.Point(
                        row, RowWriter.serial(figure.period().firstDay()), value));
            }
        }
        return points;
    }
}
