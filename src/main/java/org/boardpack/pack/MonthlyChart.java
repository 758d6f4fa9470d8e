package org.boardpack.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.boardpack.workforce.ReportingMonth;

/**
 * Values month by month. Every month between {@code from} and {@code to} has its place; a month without a value is a gap.
 *
 * @param monthLabels a label for each month from {@code from} to {@code to}
 * @param monthAxis what runs from left to right
 * @param valueAxis what runs upwards, with its unit
 * @param fromZero whether the value axis starts at zero
 */
public record MonthlyChart(
        String title,
        ReportingMonth from,
        ReportingMonth to,
        List<String> monthLabels,
        String monthAxis,
        String valueAxis,
        boolean fromZero,
        List<Series> series,
        List<ReferenceLine> lines)
        implements ChartSpec {

    /** How a series is drawn. */
    public enum Style {
        /** A plain line: each value shares most of its months with the one before, so the points are not independent. */
        LINE,
        /** A point a month, joined. */
        POINTS
    }

    /**
     * One run of values; months without one are gaps.
     *
     * @param lastLabel the latest value as displayed, written beside its point
     */
    public record Series(String name, Style style, NavigableMap<ReportingMonth, BigDecimal> values, String lastLabel) {
        public Series {
            values = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(values));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the series \"" + name + "\" has no value");
            }
        }
    }

    /** A level to compare with, such as a target. */
    public record ReferenceLine(String label, BigDecimal value) {}

    public MonthlyChart {
        title = Required.text(title, "a chart's title");
        monthAxis = Required.text(monthAxis, "a chart's month axis");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        monthLabels = List.copyOf(monthLabels);
        series = List.copyOf(series);
        lines = List.copyOf(lines);
        if (monthLabels.size() != monthsBetween(from, to) + 1) {
            throw new IllegalArgumentException("a chart needs a label for each month");
        }
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a chart needs a series");
        }
    }

    /** How many months after {@code from} a month stands. */
    public int place(ReportingMonth month) {
        return monthsBetween(from, month);
    }

    private static int monthsBetween(ReportingMonth from, ReportingMonth to) {
        return Math.toIntExact(java.time.temporal.ChronoUnit.MONTHS.between(from.value(), to.value()));
    }
}
