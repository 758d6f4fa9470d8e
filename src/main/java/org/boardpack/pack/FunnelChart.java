package org.boardpack.pack;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.boardpack.statistics.funnel.Funnel;

/**
 * A rate of many organisations by their size, between funnel limits. Rates are drawn as percentages.
 *
 * @param sizeAxis what runs from left to right, such as "Mean staff in post"
 * @param valueAxis what runs upwards, with its unit
 * @param centreLabel beside the line of all organisations together
 * @param innerLabel beside the 95 % limits
 * @param outerLabel beside the 99.8 % limits
 * @param names of the organisations, in the order of the funnel's units; which are written, {@link #named} says
 * @param marked the places of those that the pack is of, from 0
 */
public record FunnelChart(
        String title,
        String sizeAxis,
        String valueAxis,
        String centreLabel,
        String innerLabel,
        String outerLabel,
        Funnel funnel,
        List<String> names,
        SortedSet<Integer> marked)
        implements ChartSpec {

    /** With more, the names of a nation's organisations would cover their points. */
    private static final int MOST_NAMED = 10;

    /** A chart on which none is marked. */
    public FunnelChart(
            String title,
            String sizeAxis,
            String valueAxis,
            String centreLabel,
            String innerLabel,
            String outerLabel,
            Funnel funnel,
            List<String> names) {
        this(title, sizeAxis, valueAxis, centreLabel, innerLabel, outerLabel, funnel, names, new TreeSet<>());
    }

    public FunnelChart {
        title = Required.text(title, "a chart's title");
        sizeAxis = Required.text(sizeAxis, "a chart's size axis");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        centreLabel = Required.text(centreLabel, "a funnel's centre label");
        innerLabel = Required.text(innerLabel, "a funnel's inner label");
        outerLabel = Required.text(outerLabel, "a funnel's outer label");
        names = List.copyOf(names);
        marked = Collections.unmodifiableSortedSet(new TreeSet<>(marked));
        if (names.size() != funnel.units().size()) {
            throw new IllegalArgumentException("a funnel chart needs a name for each unit");
        }
    }

    /** The places of those whose names are written: the marked ones, and the ten of those outside of the limits that are furthest off. */
    public NavigableSet<Integer> named() {
        NavigableSet<Integer> named = new TreeSet<>(marked);
        outside()
                .boxed()
                .sorted(Comparator.comparingDouble(this::furtherOff).reversed())
                .limit(MOST_NAMED)
                .forEach(named::add);
        return named;
    }

    /** Whether more lie outside of the limits than are named. */
    public boolean isCut() {
        return outside().count() > MOST_NAMED;
    }

    private IntStream outside() {
        return IntStream.range(0, names.size())
                .filter(unit -> funnel.units().get(unit).position().isOutside());
    }

    /** How many times as far off as the 95 % limit on its side. */
    private double furtherOff(int unit) {
        Funnel.Placed placed = funnel.units().get(unit);
        double limit = placed.position().isAbove()
                ? placed.limits().upper95()
                : placed.limits().lower95();
        return (placed.observed().share() - funnel.target()) / (limit - funnel.target());
    }
}
