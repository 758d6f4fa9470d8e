package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.PackData;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure has been and where it is heading: its last 24 months, the months that are foreseen, and those that something is planned
 * for.
 *
 * @param months what is known of each
 */
record Trajectory(Course course, TreeMap<ReportingMonth, Step> months) {

    private static final int BACK = 24;

    /** What a trajectory is of. */
    record Course(StaffGroup group, Metric metric, Window window) {

        static final Comparator<Course> ORDER = Comparator.comparing(Course::group, PackReading.ALL_FIRST)
                .thenComparing(Course::metric)
                .thenComparing(Course::window);
    }

    /**
     * A month of it.
     *
     * @param actual empty where the month has no figure, or is still to come
     * @param ahead what is foreseen; null where nothing is
     * @param plan of the month; null where nothing is planned
     */
    record Step(
            Course course,
            ReportingMonth month,
            Optional<Figure> actual,
            @Nullable Ahead ahead,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal target,
            @Nullable LeaversToKeep keep) {

        Step with(Ahead foreseen) {
            return new Step(course, month, actual, foreseen, plan, target, keep);
        }

        Step with(PlanRow row) {
            return new Step(
                    course,
                    month,
                    actual,
                    ahead,
                    row.entry().plan(),
                    row.entry().target(),
                    row.leaversToKeep());
        }
    }

    /** Every measure that is foreseen or planned for; all staff first. */
    static List<Trajectory> of(PackData pack) {
        Map<Course, Trajectory> found = new TreeMap<>(Course.ORDER);
        for (ForecastRow row : pack.work().forecasts()) {
            if (row.kind() == ForecastRow.Kind.FORECAST) {
                Trajectory trajectory = at(found, pack, new Course(row.staffGroup(), row.metric(), row.window()));
                Ahead ahead = row.ahead();
                if (ahead != null) {
                    ReportingMonth month = row.madeFrom().plus(ahead.months());
                    trajectory.months.put(month, trajectory.step(month).with(ahead));
                }
            }
        }
        for (PlanRow row : pack.work().plan()) {
            Optional<Metric> metric = row.entry().catalogued();
            Window window = row.window();
            if (metric.isPresent() && window != null) {
                ReportingMonth month = row.entry().month();
                Trajectory trajectory = at(found, pack, new Course(row.entry().staffGroup(), metric.get(), window));
                trajectory.months.put(month, trajectory.step(month).with(row));
            }
        }
        return List.copyOf(found.values());
    }

    /** A row a month, oldest first. */
    List<Step> steps() {
        return new ArrayList<>(months.values());
    }

    private Step step(ReportingMonth month) {
        return months.getOrDefault(month, new Step(course, month, Optional.empty(), null, null, null, null));
    }

    private static Trajectory at(Map<Course, Trajectory> found, PackData pack, Course course) {
        return found.computeIfAbsent(course, unseen -> {
            Trajectory trajectory = new Trajectory(course, new TreeMap<>());
            ReportingMonth last = pack.edition().month();
            for (ReportingMonth month = last.minus(BACK - 1); !month.isAfter(last); month = month.plus(1)) {
                Optional<Figure> actual = pack.figures().find(course.metric(), course.window(), course.group(), month);
                if (actual.isPresent()) {
                    trajectory.months.put(month, new Step(course, month, actual, null, null, null, null));
                }
            }
            return trajectory;
        });
    }
}
