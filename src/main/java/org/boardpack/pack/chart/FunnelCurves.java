package org.boardpack.pack.chart;

import java.util.function.ToDoubleFunction;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Limits;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The limits of a funnel as curves from its smallest unit to its largest and a bit beyond. */
final class FunnelCurves {

    private static final int POINTS = 160;

    private final Funnel funnel;
    private final double from;
    private final double to;

    FunnelCurves(Funnel funnel) {
        this.funnel = funnel;
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (Funnel.Placed unit : funnel.units()) {
            smallest = Math.min(smallest, unit.observed().size());
            largest = Math.max(largest, unit.observed().size());
        }
        from = smallest * 0.8;
        to = largest * 1.05;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** Centre, inner limits, outer limits, in percent. */
    XYSeriesCollection dataset() {
        XYSeriesCollection curves = new XYSeriesCollection();
        curves.addSeries(curve("centre", limits -> funnel.target()));
        curves.addSeries(curve("lower95", Limits::lower95));
        curves.addSeries(curve("upper95", Limits::upper95));
        curves.addSeries(curve("lower998", Limits::lower998));
        curves.addSeries(curve("upper998", Limits::upper998));
        return curves;
    }

    private XYSeries curve(String name, ToDoubleFunction<Limits> limit) {
        XYSeries curve = new XYSeries(name);
        for (int i = 0; i <= POINTS; i++) {
            double size = from + (to - from) * i / POINTS;
            curve.add(size, 100 * limit.applyAsDouble(funnel.limitsAt(size)));
        }
        return curve;
    }
}
