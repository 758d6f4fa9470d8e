package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.template.Theme;
import org.boardpack.statistics.funnel.Funnel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
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
    private static final double MOST_FOR_LABELS = 0.3;

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
        double widest = Stream.of(spec.centreLabel(), spec.innerLabel(), spec.outerLabel())
                .mapToDouble(label -> PlotRoom.width(" " + label, style.regular()))
                .max()
                .orElse(0);
        double share = Math.min(MOST_FOR_LABELS, (widest + LABEL_GAP) / (width - LEFT_OF_PLOT));
        Range sizes = new Range(curves.from(), curves.from() + (curves.to() - curves.from()) / (1 - share));
        Range values = values(limits);
        NumberAxis sizeAxis = NumberScale.axis(style, sizes, TICKS);
        sizeAxis.setLabel(spec.sizeAxis());
        sizeAxis.setTickUnit(numberedWhereCurvesAre(sizeAxis.getTickUnit()));
        NumberAxis valueAxis =
                NumberScale.axis(style, values, Math.max(2, Math.min(TICKS, (int) ((height - AROUND) / 14))));
        valueAxis.setAxisLineVisible(false);
        valueAxis.setTickMarksVisible(false);
        XYPlot plot = new XYPlot(units(), sizeAxis, valueAxis, new FunnelUnitsRenderer(spec, style));
        plot.setDataset(1, limits);
        plot.setRenderer(1, lines());
        nameLimits(plot, limits, values);
        nameOutliers(plot, sizes, values);
        return style.chart(plot, spec.valueAxis(), false);
    }

    /** Below the names of the limits no number says anything, and the last would be cut at the edge. */
    private NumberTickUnit numberedWhereCurvesAre(NumberTickUnit unit) {
        return new NumberTickUnit(unit.getSize()) {
            private static final long serialVersionUID = 1L;

            @Override
            public String valueToString(double size) {
                return size > curves.to() ? "" : unit.valueToString(size);
            }
        };
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
        List<EndLabel> labels = new ArrayList<>();
        for (int curve = 0; curve < names.length; curve++) {
            labels.add(new EndLabel(" " + names[curve], last(limits, curve), style.regular(), style.text(), false));
        }
        EndLabel.apart(labels, textHeight(values), values)
                .forEach(label -> plot.addAnnotation(label.annotation(curves.to(), style.paper())));
    }

    private static double last(XYSeriesCollection limits, int curve) {
        return limits.getYValue(curve, limits.getItemCount(curve) - 1);
    }

    private void nameOutliers(XYPlot plot, Range sizes, Range values) {
        double point = sizes.getLength() / (width - LEFT_OF_PLOT);
        OutlierNames names = new OutlierNames(
                spec,
                curves,
                LABEL_GAP * point,
                name -> PlotRoom.width(name, style.bold()) * point,
                textHeight(values),
                values);
        names.placed().forEach(name -> add(plot, name));
    }

    private double textHeight(Range values) {
        return (HouseStyle.TEXT_SIZE + 2) * values.getLength() / (height - AROUND);
    }

    private void add(XYPlot plot, OutlierNames.Placed name) {
        XYTextAnnotation label = new XYTextAnnotation(name.name(), name.size(), name.value());
        label.setFont(style.bold());
        label.setPaint(style.series(0));
        label.setTextAnchor(name.isLeftOfPoint() ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        plot.addAnnotation(label);
    }
}
