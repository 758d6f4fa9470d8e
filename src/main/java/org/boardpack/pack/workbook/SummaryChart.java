package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Unit;
import org.jspecify.annotations.Nullable;

/** The rates that a Board asks for first, now and a year ago, side by side. */
final class SummaryChart {

    private SummaryChart() {}

    /** Null where no rate has both. */
    static @Nullable ChartPlan plan(PackReading reading, List<SummaryRow> rows) {
        List<ChartPlan.Point> now = points(reading, rows, SummaryRow::now);
        List<ChartPlan.Point> yearAgo = points(reading, rows, SummaryRow::yearAgo);
        if (now.isEmpty()) {
            return null;
        }
        Wording words = reading.words();
        String title = reading.fill("{{summary.chart}}");
        List<String> sentences = new ArrayList<>(List.of(title + "."));
        for (int i = 0; i < now.size(); i++) {
            sentences.add(words.text(
                    "chart.compared",
                    "name",
                    now.get(i).at().toString(),
                    "value",
                    ChartWords.number(reading, Unit.PERCENT, now.get(i)),
                    "before",
                    ChartWords.number(reading, Unit.PERCENT, yearAgo.get(i))));
        }
        sentences.add(words.text("chart.where"));
        return new ChartPlan(
                title,
                String.join(" ", sentences),
                reading.language().tag(),
                words.text("units.percent"),
                "metric",
                true,
                List.of(
                        new ChartPlan.Series(
                                "year-ago", reading.monthInWords(reading.month().minus(12)), false, yearAgo),
                        new ChartPlan.Series("value", reading.monthInWords(reading.month()), false, now)));
    }

    private static List<ChartPlan.Point> points(
            PackReading reading, List<SummaryRow> rows, Function<SummaryRow, Optional<Figure>> which) {
        List<ChartPlan.Point> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SummaryRow row = rows.get(i);
            BigDecimal value = SummaryRow.shown(which.apply(row));
            if (value != null && row.change() != null) {
                points.add(new ChartPlan.Point(
                        i, reading.words().text("metric." + row.metric().id() + ".name"), value));
            }
        }
        return points;
    }
}
