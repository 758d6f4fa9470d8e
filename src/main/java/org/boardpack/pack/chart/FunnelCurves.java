package org.boardpack.pack.chart;

import java.util.List;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Limits;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The limits of a funnel as curves from its smallest unit to its largest and a bit beyond. */
final class FunnelCurves {

    private static final int POINTS = 160;
    private static final int PERCENT = 100;

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
        XYSeries centre = new XYSeries("centre");
        XYSeries lower95 = new XYSeries("lower95");
        XYSeries upper95 = new XYSeries("upper95");
        XYSeries lower998 = new XYSeries("lower998");
        XYSeries upper998 = new XYSeries("upper998");
        for (int i = 0; i <= POINTS; i++) {
            double size = from + (to - from) * i / POINTS;
            // Once for all curves: exact limits are most of what a funnel costs.
            Limits limits = funnel.limitsAt(size);
            centre.add(size, PERCENT * funnel.target());
            lower95.add(size, PERCENT * limits.lower95());
            upper95.add(size, PERCENT * limits.upper95());
            lower998.add(size, PERCENT * limits.lower998());
            upper998.add(size, PERCENT * limits.upper998());
        }
        XYSeriesCollection curves = new XYSeriesCollection();
        List.of(centre, lower95, upper95, lower998, upper998).forEach(curves::addSeries);
        return curves;
    }
}
