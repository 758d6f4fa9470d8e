package org.boardpack.pack.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.CurveChart;
import org.boardpack.pack.ForecastChart;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.MonthlyChart;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.SmallMultiples;
import org.boardpack.pack.WaterfallChart;
import org.boardpack.pack.template.Theme;
import org.jfree.chart.JFreeChart;

/** Draws charts, without their title, in the house style. Each drawing is made anew: safe for many threads. */
public final class ChartPainter {

    private final Theme theme;

    public ChartPainter(Theme theme) {
        this.theme = theme;
    }

    /** Draws into a rectangle of that size, in points, whose upper left corner is the origin. */
    public void paint(ChartSpec chart, Graphics2D graphics, double width, double height) {
        if (chart instanceof SmallMultiples multiples) {
            new SmallMultiplesDrawing(multiples, theme, width).draw(graphics);
            return;
        }
        drawing(chart, width, height).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private JFreeChart drawing(ChartSpec chart, double width, double height) {
        if (chart instanceof MonthlyChart monthly) {
            return new MonthlyChartDrawing(monthly, theme, width, height).chart();
        }
        if (chart instanceof ProcessChart process) {
            return new ProcessChartDrawing(process, theme, width, height).chart();
        }
        if (chart instanceof FunnelChart funnel) {
            return new FunnelChartDrawing(funnel, theme, width, height).chart();
        }
        if (chart instanceof BarChart bars) {
            return new BarChartDrawing(bars, theme, width).chart();
        }
        if (chart instanceof WaterfallChart waterfall) {
            return new WaterfallDrawing(waterfall, theme, height).chart();
        }
        if (chart instanceof IntervalChart intervals) {
            return new IntervalDrawing(intervals, theme).chart();
        }
        if (chart instanceof CurveChart curves) {
            return new CurveDrawing(curves, theme, height).chart();
        }
        if (chart instanceof ForecastChart forecast) {
            return new ForecastChartDrawing(forecast, theme, width, height).chart();
        }
        throw new IllegalArgumentException("no drawing for " + chart);
    }
}
