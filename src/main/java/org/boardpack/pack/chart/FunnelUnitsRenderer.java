package org.boardpack.pack.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.SortedSet;
import org.boardpack.pack.FunnelChart;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Position;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * Draws organisations by where they lie, by form and not by colour alone: a ring within the limits, a filled circle outside of the 95 %
 * limits, a larger filled diamond outside of the 99.8 % limits; those that the pack is of are large and framed in black.
 */
final class FunnelUnitsRenderer extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    private static final double RADIUS = 2.6;
    private static final double DIAMOND = 4.6;
    private static final double MARKED = 1.5;

    @SuppressWarnings("serial") // a chart that is never serialised
    private final Funnel funnel;

    @SuppressWarnings("serial")
    private final SortedSet<Integer> marked;

    private final Color markedPaint;
    private final Color paint;
    private final Color paper;

    FunnelUnitsRenderer(FunnelChart spec, HouseStyle style) {
        super(false, true);
        this.funnel = spec.funnel();
        this.marked = spec.marked();
        markedPaint = MakingDataCount.IMPROVEMENT;
        paint = style.series(0);
        paper = style.paper();
        setSeriesPaint(0, paint);
        setDrawOutlines(true);
        setUseOutlinePaint(true);
        setUseFillPaint(true);
        setSeriesOutlinePaint(0, paint);
        setDefaultItemLabelFont(style.regular());
        setDefaultLegendTextFont(style.regular());
    }

    private Position position(int item) {
        return funnel.units().get(item).position();
    }

    @Override
    public Shape getItemShape(int row, int item) {
        return marked.contains(item)
                ? AffineTransform.getScaleInstance(MARKED, MARKED).createTransformedShape(shape(item))
                : shape(item);
    }

    private Shape shape(int item) {
        if (!position(item).isFarOutside()) {
            return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        }
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(0, -DIAMOND);
        diamond.lineTo(DIAMOND, 0);
        diamond.lineTo(0, DIAMOND);
        diamond.lineTo(-DIAMOND, 0);
        diamond.closePath();
        return diamond;
    }

    @Override
    public Paint getItemFillPaint(int row, int item) {
        return marked.contains(item) ? markedPaint : position(item).isOutside() ? paint : paper;
    }

    @Override
    public Paint getItemOutlinePaint(int row, int item) {
        return marked.contains(item) ? Color.BLACK : paint;
    }
}
