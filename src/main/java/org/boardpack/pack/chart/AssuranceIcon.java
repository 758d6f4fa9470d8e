package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.boardpack.statistics.spc.Assurance;

/** The icons of Making Data Count for whether a target will be met, drawn by us: a wave beside the line of the target, and a letter. */
public final class AssuranceIcon {

    private static final double WAVE = 62;
    private static final double APART = 17;

    private AssuranceIcon() {}

    /** Draws into a square of that size, in points, whose upper left corner is given. */
    public static void paint(Assurance assurance, Graphics2D graphics, double x, double y, double size) {
        try (IconCanvas canvas = new IconCanvas(graphics, x, y, size)) {
            switch (assurance) {
                case PASS -> draw(canvas, "P", MakingDataCount.ICON_IMPROVEMENT, WAVE - 2, WAVE + APART - 2);
                case FAIL -> draw(canvas, "F", MakingDataCount.ICON_CONCERN, WAVE + APART - 4, WAVE - 6);
                case INCONSISTENT -> draw(canvas, "?", MakingDataCount.ICON_DOT, WAVE + 4, WAVE + 4);
            }
        }
    }

    private static void draw(IconCanvas canvas, String letter, Color colour, double wave, double target) {
        canvas.ring(letter.equals("?") ? MakingDataCount.ICON_COMMON : colour);
        Path2D path = new Path2D.Double();
        path.moveTo(20, wave);
        path.curveTo(28, wave - 16, 36, wave - 16, 42, wave);
        path.curveTo(48, wave + 12, 54, wave + 12, 60, wave);
        path.curveTo(66, wave - 14, 72, wave - 14, 80, wave);
        canvas.draw(path, MakingDataCount.ICON_DOT, new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.line(
                colour,
                new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {9, 5}, 0),
                16,
                target,
                84,
                target);
        canvas.letter(letter, 50, 42, colour);
    }
}
