package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.workbook.Trajectory.Course;
import org.boardpack.pack.workbook.Trajectory.Step;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** The trajectory of turnover over 12 months, or of the first measure that there is one of: actual, trend and its interval, plan, target. */
final class TrajectoryChart {

    private static final Course TURNOVER = new Course(StaffGroup.ALL, Metric.TURNOVER_HC, Window.ROLLING_12);

    private TrajectoryChart() {}

    /** Null where there is nothing to draw. */
    static @Nullable ChartPlan plan(PackReading reading, List<Step> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        Course course = rows.stream().anyMatch(step -> step.course().equals(TURNOVER))
                ? TURNOVER
                : rows.get(0).course();
        List<ChartPlan.Series> series = new ArrayList<>();
        add(series, reading, rows, course, "actual", false, step -> SummaryRow.shown(step.actual()));
        add(series, reading, rows, course, "trend", false, step -> TrajectorySheet.foreseen(step, Ahead::value));
        add(series, reading, rows, course, "low", true, step -> TrajectorySheet.foreseen(step, Ahead::lower80));
        add(series, reading, rows, course, "high", true, step -> TrajectorySheet.foreseen(step, Ahead::upper80));
        add(series, reading, rows, course, "plan", false, Step::plan);
        add(series, reading, rows, course, "target", false, Step::target);
        if (series.isEmpty()) {
            return null;
        }
        Wording words = reading.words();
        String title = words.text(
                "trajectory.chart",
                "metric",
                words.text("metric." + course.metric().id() + ".name"),
                "window",
                words.text("windows." + course.window().id()));
        return new ChartPlan(
                title,
                ChartWords.alternative(reading, title, course.metric().unit(), series),
                reading.language().tag(),
                words.text("units." + course.metric().unit().id()),
                "period",
                false,
                series);
    }

    private static void add(
            List<ChartPlan.Series> series,
            PackReading reading,
            List<Step> rows,
            Course course,
            String field,
            boolean isDashed,
            Function<Step, @Nullable BigDecimal> which) {
        List<ChartPlan.Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Step step = rows.get(row);
            BigDecimal value = step.course().equals(course) ? which.apply(step) : null;
            if (value != null) {
                points.add(
                        new ChartPlan.Point(row, RowWriter.serial(step.month().firstDay()), value));
            }
        }
        if (!points.isEmpty()) {
            series.add(new ChartPlan.Series(field, reading.words().text("headings." + field), isDashed, points));
        }
    }
}
