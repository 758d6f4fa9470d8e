package org.boardpack.pack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.statistics.forecast.Ahead;
import org.jspecify.annotations.Nullable;

/**
 * What was, and what the twelve months ahead may bring on current trend. Each month has its place from 0; months without a value are
 * gaps.
 *
 * @param monthLabels a label for each month, past and ahead
 * @param valueAxis what runs upwards, with its unit
 * @param actual by place; at least one
 * @param ahead what is foreseen, by place; at least one month
 * @param plan by place; may be empty
 * @param lastYear what was foreseen a year ago, by place; may be empty
 * @param target to be reached; null without one
 */
public record ForecastChart(
        String title,
        List<String> monthLabels,
        String valueAxis,
        NavigableMap<Integer, BigDecimal> actual,
        NavigableMap<Integer, Ahead> ahead,
        SortedMap<Integer, BigDecimal> plan,
        SortedMap<Integer, Double> lastYear,
        @Nullable Target target,
        Labels labels)
        implements ChartSpec {

    /**
     * What is to be reached.
     *
     * @param place of the month by which
     */
    public record Target(int place, BigDecimal value) {}

    /**
     * The words of the key, and the two numbers that are written beside their points.
     *
     * @param latest the latest actual value as displayed
     * @param last what is foreseen of the last month, as displayed
     */
    public record Labels(
            String actual,
            String forecast,
            String interval80,
            String interval95,
            String plan,
            String target,
            String lastYear,
            String latest,
            String last) {}

    public ForecastChart {
        title = Required.text(title, "a chart's title");
        monthLabels = List.copyOf(monthLabels);
        actual = Collections.unmodifiableNavigableMap(new TreeMap<>(actual));
        ahead = Collections.unmodifiableNavigableMap(new TreeMap<>(ahead));
        plan = Collections.unmodifiableSortedMap(new TreeMap<>(plan));
        lastYear = Collections.unmodifiableSortedMap(new TreeMap<>(lastYear));
        if (actual.isEmpty() || ahead.isEmpty()) {
            throw new IllegalArgumentException("the chart \"" + title + "\" has nothing to draw a forecast from.");
        }
    }
}
