package org.boardpack.pack.workbook;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpack.metrics.Unit;
import org.boardpack.workforce.ReportingMonth;

/** What a chart shows, in words, made from the numbers that it is drawn from. */
final class ChartWords {

    private ChartWords() {}

    /** Title, then of each series where it begins and ends, its lowest and its highest. */
    static String alternative(PackReading reading, String title, Unit unit, List<ChartPlan.Series> series) {
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
                            number(reading, unit, first),
                            "last",
                            at(reading, last),
                            "last-value",
                            number(reading, unit, last),
                            "lowest",
                            number(
                                    reading,
                                    unit,
                                    points.stream()
                                            .min(java.util.Comparator.comparing(ChartPlan.Point::value))
                                            .orElseThrow()),
                            "highest",
                            number(
                                    reading,
                                    unit,
                                    points.stream()
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

    /** A number as the cells show it, with its unit: nobody is 16,200.00 people. */
    static String number(PackReading reading, Unit unit, ChartPlan.Point point) {
        int decimals = switch (unit) {
            case PEOPLE, SHIFTS, GBP -> 0;
            case FTE, DAYS -> 1;
            case RATIO, SCORE -> 2;
            case PERCENT -> reading.rateDecimals();
        };
        String number = String.format(
                Locale.UK, "%,." + decimals + "f", point.value().setScale(decimals, RoundingMode.HALF_UP));
        return switch (unit) {
            case PERCENT -> number + "%";
            case GBP -> "£" + number;
            default -> number;
        };
    }
}
