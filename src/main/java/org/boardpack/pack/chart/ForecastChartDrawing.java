package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.boardpack.pack.ForecastChart;
import org.boardpack.pack.template.Theme;
import org.boardpack.statistics.forecast.Ahead;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * One drawing of a forecast: values as a line with dots, what is foreseen dashed with its two bands, the plan dotted, the target as a
 * diamond at its month. Each has its own dash or shape.
 */
final class ForecastChartDrawing {

    private static final Color BAND_95 = new Color(0xE3E9ED);
    private static final Color BAND_80 = new Color(0xC3CFD7);
    private static final Color LAST_YEAR = MakingDataCount.YEAR_BEFORE;
    private static final double AROUND = 54;

    private static final double LEFT_OF_PLOT = 44;
    private static final double LABEL_GAP = 12;
    private static final int PAST = 0;
    private static final int FORESEEN = 1;
    private static final int PLAN = 2;
    private static final int A_YEAR_AGO = 3;
    private static final int TARGET = 4;

    private final ForecastChart spec;
    private final HouseStyle style;
    private final double width;
    private final double height;

    ForecastChartDrawing(ForecastChart spec, Theme theme, double width, double height) {
        this.spec = spec;
        this.style = new HouseStyle(theme);
        this.width = width;
        this.height = height;
    }

    JFreeChart chart() {
        XYSeriesCollection dataset = dataset();
        XYLineAndShapeRenderer renderer = renderer();
        renderer.addAnnotation(band(Ahead::lower95, Ahead::upper95, BAND_95), Layer.BACKGROUND);
        renderer.addAnnotation(band(Ahead::lower80, Ahead::upper80, BAND_80), Layer.BACKGROUND);
        Range range = ValueAxis.range(values(dataset), false);
        List<EndLabel> labels = labels();
        LegendItemCollection key = key();
        double plotHeight = PlotRoom.height(height, width, AROUND, ProcessChartDrawing.names(key), style);
        MonthAxis months = monthAxis(labels);
        XYPlot plot = new XYPlot(dataset, months, new ValueAxis(range, style, plotHeight), renderer);
        double least = (HouseStyle.TEXT_SIZE + 3) * range.getLength() / plotHeight;
        double x = spec.ahead().lastKey() + LABEL_GAP / 2 * spec.monthLabels().size() / width;
        EndLabel.apart(labels, least, range).forEach(label -> plot.addAnnotation(label.annotation(x, style.paper())));
        double half =
                textWidth(spec.labels().latest(), true) / 2 * months.getRange().getLength() / (width - LEFT_OF_PLOT);
        XYTextAnnotation latest = new XYTextAnnotation(
                spec.labels().latest(),
                // Where nothing is known before it, it would lose its first digit at the edge.
                Math.max(spec.actual().lastKey(), months.getLowerBound() + half),
                spec.actual().lastEntry().getValue().doubleValue() + least / 2);
        latest.setFont(style.bold());
        latest.setPaint(style.series(0));
        latest.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addAnnotation(latest);
        plot.setFixedLegendItems(key);
        return style.chart(plot, spec.valueAxis(), true);
    }

