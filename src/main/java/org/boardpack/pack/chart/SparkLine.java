package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws a line of past values without axes, its last point marked: only which way it ran. */
public final class SparkLine {

    private static final double DOT = 4;
    private static final float LINE = 1.3f;

    private SparkLine() {}

    /** Draws into a rectangle of that size, in points, whose upper left corner is the origin. */
    public static void paint(List<Double> values, Color colour, Graphics2D graphics, double width, double height) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double span = most - least == 0 ? 1 : most - least;
        double step = (width - DOT) / (values.size() - 1);
        Path2D line = new Path2D.Double();
        double x = 0;
        double y = 0;
        for (int i = 0; i < values.size(); i++) {
            x = DOT / 2 + i * step;
            y = DOT / 2 + (height - DOT) * (1 - (values.get(i) - least) / span);
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
        graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
    }
}
