package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ControlPoint;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * A level line over neighbouring points that share it: a mean, a limit, a target.
 *
 * @param from position of the first point
 * @param to position of the last point
 */
record ProcessLine(int from, int to, double at, Color colour, BasicStroke stroke) {

    private static final double HALF = 0.5;

    /** All level lines of a chart; they end at a rebase, and where a target changes. */
    static List<ProcessLine> of(ControlChart chart) {
        List<ProcessLine> lines = new ArrayList<>();
        List<ControlPoint> points = chart.points();
        add(lines, points, ProcessLine::mean, Color.BLACK, new BasicStroke(1f));
        add(lines, points, ProcessLine::upper, MakingDataCount.LIMITS, MakingDataCount.dashed(1.4f));
        add(lines, points, ProcessLine::lower, MakingDataCount.LIMITS, MakingDataCount.dashed(1.4f));
        add(
                lines,
                points,
                point -> point.observation().target(),
                MakingDataCount.TARGET,
                new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {8, 3, 2, 3}, 0));
        return lines;
    }

    private static @Nullable BigDecimal mean(ControlPoint point) {
        return point.limits() == null ? null : point.limits().mean();
    }

    private static @Nullable BigDecimal upper(ControlPoint point) {
        return point.limits() == null ? null : point.limits().upper();
    }

    private static @Nullable BigDecimal lower(ControlPoint point) {
        return point.limits() == null ? null : point.limits().lower();
    }

    private static void add(
            List<ProcessLine> lines,
            List<ControlPoint> points,
            Function<ControlPoint, @Nullable BigDecimal> level,
            Color colour,
            BasicStroke stroke) {
        int from = 0;
        for (int next = 1; next <= points.size(); next++) {
            boolean goesOn = next < points.size()
                    && points.get(next).rebaseGroup() == points.get(from).rebaseGroup()
                    && (areOneStretch(points.get(from), points.get(next))
                            || isSame(level.apply(points.get(from)), level.apply(points.get(next))));
            if (!goesOn) {
                BigDecimal at = level.apply(points.get(from));
                if (at != null) {
                    lines.add(new ProcessLine(from, next - 1, at.doubleValue(), colour, stroke));
                }
                from = next;
            }
        }
    }

    /** Whether two points have the very same limits and target, so that nothing needs to be worked out. */
    @SuppressWarnings("ReferenceEquality") // as it says
    private static boolean areOneStretch(ControlPoint one, ControlPoint other) {
        return one.limits() == other.limits()
                && isSame(one.observation().target(), other.observation().target());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    static XYSeriesCollection dataset(List<ProcessLine> lines) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            XYSeries series = new XYSeries(i);
            series.add(lines.get(i).from - HALF, lines.get(i).at);
            series.add(lines.get(i).to + HALF, lines.get(i).at);
            dataset.addSeries(series);
        }
        return dataset;
    }

    static XYLineAndShapeRenderer renderer(List<ProcessLine> lines) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, lines.get(i).colour);
            renderer.setSeriesStroke(i, lines.get(i).stroke);
        }
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }
}
