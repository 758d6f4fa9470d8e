package org.boardpack.pack.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one chart, all with the same decimals: those of its values, at least one for means and limits.
 *
 * @param decimals of values
 * @param most that a target may have
 * @param prefix before each, such as a pound sign; blank for none
 */
record SpcNumbers(int decimals, int most, String prefix) {

    private static final int MOST = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static SpcNumbers of(ControlChart chart) {
        int most = chart.series().observations().stream()
                .map(Observation::value)
                .filter(Objects::nonNull)
                .mapToInt(SpcNumbers::scale)
                .max()
                .orElse(0);
        return new SpcNumbers(Math.min(MOST, most), MOST, "");
    }

    /** Numbers of a chart whose values are displayed with so many decimals. */
    static SpcNumbers rounded(int decimals, String prefix) {
        return new SpcNumbers(decimals, decimals, prefix);
    }

    private static int scale(@Nullable BigDecimal value) {
        return value == null ? 0 : Math.max(0, value.scale());
    }

    /** A value, or a target. */
    String value(BigDecimal value) {
        return written(value, Math.max(decimals, Math.min(most, scale(value.stripTrailingZeros()))));
    }

    /** A mean or a limit; blank where there is none. Of thousands, a tenth says nothing. */
    String level(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        boolean isLarge = decimals == most && value.abs().compareTo(THOUSAND) >= 0;
        return written(value, isLarge ? decimals : Math.max(1, decimals));
    }

    private String written(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "-" : "")
                + prefix
                + String.format(Locale.UK, "%,." + decimals + "f", rounded.abs());
    }
}
