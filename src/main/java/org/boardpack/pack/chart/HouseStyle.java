package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.boardpack.pack.template.Colour;
import org.boardpack.pack.template.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** What all charts share: the font, white paper, level grid lines and no frame. Never colour alone: each series has its own dash and shape. */
final class HouseStyle {

    /** Points; the least that a Board paper should have. */
    static final float TEXT_SIZE = 10;

    private static final float[][] DASHES = {{}, {6, 3}, {2, 2}, {8, 2, 2, 2}};
    private static final float DOT = 4.4f;
    private static final float LINE = 1.8f;

    private final Theme theme;

    HouseStyle(Theme theme) {
        this.theme = theme;
    }

    Font regular() {
        return LiberationSans.regular(TEXT_SIZE);
    }

    Font bold() {
        return LiberationSans.bold(TEXT_SIZE);
    }

    Color series(int index) {
        return colour(theme.series().get(index % theme.series().size()));
    }

    Color text() {
        return colour(theme.text());
    }

    Color muted() {
        return colour(theme.muted());
    }

    Color paper() {
        return colour(theme.paper());
    }

    Color rule() {
        return colour(theme.rule());
    }

    Color reference() {
        return colour(theme.reference());
    }

    BasicStroke stroke(int index) {
        float[] dash = DASHES[index % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    static Shape shape(int index) {
        return index % 2 == 0
                ? new Ellipse2D.Float(-DOT / 2, -DOT / 2, DOT, DOT)
                : new Rectangle2D.Float(-DOT / 2, -DOT / 2, DOT, DOT);
    }

    /** A chart of the plot, under a line that says what the value axis counts. */
    JFreeChart chart(XYPlot plot, String valueAxis, boolean legend) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(colour(theme.rule()));
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = bare(plot);
        if (legend) {
            chart.addSubtitle(legend(plot));
        }
        return under(chart, valueAxis);
    }

    /** The same of categories. */
    JFreeChart chart(CategoryPlot plot, String valueAxis) {
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return under(bare(plot), valueAxis);
    }

    private JFreeChart bare(Plot plot) {
        plot.setBackgroundPaint(colour(theme.paper()));
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, regular(), plot, false);
        chart.setBackgroundPaint(colour(theme.paper()));
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private JFreeChart under(JFreeChart chart, String valueAxis) {
        chart.addSubtitle(new TextTitle(
                valueAxis,
                regular(),
                colour(theme.muted()),
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(0, 0, 6, 0)));
        return chart;
    }

    private LegendTitle legend(XYPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(regular());
        legend.setItemPaint(colour(theme.text()));
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setMargin(new RectangleInsets(0, 0, 4, 0));
        legend.setLegendItemGraphicPadding(new RectangleInsets(0, 0, 0, 4));
        legend.setItemLabelPadding(new RectangleInsets(0, 0, 0, 8));
        return legend;
    }

    /** Names beside bars are read, so they are in the colour of text. */
    void dress(CategoryAxis axis) {
        axis.setTickLabelFont(regular());
        axis.setTickLabelPaint(text());
        axis.setLabelFont(regular());
        axis.setAxisLinePaint(colour(theme.rule()));
        axis.setTickMarksVisible(false);
    }

    void dress(NumberAxis axis) {
        axis.setTickLabelFont(regular());
        axis.setTickLabelPaint(colour(theme.muted()));
        axis.setLabelFont(regular());
        axis.setLabelPaint(colour(theme.muted()));
        axis.setAxisLinePaint(colour(theme.rule()));
        axis.setTickMarkPaint(colour(theme.rule()));
    }

    private static Color colour(Colour colour) {
        return new Color(colour.rgb());
    }
}
