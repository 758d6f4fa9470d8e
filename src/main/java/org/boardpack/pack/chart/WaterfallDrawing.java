package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.boardpack.pack.WaterfallChart;
import org.boardpack.pack.WaterfallChart.Step;
import org.boardpack.pack.template.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** One drawing of how one amount becomes another: the ends as columns, the steps between them as blocks that hang at each other. */
final class WaterfallDrawing {

    private static final double HALF = 0.32;
    /** Above the highest step for its amount, and what stands around the plot, roughly; points. */
    private static final double HEADROOM = 16;

    private static final double AROUND = 62;

    private final WaterfallChart spec;
    private final HouseStyle style;

    private final double height;

    WaterfallDrawing(WaterfallChart spec, Theme theme, double height) {
        this.spec = spec;
        this.height = height;
        this.style = new HouseStyle(theme);
    }

    JFreeChart chart() {
        Range range = range();
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        for (int i = 0; i < spec.steps().size(); i++) {
            Step step = spec.steps().get(i);
            XYIntervalSeries series = new XYIntervalSeries(Integer.valueOf(i));
            double low = Math.max(range.getLowerBound(), Math.min(step.from(), step.to()));
            double high = Math.max(step.from(), step.to());
            series.add(i, i - HALF, i + HALF, high, low, high);
            bars.addSeries(series);
        }
        XYPlot plot = new XYPlot(
                bars, new StepAxis(spec.steps(), style), new ValueAxis(range, style, height - AROUND), renderer());
        for (int i = 0; i < spec.steps().size(); i++) {
            label(plot, i, range);
            if (i + 1 < spec.steps().size()) {
                double level = spec.steps().get(i).to();
                plot.addAnnotation(new XYLineAnnotation(
                        i + HALF, level, i + 1 - HALF, level, new BasicStroke(0.7f), style.muted()));
            }
        }
        return style.chart(plot, spec.valueAxis(), false);
    }

    private Range range() {
        double from = spec.floor();
        double most = spec.most();
        double share = Math.min(0.6, HEADROOM / Math.max(HEADROOM, height - AROUND));
        return new Range(from, most + (most - from) * share / (1 - share));
    }

    private XYBarRenderer renderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < spec.steps().size(); i++) {
            renderer.setSeriesPaint(i, paint(spec.steps().get(i)));
        }
        return renderer;
    }

    private Paint paint(Step step) {
        return switch (step.kind()) {
            case TOTAL -> style.series(0);
            case MORE -> style.series(1);
            case FEWER -> style.series(2);
            case REMAINDER -> style.series(3);
        };
    }

    private void label(XYPlot plot, int place, Range range) {
        Step step = spec.steps().get(place);
        XYTextAnnotation label =
                new XYTextAnnotation(step.shown(), place, Math.max(step.from(), step.to()) + 0.015 * range.getLength());
        label.setFont(style.bold());
        label.setPaint(style.text());
        label.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addAnnotation(label);
    }

    /** A name below each step, in as many lines as it takes. */
    private static final class StepAxis extends NumberAxis {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // a chart that is never serialised
        private final List<Step> steps;

        StepAxis(List<Step> steps, HouseStyle style) {
            this.steps = steps;
            style.dress(this);
            setTickLabelPaint(style.text());
            setRange(-0.6, steps.size() - 0.4);
            setTickMarksVisible(false);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List refreshTicks(
                Graphics2D graphics, org.jfree.chart.axis.AxisState state, Rectangle2D area, RectangleEdge edge) {
            double room = area.getWidth() / steps.size();
            java.awt.FontMetrics metrics = graphics.getFontMetrics(getTickLabelFont());
            java.util.List<NumberTick> ticks = new java.util.ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                StringBuilder lines = new StringBuilder();
                int from = 0;
                for (String word : steps.get(i).label().split(" ", -1)) {
                    String line = lines.substring(from);
                    if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > room) {
                        lines.append('\n');
                        from = lines.length();
                    } else if (!line.isEmpty()) {
                        lines.append(' ');
                    }
                    lines.append(word);
                }
                ticks.add(new NumberTick(
                        TickType.MAJOR, i, lines.toString(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
            }
            return ticks;
        }

        @Override
        protected double findMaximumTickLabelHeight(
                @SuppressWarnings("rawtypes") List ticks, Graphics2D graphics, Rectangle2D area, boolean vertical) {
            int lines = isStaggered(graphics, area) ? 2 * mostLines(ticks) : mostLines(ticks);
            return lines * (HouseStyle.TEXT_SIZE + 2) + 2;
        }

        private static int mostLines(List<?> ticks) {
            int most = 1;
            for (Object tick : ticks) {
                most = Math.max(
                        most, (int) ((NumberTick) tick).getText().lines().count());
            }
            return most;
        }

        /** Where a word is wider than its step, every other name stands lower. */
        private boolean isStaggered(Graphics2D graphics, Rectangle2D area) {
            java.awt.FontMetrics metrics = graphics.getFontMetrics(getTickLabelFont());
            double room = area.getWidth() / steps.size();
            return steps.stream()
                    .flatMap(step -> java.util.Arrays.stream(step.label().split(" ", -1)))
                    .anyMatch(word -> metrics.stringWidth(word) > room);
        }

        @Override
        protected org.jfree.chart.axis.AxisState drawTickMarksAndLabels(
                Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
            org.jfree.chart.axis.AxisState state = new org.jfree.chart.axis.AxisState(cursor);
            graphics.setFont(getTickLabelFont());
            graphics.setPaint(getTickLabelPaint());
            java.awt.FontMetrics metrics = graphics.getFontMetrics();
            List<?> ticks = refreshTicks(graphics, state, dataArea, edge);
            double lower = isStaggered(graphics, dataArea) ? mostLines(ticks) * (HouseStyle.TEXT_SIZE + 2) : 0;
            for (Object one : ticks) {
                NumberTick tick = (NumberTick) one;
                double middle = valueToJava2D(tick.getValue(), dataArea, edge);
                double baseline = cursor + 2 + HouseStyle.TEXT_SIZE + (tick.getValue() % 2 == 0 ? 0 : lower);
                for (String line : tick.getText().split("\n", -1)) {
                    graphics.drawString(line, (float) (middle - metrics.stringWidth(line) / 2.0), (float) baseline);
                    baseline += HouseStyle.TEXT_SIZE + 2;
                }
            }
            state.cursorDown(findMaximumTickLabelHeight(ticks, graphics, plotArea, false));
            state.setTicks(ticks);
            return state;
        }
    }
}
