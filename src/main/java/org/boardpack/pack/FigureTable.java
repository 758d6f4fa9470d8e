package org.boardpack.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** The figures of one scope, ready to be looked up; what a pack reads instead of computing. Only whole-group figures (no break-down) are found by key. */
public final class FigureTable {

    private record Key(Metric metric, Window window, StaffGroup group, ReportingMonth period) {}

    private final List<Figure> figures;
    private final Map<Key, Figure> byKey = new HashMap<>();

    public FigureTable(List<Figure> figures) {
        this.figures = List.copyOf(figures);
        for (Figure figure : figures) {
            if (figure.dimension().isEmpty()) {
                byKey.put(new Key(figure.metric(), figure.window(), figure.staffGroup(), figure.period()), figure);
            }
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
        return figures.stream()
                .filter(figure -> figure.metric() == metric
                        && figure.window() == window
                        && figure.staffGroup().equals(group)
                        && figure.dimension().isEmpty())
                .sorted(java.util.Comparator.comparing(Figure::period))
                .toList();
    }

    /** The staff groups that have a figure of the metric in the month, "All" left out, by name. */
    public SortedSet<StaffGroup> groups(Metric metric, Window window, ReportingMonth period) {
        SortedSet<StaffGroup> groups = new TreeSet<>();
        for (Figure figure : figures) {
            if (figure.metric() == metric
                    && figure.window() == window
                    && figure.period().equals(period)
                    && !figure.staffGroup().equals(StaffGroup.ALL)) {
                groups.add(figure.staffGroup());
            }
        }
        return groups;
    }
}
