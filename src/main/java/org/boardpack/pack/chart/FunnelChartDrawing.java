package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.template.Theme;
import org.boardpack.statistics.funnel.Funnel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One drawing of a funnel plot: limits named at their right ends, and names beside those that lie outside of them. */
final class FunnelChartDrawing {

    private static final double HEADROOM = 0.06;
    /** What stands around the plot, roughly: enough to keep labels apart. */
    private static final double AROUND = 80;

    private static final double LABEL_GAP = 8;
    /** Of the numbers of the axis, roughly. */
    private static final double LEFT_OF_PLOT = 36;
    /** Share of the width that names of limits have at the right. */
    private static final double FOR_LABELS = 0.16;

    private static final int TICKS = 6;

    private final FunnelChart spec;
    private final Funnel funnel;
    private final HouseStyle style;
    private final FunnelCurves curves;
    private final double width;
    private final double height;

    FunnelChartDrawing(FunnelChart spec, Theme theme, double width, double height) {
        this.spec = spec;
        this.funnel = spec.funnel();
        this.style = new HouseStyle(theme);
        this.curves = new FunnelCurves(spec.funnel());
        this.width = width;
        this.height = height;
    }

    JFreeChart chart() {
        XYSeriesCollection limits = curves.dataset();
        Range sizes = new Range(curves.from(), curves.from() + (curves.to() - curves.from()) / (1 - FOR_LABELS));
        Range values = values(limits);
        NumberAxis sizeAxis = NumberScale.axis(style, sizes, TICKS);
        sizeAxis.setLabel(spec.sizeAxis());
        NumberAxis valueAxis = NumberScale.axis(style, values, TICKS);
        valueAxis.setAxisLineVisible(false);
        valueAxis.setTickMarksVisible(false);
        XYPlot plot = new XYPlot(units(), sizeAxis, valueAxis, new FunnelUnitsRenderer(spec, style));
        plot.setDataset(1, limits);
        plot.setRenderer(1, lines());
        nameLimits(plot, limits, values);
        nameOutliers(plot, sizes, values);
        return style.chart(plot, spec.valueAxis(), false);
    }

    private XYSeriesCollection units() {
        XYSeries points = new XYSeries("units", false);
        funnel.units()
                .forEach(unit ->
                        points.add(unit.observed().size(), 100 * unit.observed().share()));
        return new XYSeriesCollection(points);
    }

    private XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        for (int curve = 0; curve < 5; curve++) {
            lines.setSeriesPaint(curve, curve == 0 ? Color.BLACK : MakingDataCount.FUNNEL);
            lines.setSeriesStroke(
                    curve, curve == 1 || curve == 2 ? dashed() : new BasicStroke(curve == 0 ? 0.7f : 1.2f));
        }
        lines.setDrawSeriesLineAsPath(true);
        lines.setDefaultItemLabelFont(style.regular());
        lines.setDefaultLegendTextFont(style.regular());
        return lines;
    }

    private static BasicStroke dashed() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    }

    private Range values(XYSeriesCollection limits) {
        double low = limits.getSeries(3).getMinY();
        double high = limits.getSeries(4).getMaxY();
        for (Funnel.Placed unit : funnel.units()) {
            low = Math.min(low, 100 * unit.observed().share());
            high = Math.max(high, 100 * unit.observed().share());
        }
        double room = Math.max(HEADROOM * (high - low), 1e-6);
        return new Range(low == 0 ? -room / 2 : low - room, high + room);
    }

    private void nameLimits(XYPlot plot, XYSeriesCollection limits, Range values) {
        String[] names = {spec.centreLabel(), spec.innerLabel(), spec.innerLabel(), spec.outerLabel(), spec.outerLabel()
        };
        List<Integer> upwards = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        upwards.sort(Comparator.comparingDouble(curve -> last(limits, curve)));
        double lowest = Double.NEGATIVE_INFINITY;
        double apart = textHeight(values);
        double shift = crowding(limits, upwards, apart);
        for (int curve : upwards) {
            double y = Math.max(last(limits, curve) - shift, lowest + apart);
            lowest = y;
            add(plot, names[curve], curves.to(), y, false, TextAnchor.CENTER_LEFT);
        }
    }

    /** By how much the names of limits start lower, so that those that had to be moved apart stay in the middle of them. */
    private static double crowding(XYSeriesCollection limits, List<Integer> upwards, double apart) {
        double needed = apart * (upwards.size() - 1);
        double there = last(limits, upwards.get(upwards.size() - 1)) - last(limits, upwards.get(0));
        return Math.max(0, (needed - there) / 2);
    }

    private static double last(XYSeriesCollection limits, int curve) {
        return limits.getYValue(curve, limits.getItemCount(curve) - 1);
    }

    private void nameOutliers(XYPlot plot, Range sizes, Range values) {
        double point = sizes.getLength() / (width - LEFT_OF_PLOT);
        OutlierNames names = new OutlierNames(
                spec, curves, LABEL_GAP * point, name -> textWidth(name) * point, textHeight(values), values);
        for (OutlierNames.Placed name : names.placed()) {
            TextAnchor anchor = name.isLeftOfPoint() ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
            add(plot, name.name(), name.size(), name.value(), true, anchor);
        }
    }

    private double textWidth(String name) {
        return style.bold()
                .getStringBounds(name, new FontRenderContext(null, true, true))
                .getWidth();
    }

    private double textHeight(Range values) {
        return (HouseStyle.TEXT_SIZE + 2) * values.getLength() / (height - AROUND);
    }

    private void add(XYPlot plot, String text, double x, double y, boolean bold, TextAnchor anchor) {
        XYTextAnnotation label = new XYTextAnnotation(bold ? text : " " + text, x, y);
        label.setFont(bold ? style.bold() : style.regular());
        label.setPaint(bold ? style.series(0) : style.text());
        if (!bold) {
            label.setBackgroundPaint(style.paper());
        }
        label.setTextAnchor(anchor);
        plot.addAnnotation(label);
    }
}
