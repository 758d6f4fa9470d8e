package org.boardpack.pack.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.data.Range;

/** An axis of numbers in the house style, with ticks at 1, 2 or 5 times a power of ten. */
final class NumberScale {

    private NumberScale() {}

    /**
     * The axis.
     *
     * @param ticks at most so many, and about
     */
    static NumberAxis axis(HouseStyle style, Range range, int ticks) {
        NumberAxis axis = new NumberAxis();
        style.dress(axis);
        axis.setRange(range);
        axis.setTickUnit(unit(range, ticks));
        return axis;
    }

    /** The step between the ticks of a range, at most so many and about. */
    static NumberTickUnit unit(Range range, int ticks) {
        double step = step(range.getLength() / ticks);
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new NumberTickUnit(step, new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.UK)));
    }

    /** The next 1, 2 or 5 times a power of ten. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
