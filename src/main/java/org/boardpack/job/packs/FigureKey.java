package org.boardpack.job.packs;

import java.math.BigDecimal;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Which figure of a period and scope it is, whatever it says. */
public record FigureKey(StaffGroup group, String dimension, String dimensionValue, Metric metric, Window window) {

    public static FigureKey of(Figure figure) {
        return new FigureKey(
                figure.staffGroup(), figure.dimension(), figure.dimensionValue(), figure.metric(), figure.window());
    }

    /** Whether two figures say something else. Markers do not count: they say how a figure is shown. */
    public static boolean differ(Figure one, Figure other) {
        return one.status() != other.status()
                || differ(one.value(), other.value())
                || differ(one.numerator(), other.numerator())
                || differ(one.denominator(), other.denominator());
    }

    /** Whether two numbers are not the same number, or only one of them is there. */
    public static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }
}
