package org.boardpack.metrics.improvement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** The figures of one scope as they may be shown, of whole staff groups, to be looked up. */
public final class ShownFigures {

    private record Key(Metric metric, Window window, StaffGroup group, ReportingMonth period) {}

    private final Map<Key, Figure> figures = new HashMap<>();
    private final @Nullable ReportingMonth earliest;

    /** Takes the figures of one scope, of any months; break-downs are passed over. */
    public ShownFigures(List<Figure> shown) {
        for (Figure figure : shown) {
            if (figure.dimension().isEmpty()) {
                figures.put(new Key(figure.metric(), figure.window(), figure.staffGroup(), figure.period()), figure);
            }
        }
        earliest = figures.keySet().stream()
                .map(Key::period)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** All that is shown of a metric from the earliest month to a given one, both inclusive; a month that is not shown is empty. */
    SortedMap<ReportingMonth, Optional<Figure>> history(
            Metric metric, Window window, StaffGroup group, ReportingMonth until) {
        SortedMap<ReportingMonth, Optional<Figure>> history = new TreeMap<>();
        for (ReportingMonth month = earliest; month != null && !month.isAfter(until); month = month.plus(1)) {
            history.put(month, findOk(metric, window, group, month));
        }
        return history;
    }

    Optional<Figure> find(Metric metric, Window window, StaffGroup group, ReportingMonth period) {
        return Optional.ofNullable(figures.get(new Key(metric, window, group, period)));
    }

    /** The figure if it has a value. */
    Optional<Figure> findOk(Metric metric, Window window, StaffGroup group, ReportingMonth period) {
        return find(metric, window, group, period).filter(Figure::isOk);
    }
}
