package org.boardpack.pack;

import java.util.List;

/**
 * A share that falls as time passes, with its interval, such as new starters who are still here.
 *
 * @param timeAxis what runs from left to right, with its unit
 * @param valueAxis what runs upwards, with its unit; 0 to 100
 */
public record CurveChart(String title, String timeAxis, String valueAxis, List<Curve> curves) implements ChartSpec {

    /** One curve. */
    public record Curve(String name, List<Point> points) {
        public Curve {
            name = Required.text(name, "a curve's name");
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a curve.
     *
     * @param shown the value as displayed
     */
    public record Point(int time, double value, double lower, double upper, String shown) {}

    public CurveChart {
        title = Required.text(title, "a chart's title");
        timeAxis = Required.text(timeAxis, "a chart's time axis");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        curves = List.copyOf(curves);
        if (curves.stream().allMatch(curve -> curve.points().isEmpty())) {
            throw new IllegalArgumentException("a curve chart needs a point");
        }
    }
}
