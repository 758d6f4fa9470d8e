package org.boardpack.pack.chart;

import java.awt.Color;
import org.boardpack.pack.CurveChart;
import org.boardpack.pack.CurveChart.Curve;
import org.boardpack.pack.CurveChart.Point;
import org.boardpack.pack.template.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One drawing of falling shares: each with its interval behind it, and the last value at its end. */
final class CurveDrawing {

    private static final int TICKS = 6;

    /** What stands above and below the plot, roughly. */
    private static final double AROUND = 74;

    private static final int MONTHS = 3;
    private static final double FOR_LABELS = 0.16;

    private final CurveChart spec;
    private final HouseStyle style;
    private final double height;

    CurveDrawing(CurveChart spec, Theme theme, double height) {
        this.height = height;
        this.spec = spec;
        this.style = new HouseStyle(theme);
    }

    JFreeChart chart() {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        double last = 1;
        double least = 100;
        for (int i = 0; i < spec.curves().size(); i++) {
            Curve curve = spec.curves().get(i);
            YIntervalSeries series = new YIntervalSeries(curve.name());
            for (Point point : curve.points()) {
                series.add(point.time(), point.value(), point.lower(), point.upper());
                last = Math.max(last, point.time());
                least = Math.min(least, point.lower());
            }
            dataset.addSeries(series);
            Color colour = style.series(i);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesStroke(i, style.stroke(i));
            renderer.setSeriesShape(i, HouseStyle.shape(i));
            renderer.setLegendTextFont(i, style.regular());
        }
        renderer.setAlpha(0.12f);
        renderer.setDefaultItemLabelFont(style.regular());
        NumberAxis time = NumberScale.axis(style, new Range(0, last / (1 - FOR_LABELS)), TICKS);
        time.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(
                MONTHS,
                new java.text.DecimalFormat("0", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.UK))));
        time.setLabel(spec.timeAxis());
        XYPlot plot = new XYPlot(
                dataset,
                time,
                new ValueAxis(new Range(Math.max(0, least - 10), 104), style, height - AROUND),
                renderer);
        label(plot);
        return style.chart(plot, spec.valueAxis(), spec.curves().size() > 1);
    }

    private void label(XYPlot plot) {
        double lowest = Double.NEGATIVE_INFINITY;
        for (int i = spec.curves().size() - 1; i >= 0; i--) {
            Point end = spec.curves()
                    .get(i)
                    .points()
                    .get(spec.curves().get(i).points().size() - 1);
            double y = Math.max(end.value(), lowest + 6);
            lowest = y;
            XYTextAnnotation label = new XYTextAnnotation(" " + end.shown(), end.time(), y);
            label.setFont(style.bold());
            label.setPaint(style.series(i));
            label.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(label);
        }
    }
}
