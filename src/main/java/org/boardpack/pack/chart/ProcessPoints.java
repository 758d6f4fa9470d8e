package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.util.List;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.Variation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The points of a process chart, joined within each stretch, and marked by what they say. */
final class ProcessPoints {

    private static final float LINE = 1.6f;

    private final List<ControlPoint> points;
    private final XYSeriesCollection dataset = new XYSeriesCollection();

    ProcessPoints(List<ControlPoint> points) {
        this.points = points;
        for (int i = 0; i < points.size(); i++) {
            int group = points.get(i).rebaseGroup();
            if (dataset.getSeriesIndex(group) < 0) {
                dataset.addSeries(new XYSeries(group));
            }
            dataset.getSeries((Integer) group)
                    .add((Number) i, points.get(i).observation().value());
        }
    }

    XYSeriesCollection dataset() {
        return dataset;
    }

    XYLineAndShapeRenderer renderer() {
        return new Marks();
    }

    /** Draws the line grey, and each mark as its point is. */
    private final class Marks extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1L;

        Marks() {
            super(true, true);
            setDrawSeriesLineAsPath(true);
            setAutoPopulateSeriesPaint(false);
            setAutoPopulateSeriesStroke(false);
            setAutoPopulateSeriesShape(false);
            setDefaultPaint(MakingDataCount.VALUES);
            setDefaultStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            setUseFillPaint(true);
            setDrawOutlines(true);
            setUseOutlinePaint(true);
            setDefaultOutlineStroke(new BasicStroke(0.8f));
            setAutoPopulateSeriesOutlinePaint(false);
            setAutoPopulateSeriesOutlineStroke(false);
        }

        private Variation variation(int row, int item) {
            return points.get(dataset.getX(row, item).intValue()).variation();
        }

        @Override
        public Shape getItemShape(int row, int item) {
            return MakingDataCount.mark(variation(row, item));
        }

        @Override
        public Paint getItemFillPaint(int row, int item) {
            return MakingDataCount.colour(variation(row, item));
        }

        @Override
        public Paint getItemOutlinePaint(int row, int item) {
            Variation variation = variation(row, item);
            return variation == Variation.COMMON_CAUSE ? MakingDataCount.VALUES : Color.BLACK;
        }
    }
}
