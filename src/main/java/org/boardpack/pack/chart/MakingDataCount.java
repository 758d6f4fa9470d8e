package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.boardpack.statistics.spc.Variation;

/** Colours and marks of Making Data Count: no red, amber and green. Each kind of variation has a shape of its own, for those who see no colours. */
final class MakingDataCount {

    static final Color VALUES = new Color(0xA6A6A6);
    static final Color LIMITS = new Color(0xA6A6A6);
    static final Color YEAR_BEFORE = new Color(0x8E99A1);
    static final Color FUNNEL = new Color(0x7B7D7D);
    static final Color TARGET = new Color(0xDE1B1B);
    static final Color IMPROVEMENT = new Color(0x00B0F0);
    static final Color CONCERN = new Color(0xE46C0A);
    static final Color NEUTRAL = new Color(0x490092);
    static final Color ICON_IMPROVEMENT = new Color(0x0072C6);
    static final Color ICON_CONCERN = new Color(0xFF6600);
    static final Color ICON_NEUTRAL = new Color(0x8000C0);
    static final Color ICON_COMMON = new Color(0xBFBFBF);
    static final Color ICON_DOT = new Color(0x7F7F7F);

    private static final double DOT = 6;
    private static final double SQUARE = 7.4;
    private static final double DIAMOND = 5.2;

    private MakingDataCount() {}

    static Color colour(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> VALUES;
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> IMPROVEMENT;
            case CONCERN_HIGH, CONCERN_LOW -> CONCERN;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> NEUTRAL;
        };
    }

    /** A dot; a square for better, a diamond for worse, an arrow head up or down where neither is better. */
    static Shape mark(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> disc(0);
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> new Rectangle2D.Double(-SQUARE / 2, -SQUARE / 2, SQUARE, SQUARE);
            case CONCERN_HIGH, CONCERN_LOW -> polygon(0, -DIAMOND, DIAMOND, 0, 0, DIAMOND, -DIAMOND, 0);
            case NEUTRAL_HIGH -> polygon(0, -DIAMOND, DIAMOND, DIAMOND * 0.8, -DIAMOND, DIAMOND * 0.8);
            case NEUTRAL_LOW -> polygon(0, DIAMOND, DIAMOND, -DIAMOND * 0.8, -DIAMOND, -DIAMOND * 0.8);
        };
    }

    /** A dot with a ring around it. */
    static Shape disc(double ring) {
        return new Ellipse2D.Double(-(DOT + ring) / 2, -(DOT + ring) / 2, DOT + ring, DOT + ring);
    }

    static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 3}, 0);
    }
}
