package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A native chart beside a table, drawn from cells of it.
 *
 * @param alternative the same in words, for who does not see it
 * @param language of its words, such as {@code cy-GB}
 * @param valueAxis what the values are, with their unit
 * @param at the field of months, or of names where {@code isOfNames}
 * @param isOfNames bars side by side for each name, rather than lines over months
 * @param series at least one, each with at least one point
 */
record ChartPlan(
        String title,
        String alternative,
        String language,
        String valueAxis,
        String at,
        boolean isOfNames,
        List<Series> series) {

    /**
     * Values of one field.
     *
     * @param isDashed drawn as a dashed line without markers
     * @param points those that have a number, in the order of their rows
     */
    record Series(String field, String name, boolean isDashed, List<Point> points) {
        Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A number of the table.
     *
     * @param row 0-based among the table's rows
     * @param at the month as Excel counts days, or the name
     */
    record Point(int row, Object at, BigDecimal value) {}

    ChartPlan {
        series = List.copyOf(series);
        if (series.isEmpty() || series.stream().anyMatch(each -> each.points().isEmpty())) {
            throw new IllegalArgumentException("a chart needs points");
        }
    }
}
