package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.Variation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The points of a process chart, joined within each stretch, and marked by what they say. */
final class ProcessPoints {

    private static final float LINE = 1.6f;
    private static final float RING = 0.8f;

    private final List<ControlPoint> points;
    private final XYSeriesCollection dataset = new XYSeriesCollection();

    ProcessPoints(List<ControlPoint> points) {
        this.points = points;
        for (int i = 0; i < points.size(); i++) {
            int group = points.get(i).rebaseGroup();
            if (dataset.getSeriesIndex(group) < 0) {
                dataset.addSeries(new XYSeries(group));
            }
            BigDecimal value = points.get(i).observation().value();
            // Once: a decimal becomes a double slowly, and JFreeChart asks for it several times.
            dataset.getSeries((Integer) group).add((Number) i, value == null ? null : value.doubleValue());
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
            setDefaultOutlineStroke(new BasicStroke(RING));
            setAutoPopulateSeriesOutlinePaint(false);
            setAutoPopulateSeriesOutlineStroke(false);
        }

        /** A dot and its ring are of one colour where nothing is special, which most points are: drawn as one disc. */
        @Override
        protected void drawSecondaryPass(
                Graphics2D graphics,
                XYPlot plot,
                XYDataset values,
                int pass,
                int row,
                int item,
                ValueAxis across,
                Rectangle2D area,
                ValueAxis upwards,
                CrosshairState crosshair,
                EntityCollection entities) {
            if (variation(row, item) != Variation.COMMON_CAUSE) {
                super.drawSecondaryPass(
                        graphics, plot, values, pass, row, item, across, area, upwards, crosshair, entities);
            } else if (!Double.isNaN(values.getYValue(row, item))) {
                graphics.setPaint(MakingDataCount.VALUES);
                graphics.fill(ShapeUtils.createTranslatedShape(
                        MakingDataCount.disc(RING),
                        across.valueToJava2D(values.getXValue(row, item), area, plot.getDomainAxisEdge()),
                        upwards.valueToJava2D(values.getYValue(row, item), area, plot.getRangeAxisEdge())));
            }
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
            return Color.BLACK;
        }
    }
}
