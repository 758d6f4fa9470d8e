package org.boardpack.pack.chart;

import java.util.Arrays;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** What runs upwards: round numbers, no line, no marks. */
final class ValueAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** The axis spans at least this share of the largest value, so that noise does not look like news. */
    private static final double LEAST_SPAN = 0.1;

    private static final double HEADROOM = 0.08;

    /** Grid lines, at most and about; fewer where the plot is so low that their numbers would touch. */
    private static final int TICKS = 8;

    private static final int FEWEST_TICKS = 2;
    private static final double TICK_HEIGHT = 14;

    /** @param plotHeight roughly, in points */
    ValueAxis(Range range, HouseStyle style, double plotHeight) {
        style.dress(this);
        setRange(range);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickUnit(NumberScale.unit(range, Math.max(FEWEST_TICKS, Math.min(TICKS, (int) (plotHeight / TICK_HEIGHT)))));
    }

    /** From below the lowest to above the highest of what is to be seen. */
    static Range range(double[] values, boolean fromZero) {
        double lowest = Arrays.stream(values).min().orElseThrow();
        double low = fromZero ? Math.min(0, lowest) : lowest;
        double high = Arrays.stream(values).max().orElseThrow();
        double span = Math.max(high - low, LEAST_SPAN * Math.max(Math.abs(high), Math.abs(low)));
        if (span == 0) {
            span = 1;
        }
        double spare = (span - (high - low)) / 2;
        double below = fromZero && low == 0 ? 0 : spare + HEADROOM * span;
        return new Range(low - below, high + spare + HEADROOM * span);
    }
}
