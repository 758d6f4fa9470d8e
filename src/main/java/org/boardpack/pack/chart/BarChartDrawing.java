package org.boardpack.pack.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import java.util.function.Function;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.template.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** One drawing of bars from left to right, each with its value at its end; the whole darker than its parts. */
public final class BarChartDrawing {

    /** Names take no more of the width than this; longer ones go over two lines. */
    private static final double MOST_NAMES = 0.52;

    private static final double LABEL_GAP = 10;

    /** Of a bar with what separates it from the next, points. */
    private static final double ONE_LINE = 19;

    private static final double TWO_LINES = 28;
    /** What the value axis says, above the bars. */
    private static final double AROUND = 22;

    private final BarChart spec;
    private final HouseStyle style;

    private final double headroom;

    BarChartDrawing(BarChart spec, Theme theme, double width) {
        this.spec = spec;
        this.style = new HouseStyle(theme);
        double names = widest(style.regular(), BarChart.Bar::label) + LABEL_GAP;
        double bars = width - Math.min(names, MOST_NAMES * width);
        double share = Math.min(0.7, (widest(style.bold(), BarChart.Bar::shown) + LABEL_GAP) / bars);
        this.headroom = share / (1 - share);
    }

    /** How high the chart is to be, so that names over two lines do not touch. */
    public static double height(BarChart spec, double width) {
        double room = MOST_NAMES * width - LABEL_GAP;
        Font font = LiberationSans.regular(HouseStyle.TEXT_SIZE);
        boolean isOverTwoLines = spec.bars().stream().anyMatch(bar -> PlotRoom.width(bar.label(), font) > room);
        return AROUND + (isOverTwoLines ? TWO_LINES : ONE_LINE) * spec.bars().size();
    }

    private double widest(Font font, Function<BarChart.Bar, String> text) {
        return spec.bars().stream()
                .mapToDouble(bar -> PlotRoom.width(text.apply(bar), font))
                .max()
                .orElse(0);
    }

    JFreeChart chart() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < spec.bars().size(); i++) {
            // By place, for two bars may have the same label.
            dataset.addValue(spec.bars().get(i).value(), "bars", Integer.valueOf(i));
        }
        CategoryPlot plot = new CategoryPlot(
                dataset,
                new LabelledAxis(spec.bars().stream().map(BarChart.Bar::label).toList(), style),
                valueAxis(),
                new Bars(spec.bars(), style));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return style.chart(plot, spec.valueAxis());
    }

    /** From nothing, as the length of a bar is what is seen; its values stand at the bars, so the axis has no numbers. */
    private NumberAxis valueAxis() {
        double most =
                spec.bars().stream().mapToDouble(BarChart.Bar::value).max().orElse(0);
        double least = Math.min(
                0, spec.bars().stream().mapToDouble(BarChart.Bar::value).min().orElse(0));
        double span = Math.max(most, 0) - least;
        NumberAxis axis = new NumberAxis();
        style.dress(axis);
        axis.setRange(least - (least < 0 ? headroom * span : 0), Math.max(most, 0) + Math.max(headroom * span, 1e-9));
        axis.setVisible(false);
        return axis;
    }

    /** Categories known by their place, labelled by their words. */
    static final class LabelledAxis extends CategoryAxis {
        private static final long serialVersionUID = 1L;

        LabelledAxis(List<String> labels, HouseStyle style) {
            style.dress(this);
            setLowerMargin(0.01);
            setUpperMargin(0.01);
            setCategoryMargin(0.25);
            setMaximumCategoryLabelWidthRatio((float) MOST_NAMES);
            for (int i = 0; i < labels.size(); i++) {
                addLabel(i, labels.get(i));
            }
        }

        @SuppressWarnings("serial") // a chart that is never serialised
        private final java.util.Map<Integer, String> byPlace = new java.util.TreeMap<>();

        private void addLabel(int place, String label) {
            byPlace.put(place, label);
        }

        @Override
        @SuppressWarnings("rawtypes") // as JFreeChart has it
        protected org.jfree.chart.text.TextBlock createLabel(
                Comparable category, float width, org.jfree.chart.ui.RectangleEdge edge, java.awt.Graphics2D graphics) {
            return org.jfree.chart.text.TextUtils.createTextBlock(
                    byPlace.getOrDefault((Integer) category, ""),
                    getTickLabelFont(category),
                    getTickLabelPaint(category),
                    Math.max(width, 60),
                    2,
                    new org.jfree.chart.text.G2TextMeasurer(graphics));
        }
    }

    /** Bars without shadow or gradient. */
    private static final class Bars extends BarRenderer {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // a chart that is never serialised
        private final List<BarChart.Bar> bars;

        private final Color whole;
        private final Color part;

        Bars(List<BarChart.Bar> bars, HouseStyle style) {
            this.bars = bars;
            this.whole = style.text();
            this.part = style.series(0);
            setShadowVisible(false);
            setBarPainter(new StandardBarPainter());
            setDrawBarOutline(false);
            setMaximumBarWidth(1);
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelFont(style.bold());
            setDefaultItemLabelPaint(style.text());
            setDefaultItemLabelGenerator(new Values(bars));
            ItemLabelPosition beyond = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
            setDefaultPositiveItemLabelPosition(beyond);
            setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return bars.get(column).emphasised() ? whole : part;
        }
    }

    private record Values(List<BarChart.Bar> bars) implements CategoryItemLabelGenerator {
        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return "";
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return bars.get(column).label();
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return bars.get(column).shown();
        }
    }
}
