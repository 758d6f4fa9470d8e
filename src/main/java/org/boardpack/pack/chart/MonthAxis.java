package org.boardpack.pack.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Months from left to right, each at a whole number from 0; labels as many as fit, the last month always among them. */
final class MonthAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 36, 60, 120};
    private static final double GAP = 8;

    @SuppressWarnings("serial") // a chart that is never serialised
    private final List<String> labels;

    private final double widestLabel;

    MonthAxis(String label, List<String> labels, double widestLabel) {
        super(label);
        this.labels = List.copyOf(labels);
        this.widestLabel = widestLabel;
    }

    @Override
    @SuppressWarnings("rawtypes") // JFreeChart's own signature
    public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double monthWidth = area.getWidth() / getRange().getLength();
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * monthWidth >= widestLabel + GAP; i--) {
            step = STEPS[i];
        }
        List<NumberTick> ticks = new ArrayList<>();
        for (int month = labels.size() - 1; month >= 0; month -= step) {
            ticks.add(new NumberTick((Number) month, labels.get(month), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
