package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.CurveChart;
import org.boardpack.pack.CurveChart.Curve;
import org.boardpack.pack.CurveChart.Point;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** Makes the curve of new starters who are still here (Kaplan and Meier), of all and of those new to the NHS. */
final class SurvivalComposer {

    private static final Measure CURVE = new Measure(Metric.NEW_STARTER_SURVIVAL, Window.AS_AT);
    private static final BigDecimal EVERYBODY = BigDecimal.valueOf(100);

    private final Wording wording;
    private final FigureReading reading;

    SurvivalComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** The chart; a line where fewer than two points are shown. */
    Block compose(BlockTemplate.Survival template) {
        List<Curve> curves = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.MONTHS_AFTER, Dimension.MONTHS_AFTER_NEWLY_QUALIFIED)) {
            List<Point> points = points(dimension);
            if (points.size() > 1) {
                points.add(0, point(0, EVERYBODY, EVERYBODY, EVERYBODY));
                curves.add(new Curve(wording.say("survival." + dimension.id()), points));
            }
        }
        if (curves.isEmpty()) {
            boolean hidden = figures(Dimension.MONTHS_AFTER).values().stream()
                    .anyMatch(figure -> FigureReading.found(figure).shorthand().contains("[c]"));
            return Paragraph.notice(wording.say(
                    hidden ? "survival.hidden" : "survival.none", "needs", wording.of(CURVE.metric(), "needs")));
        }
        CurveChart chart = new CurveChart(
                wording.say(template.title()),
                wording.say("survival.time-axis"),
                wording.of(CURVE.metric(), "axis"),
                curves);
        String said = curves.stream()
                .map(curve -> wording.say(
                        "alt.curve",
                        "name",
                        curve.name(),
                        "points",
                        curve.points().stream()
                                .skip(1)
                                .map(point -> wording.say(
                                        "alt.curve-point",
                                        "months",
                                        Integer.toString(point.time()),
                                        "value",
                                        point.shown()))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
        return new ChartFigure(
                chart,
                wording.say("alt.curves", "title", chart.title(), "curves", said),
                wording.say("survival.caption"));
    }

    private SortedMap<String, Figure> figures(Dimension dimension) {
        return reading.figures().brokenDown(CURVE.metric(), CURVE.window(), StaffGroup.ALL, wording.month(), dimension);
    }

    private List<Point> points(Dimension dimension) {
        List<Point> points = new ArrayList<>();
        Intervals intervals = Intervals.of(CURVE.metric()).orElseThrow();
        SortedMap<String, Figure> figures = figures(dimension);
        for (String months : DimensionOrder.sorted(dimension, figures.keySet())) {
            BigDecimal value = FigureReading.found(figures.get(months)).number();
            if (value != null && months.matches("\\d{1,4}")) {
                intervals
                        .find(reading.figures(), CURVE, StaffGroup.ALL, wording.month(), dimension, months)
                        .ifPresent(
                                ends -> points.add(point(Integer.parseInt(months), value, ends.lower(), ends.upper())));
            }
        }
        return points;
    }

    private Point point(int months, BigDecimal value, BigDecimal lower, BigDecimal upper) {
        return new Point(
                months,
                value.doubleValue(),
                lower.doubleValue(),
                upper.doubleValue(),
                wording.value(CURVE.metric(), value));
    }
}