    private XYSeriesCollection dataset() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYSeries past = new XYSeries(PAST);
        int now = spec.ahead().firstKey() - 1;
        for (int place = 0; place <= now; place++) {
            past.add((Number) place, spec.actual().get(place));
        }
        dataset.addSeries(past);
        XYSeries foreseen = new XYSeries(FORESEEN);
        if (spec.actual().get(now) != null) {
            foreseen.add((Number) now, spec.actual().get(now));
        }
        spec.ahead().forEach((place, ahead) -> foreseen.add((Number) place, ahead.value()));
        dataset.addSeries(foreseen);
        dataset.addSeries(series(PLAN, spec.plan()));
        dataset.addSeries(series(A_YEAR_AGO, spec.lastYear()));
        XYSeries target = new XYSeries(TARGET);
        if (spec.target() != null) {
            target.add((Number) spec.target().place(), spec.target().value());
        }
        dataset.addSeries(target);
        return dataset;
    }

    private static XYSeries series(int key, SortedMap<Integer, ? extends Number> values) {
        XYSeries series = new XYSeries(key);
        values.forEach((place, value) -> series.add((Number) place, value));
        return series;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        style(renderer, PAST, style.series(0), new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        style(renderer, FORESEEN, style.series(0), MakingDataCount.dashed(1.8f));
        style(renderer, PLAN, MakingDataCount.NEUTRAL, dashes(7, 2, 1, 2));
        style(renderer, A_YEAR_AGO, LAST_YEAR, YearBefore.STROKE);
        style(renderer, TARGET, MakingDataCount.TARGET, new BasicStroke(1));
        renderer.setSeriesShapesVisible(PAST, true);
        renderer.setSeriesShape(PAST, HouseStyle.shape(0));
        renderer.setSeriesShapesVisible(PLAN, true);
        renderer.setSeriesShape(PLAN, square());
        renderer.setSeriesShapesVisible(TARGET, true);
        renderer.setSeriesShape(TARGET, diamond());
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    private static Shape square() {
        return new Rectangle2D.Double(-1.8, -1.8, 3.6, 3.6);
    }

    private static Shape diamond() {
        return MakingDataCount.polygon(0, -5.5, 5.5, 0, 0, 5.5, -5.5, 0);
    }

    private static BasicStroke dashes(float... lengths) {
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    private static void style(XYLineAndShapeRenderer renderer, int series, Color colour, BasicStroke stroke) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
    }

    /** From the latest value out to the ends of the intervals. */
    private XYPolygonAnnotation band(ToDoubleFunction<Ahead> lower, ToDoubleFunction<Ahead> upper, Color colour) {
        List<double[]> corners = new ArrayList<>();
        int now = spec.ahead().firstKey() - 1;
        if (spec.actual().get(now) != null) {
            corners.add(new double[] {now, spec.actual().get(now).doubleValue()});
        }
        spec.ahead().forEach((place, ahead) -> corners.add(new double[] {place, upper.applyAsDouble(ahead)}));
        spec.ahead()
                .descendingMap()
                .forEach((place, ahead) -> corners.add(new double[] {place, lower.applyAsDouble(ahead)}));
        double[] polygon =
                corners.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
        return new XYPolygonAnnotation(polygon, null, null, colour);
    }

    private double[] values(XYSeriesCollection dataset) {
        List<Double> values = new ArrayList<>();
        for (int series = 0; series < dataset.getSeriesCount(); series++) {
            for (int item = 0; item < dataset.getItemCount(series); item++) {
                Number value = dataset.getY(series, item);
                if (value != null) {
                    values.add(value.doubleValue());
                }
            }
        }
        spec.ahead().values().forEach(ahead -> values.addAll(List.of(ahead.lower95(), ahead.upper95())));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private MonthAxis monthAxis(List<EndLabel> labels) {
        double widest = spec.monthLabels().stream()
                .mapToDouble(label -> textWidth(label, false))
                .max()
                .orElse(0);
        MonthAxis axis = new MonthAxis("", spec.monthLabels(), widest);
        style.dress(axis);
        double label = labels.stream()
                .mapToDouble(each -> textWidth(each.text(), true))
                .max()
                .orElse(0);
        axis.setRange(-0.5, -0.5 + spec.monthLabels().size() / (1 - (label + LABEL_GAP) / (width - LEFT_OF_PLOT)));
        return axis;
    }

    private List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        labels.add(new EndLabel(
                spec.labels().last(),
                spec.ahead().lastEntry().getValue().value(),
                style.bold(),
                style.series(0),
                true));
        return labels;
    }

    private LegendItemCollection key() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(line(spec.labels().actual(), style.series(0), new BasicStroke(1.8f)));
        items.add(line(spec.labels().forecast(), style.series(0), MakingDataCount.dashed(1.8f)));
        items.add(area(spec.labels().interval80(), BAND_80));
        items.add(area(spec.labels().interval95(), BAND_95));
        if (!spec.plan().isEmpty()) {
            items.add(line(spec.labels().plan(), MakingDataCount.NEUTRAL, dashes(7, 2, 1, 2)));
        }
        if (spec.target() != null) {
            LegendItem target =
                    new LegendItem(spec.labels().target(), null, null, null, diamond(), MakingDataCount.TARGET);
            target.setLabelFont(style.regular());
            items.add(target);
        }
        if (!spec.lastYear().isEmpty()) {
            items.add(line(spec.labels().lastYear(), LAST_YEAR, YearBefore.STROKE));
        }
        return items;
    }

    private LegendItem line(String label, Color colour, BasicStroke stroke) {
        LegendItem item = new LegendItem(label, null, null, null, new Line2D.Double(-8, 0, 8, 0), stroke, colour);
        item.setLabelFont(style.regular());
        return item;
    }

    private LegendItem area(String label, Color colour) {
        LegendItem item = new LegendItem(label, null, null, null, new Rectangle2D.Double(-7, -4, 14, 8), colour);
        item.setLabelFont(style.regular());
        return item;
    }

    private double textWidth(String text, boolean bold) {
        return (bold ? style.bold() : style.regular())
                .getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }
}
