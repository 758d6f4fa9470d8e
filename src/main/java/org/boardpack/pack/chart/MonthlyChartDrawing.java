package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.boardpack.pack.MonthlyChart;
import org.boardpack.pack.MonthlyChart.ReferenceLine;
import org.boardpack.pack.MonthlyChart.Series;
import org.boardpack.pack.template.Theme;
import org.boardpack.workforce.ReportingMonth;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One drawing of values month by month: gaps stay gaps, and the latest value stands beside its point. */
final class MonthlyChartDrawing {

    /** What stands around the plot, roughly: enough to keep labels apart. */
    private static final double AROUND = 58;

    private static final double LABEL_GAP = 12;

    private final MonthlyChart spec;
    private final HouseStyle style;
    private final double width;
    private final double height;

    MonthlyChartDrawing(MonthlyChart spec, Theme theme, double width, double height) {
        this.spec = spec;
        this.style = new HouseStyle(theme);
        this.width = width;
        this.height = height;
    }

    JFreeChart chart() {
        Range range = valueRange();
        List<String> key = spec.series().size() > 1
                ? spec.series().stream().map(Series::name).toList()
                : List.of();
        double plotHeight = PlotRoom.height(height, width, AROUND, key, style);
        ValueAxis valueAxis = new ValueAxis(range, style, plotHeight);
        MonthAxis monthAxis = monthAxis(width - PlotRoom.numbers(valueAxis, style));
        XYPlot plot = new XYPlot(dataset(), monthAxis, valueAxis, new MonthlyRenderer(spec, style));
        addLines(plot);
        addLatestValues(plot, range, plotHeight);
        return style.chart(plot, spec.valueAxis(), spec.series().size() > 1);
    }

    private XYSeriesCollection dataset() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (Series series : spec.series()) {
            XYSeries points = new XYSeries(series.name());
            int place = 0;
            for (ReportingMonth month = spec.from(); !month.isAfter(spec.to()); month = month.plus(1)) {
                points.add(place++, series.values().get(month));
            }
            dataset.addSeries(points);
        }
        return dataset;
    }

    private MonthAxis monthAxis(double plotWidth) {
        double widest = spec.monthLabels().stream()
                .mapToDouble(label -> textWidth(label, false))
                .max()
                .orElse(0);
        MonthAxis axis = new MonthAxis(spec.monthAxis(), spec.monthLabels(), widest);
        style.dress(axis);
        double months = spec.monthLabels().size();
        double label = spec.series().stream()
                .mapToDouble(series -> textWidth(series.lastLabel(), true))
                .max()
                .orElse(0);
        double share = Math.min(0.4, (label + LABEL_GAP) / plotWidth);
        axis.setRange(-0.5, -0.5 + months / (1 - share));
        return axis;
    }

    private Range valueRange() {
        DoubleStream values = spec.series().stream()
                .flatMap(series -> series.values().values().stream())
                .mapToDouble(BigDecimal::doubleValue);
        DoubleStream lines =
                spec.lines().stream().mapToDouble(line -> line.value().doubleValue());
        return ValueAxis.range(DoubleStream.concat(values, lines).toArray(), spec.fromZero());
    }

    private void addLines(XYPlot plot) {
        for (ReferenceLine line : spec.lines()) {
            ValueMarker marker = new ValueMarker(
                    line.value().doubleValue(),
                    style.reference(),
                    new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0));
            marker.setLabel(line.label());
            marker.setLabelFont(style.regular());
            marker.setLabelPaint(style.reference());
            marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
            marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
            marker.setAlpha(1f);
            plot.addRangeMarker(marker);
        }
    }

    /** A label beside the last point of each series, moved apart where they would touch. */
    private void addLatestValues(XYPlot plot, Range range, double plotHeight) {
        double least = (HouseStyle.TEXT_SIZE + 3) * range.getLength() / plotHeight;
        List<Integer> byHeight = new ArrayList<>();
        for (int i = 0; i < spec.series().size(); i++) {
            byHeight.add(i);
        }
        byHeight.sort(Comparator.comparingDouble(this::latest));
        double previous = Double.NEGATIVE_INFINITY;
        for (int index : byHeight) {
            double y = Math.max(latest(index), previous + least);
            previous = y;
            Series series = spec.series().get(index);
            double x = spec.place(series.values().lastKey())
                    + LABEL_GAP / 2 * spec.monthLabels().size() / width;
            XYTextAnnotation label = new XYTextAnnotation(series.lastLabel(), x, y);
            label.setFont(style.bold());
            label.setPaint(style.series(index));
            label.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(label);
        }
    }

    private double latest(int series) {
        return spec.series().get(series).values().lastEntry().getValue().doubleValue();
    }

    private double textWidth(String text, boolean bold) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return (bold ? style.bold() : style.regular())
                .getStringBounds(text, context)
                .getWidth();
    }
}
