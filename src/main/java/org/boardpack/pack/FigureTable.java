package org.boardpack.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** The figures of one scope, ready to be looked up; what a pack reads instead of computing. Whole staff groups and break-downs are found apart. */
public final class FigureTable {

    private record Key(Metric metric, Window window, StaffGroup group, ReportingMonth period) {}

    private record SeriesKey(Metric metric, Window window, StaffGroup group) {}

    private record GroupsKey(Metric metric, Window window, ReportingMonth period) {}

    private record BrokenDownKey(Key key, String dimension) {}

    private final List<Figure> figures;
    private final Map<Key, Figure> byKey = new HashMap<>();
    private final Map<SeriesKey, List<Figure>> series = new HashMap<>();
    private final Map<GroupsKey, SortedSet<StaffGroup>> groups = new HashMap<>();
    private final Map<BrokenDownKey, SortedMap<String, Figure>> brokenDown = new HashMap<>();

    public FigureTable(List<Figure> figures) {
        this.figures = List.copyOf(figures);
        this.figures.forEach(this::add);
        series.values().forEach(months -> months.sort(Comparator.comparing(Figure::period)));
    }

    private void add(Figure figure) {
        Key key = new Key(figure.metric(), figure.window(), figure.staffGroup(), figure.period());
        if (figure.dimension().isEmpty()) {
            byKey.put(key, figure);
            series.computeIfAbsent(
                            new SeriesKey(figure.metric(), figure.window(), figure.staffGroup()),
                            unseen -> new ArrayList<>())
                    .add(figure);
        } else {
            brokenDown
                    .computeIfAbsent(new BrokenDownKey(key, figure.dimension()), unseen -> new TreeMap<>())
                    .put(figure.dimensionValue(), figure);
        }
        if (!figure.staffGroup().equals(StaffGroup.ALL)) {
            groups.computeIfAbsent(
                            new GroupsKey(figure.metric(), figure.window(), figure.period()), unseen -> new TreeSet<>())
                    .add(figure.staffGroup());
        }
    }

    /** Every figure, in the order of {@code metrics.csv}. */
    public List<Figure> all() {
        return figures;
    }

    public Optional<Figure> find(Metric metric, Window window, StaffGroup group, ReportingMonth period) {
        return Optional.ofNullable(byKey.get(new Key(metric, window, group, period)));
    }

    /** A metric's figures over time, oldest first; months without a figure are absent. */
    public List<Figure> series(Metric metric, Window window, StaffGroup group) {
        return Collections.unmodifiableList(series.getOrDefault(new SeriesKey(metric, window, group), List.of()));
    }

    /** The staff groups that have a figure of the metric in the month, "All" left out, by name. */
    public SortedSet<StaffGroup> groups(Metric metric, Window window, ReportingMonth period) {
        return Collections.unmodifiableSortedSet(
                groups.getOrDefault(new GroupsKey(metric, window, period), Collections.emptySortedSet()));
    }

    /** A metric's figures by a dimension, by the value of it; empty where there is no such break-down. */
    public SortedMap<String, Figure> brokenDown(
            Metric metric, Window window, StaffGroup group, ReportingMonth period, Dimension dimension) {
        return Collections.unmodifiableSortedMap(brokenDown.getOrDefault(
                new BrokenDownKey(new Key(metric, window, group, period), dimension.id()),
                Collections.emptySortedMap()));
    }
}
