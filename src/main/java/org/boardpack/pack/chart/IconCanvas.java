package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A white disc with a coloured ring, a hundred wide and high, on which an icon is drawn. To be closed when done. */
final class IconCanvas implements AutoCloseable {

    private static final double SIZE = 100;
    private static final float RING = 9;
    private static final double RADIUS = 45;
    private static final double DOT = 6.5;
    private static final float LETTER = 34;

    private final Graphics2D graphics;

    IconCanvas(Graphics2D on, double x, double y, double size) {
        graphics = (Graphics2D) on.create();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.transform(AffineTransform.getTranslateInstance(x, y));
        graphics.scale(size / SIZE, size / SIZE);
    }

    void ring(Color colour) {
        Shape disc = new Ellipse2D.Double(SIZE / 2 - RADIUS, SIZE / 2 - RADIUS, 2 * RADIUS, 2 * RADIUS);
        fill(disc, Color.WHITE);
        draw(disc, colour, new BasicStroke(RING));
    }

    void dashedRing(Color colour) {
        Shape disc = new Ellipse2D.Double(SIZE / 2 - RADIUS, SIZE / 2 - RADIUS, 2 * RADIUS, 2 * RADIUS);
        fill(disc, Color.WHITE);
        draw(
                disc,
                colour,
                new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {10, 7}, 0));
    }

    /** A letter whose middle is there. */
    void letter(String letter, double middle, double baseline, Color colour) {
        Font font = LiberationSans.bold(LETTER);
        double width =
                font.getStringBounds(letter, graphics.getFontRenderContext()).getWidth();
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(letter, (float) (middle - width / 2), (float) baseline);
    }

    void dot(double x, double y, Color colour) {
        fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT), colour);
    }

    /** A line through all corners. */
    void line(Color colour, BasicStroke stroke, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        draw(path, colour, stroke);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void draw(Shape shape, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
