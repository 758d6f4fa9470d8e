package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import org.boardpack.statistics.spc.Variation;

/** The icons of Making Data Count for what the latest point says, drawn by us: letter and shape carry the meaning without colour. */
public final class VariationIcon {

    private static final double[] ZIG_ZAG = {18, 56, 34, 40, 50, 60, 66, 42, 82, 56};
    private static final double[] UPWARDS = {18, 66, 33, 74, 47, 64, 63, 49, 78, 36};
    private static final double[] DOWNWARDS = {18, 34, 33, 26, 47, 36, 63, 51, 78, 64};
    /** How many of the dots, at the end, are of the icon's colour. */
    private static final int COLOURED = 2;

    private VariationIcon() {}

    /** Draws into a square of that size, in points, whose upper left corner is given. */
    public static void paint(Variation variation, Graphics2D graphics, double x, double y, double size) {
        try (IconCanvas canvas = new IconCanvas(graphics, x, y, size)) {
            switch (variation) {
                case COMMON_CAUSE -> {
                    canvas.ring(MakingDataCount.ICON_COMMON);
                    dots(canvas, ZIG_ZAG, MakingDataCount.ICON_DOT);
                }
                case IMPROVEMENT_HIGH -> high(canvas, MakingDataCount.ICON_IMPROVEMENT);
                case IMPROVEMENT_LOW -> low(canvas, MakingDataCount.ICON_IMPROVEMENT);
                case CONCERN_HIGH -> high(canvas, MakingDataCount.ICON_CONCERN);
                case CONCERN_LOW -> low(canvas, MakingDataCount.ICON_CONCERN);
                case NEUTRAL_HIGH -> arrow(canvas, -1);
                case NEUTRAL_LOW -> arrow(canvas, 1);
            }
        }
    }

    /** A dashed ring: nothing is said. */
    public static void paintNone(Graphics2D graphics, double x, double y, double size) {
        try (IconCanvas canvas = new IconCanvas(graphics, x, y, size)) {
            canvas.dashedRing(MakingDataCount.ICON_DOT);
        }
    }

    private static void high(IconCanvas canvas, Color colour) {
        canvas.ring(colour);
        dots(canvas, UPWARDS, colour);
        canvas.letter("H", 38, 46, colour);
    }

    private static void low(IconCanvas canvas, Color colour) {
        canvas.ring(colour);
        dots(canvas, DOWNWARDS, colour);
        canvas.letter("L", 38, 80, colour);
    }

    private static void dots(IconCanvas canvas, double[] places, Color latest) {
        canvas.line(MakingDataCount.ICON_DOT, new BasicStroke(3), places);
        for (int i = 0; i < places.length; i += 2) {
            boolean isLatest = i >= places.length - 2 * COLOURED;
            canvas.dot(places[i], places[i + 1], isLatest ? latest : MakingDataCount.ICON_DOT);
        }
    }

    /** @param way -1 upwards, 1 downwards */
    private static void arrow(IconCanvas canvas, int way) {
        Color colour = MakingDataCount.ICON_NEUTRAL;
        canvas.ring(colour);
        canvas.line(colour, new BasicStroke(10), 28, 50 - way * 20, 60, 50 + way * 12);
        canvas.fill(MakingDataCount.polygon(73, 50 + way * 23, 66, 50 - way * 7, 44, 50 + way * 19), colour);
    }
}
