package org.boardpack.pack.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/** What a chart leaves its plot, so that labels can be kept apart and on the paper. Lengths in points. */
final class PlotRoom {

    /** Of a row of the key, and of the mark before each name in it with what separates them. */
    private static final double KEY_ROW = 16;

    private static final double KEY_MARK = 32;
    private static final double BESIDE_NUMBERS = 12;
    private static final double LEAST_HEIGHT = 20;

    private PlotRoom() {}

    /**
     * How high the plot will be, roughly.
     *
     * @param around what stands above and below it besides the key
     * @param names in the key; empty for no key
     */
    static double height(double height, double width, double around, List<String> names, HouseStyle style) {
        double key = 0;
        double used = width;
        for (String name : names) {
            double item = width(name, style.regular()) + KEY_MARK;
            if (used + item > width) {
                key += KEY_ROW;
                used = 0;
            }
            used += item;
        }
        return Math.max(LEAST_HEIGHT, height - around - key);
    }

    /** What the numbers of a vertical axis take of the width. */
    static double numbers(NumberAxis axis, HouseStyle style) {
        double widest = 0;
        for (double end : new double[] {axis.getLowerBound(), axis.getUpperBound()}) {
            widest = Math.max(widest, width(axis.getTickUnit().valueToString(end), style.regular()));
        }
        return widest + BESIDE_NUMBERS;
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }
}
