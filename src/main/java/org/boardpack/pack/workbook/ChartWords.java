package org.boardpack.pack.workbook;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.workforce.ReportingMonth;

/** What a chart shows, in words, made from the numbers that it is drawn from. */
final class ChartWords {

    private ChartWords() {}

    /** Title, then of each series where it begins and ends, its lowest and its highest. */
    static String alternative(PackReading reading, String title, List<ChartPlan.Series> series) {
        List<String> sentences = new ArrayList<>(List.of(title + "."));
        for (ChartPlan.Series each : series) {
            List<ChartPlan.Point> points = each.points();
            ChartPlan.Point first = points.get(0);
            ChartPlan.Point last = points.get(points.size() - 1);
            sentences.add(reading.words()
                    .text(
                            "chart.alternative",
                            "name",
                            each.name(),
                            "first",
                            at(reading, first),
                            "first-value",
                            number(first),
                            "last",
                            at(reading, last),
                            "last-value",
                            number(last),
                            "lowest",
                            number(points.stream()
                                    .min(java.util.Comparator.comparing(ChartPlan.Point::value))
                                    .orElseThrow()),
                            "highest",
                            number(points.stream()
                                    .max(java.util.Comparator.comparing(ChartPlan.Point::value))
                                    .orElseThrow())));
        }
        sentences.add(reading.words().text("chart.where"));
        return String.join(" ", sentences);
    }

    private static String at(PackReading reading, ChartPlan.Point point) {
        return point.at() instanceof java.math.BigDecimal days
                ? reading.monthInWords(
                        ReportingMonth.of(LocalDate.of(1899, 12, 30).plusDays(days.longValue())))
                : point.at().toString();
    }

    static String number(ChartPlan.Point point) {
        return point.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
