package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.template.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** One drawing of values with their intervals, beside the line of what is to be expected. */
final class IntervalDrawing {

    private static final double DOT = 6;
    private static final int TICKS = 6;
    /** So that one wide interval does not press the others together; what goes beyond is cut at the edge. */
    private static final double WIDEST = 5;

    private final IntervalChart spec;
    private final HouseStyle style;

    IntervalDrawing(IntervalChart spec, Theme theme) {
        this.spec = spec;
        this.style = new HouseStyle(theme);
    }

    JFreeChart chart() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < spec.items().size(); i++) {
            dataset.addValue(spec.items().get(i).value(), "values", Integer.valueOf(i));
        }
        double most = spec.items().stream()
                .mapToDouble(item -> Math.max(item.value(), Math.min(item.upper(), WIDEST * spec.expected())))
                .max()
                .orElse(spec.expected());
        NumberAxis axis = NumberScale.axis(style, new Range(0, Math.max(most, spec.expected()) * 1.05), TICKS);
        CategoryPlot plot = new CategoryPlot(
                dataset,
                new BarChartDrawing.LabelledAxis(
                        spec.items().stream().map(IntervalChart.Item::label).toList(), style),
                axis,
                new Intervals());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        ValueMarker expected = new ValueMarker(spec.expected(), style.reference(), MakingDataCount.dashed(1.2f));
        expected.setAlpha(1f);
        plot.addRangeMarker(expected);
        return style.chart(plot, spec.valueAxis());
    }

    /** A dot on a line from the lower to the upper end. */
    private final class Intervals extends LineAndShapeRenderer {
        private static final long serialVersionUID = 1L;

        Intervals() {
            super(false, true);
            setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
            setSeriesPaint(0, style.series(0));
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis domain,
                org.jfree.chart.axis.ValueAxis range,
                CategoryDataset dataset,
                int row,
                int column,
                int pass) {
            if (pass == 0) {
                IntervalChart.Item item = spec.items().get(column);
                double y = domain.getCategoryMiddle(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
                graphics.setPaint(style.series(0));
                graphics.setStroke(new BasicStroke(1.6f));
                graphics.draw(new Line2D.Double(
                        range.valueToJava2D(
                                Math.max(item.lower(), range.getLowerBound()), area, plot.getRangeAxisEdge()),
                        y,
                        range.valueToJava2D(
                                Math.min(item.upper(), range.getUpperBound()), area, plot.getRangeAxisEdge()),
                        y));
            }
            super.drawItem(graphics, state, area, plot, domain, range, dataset, row, column, pass);
        }
    }
}
