package org.boardpack.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How figures are written at the command line.
 *
 * @param rateDecimals of percentages, as the edition's setting was
 */
record FigureNumbers(int rateDecimals) {

    private static final int FTE_DECIMALS = 2;

    /** Unrounded, with commas between thousands; the marker where there is no number. */
    String exact(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? figure.marker() : number(value);
    }

    static String number(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** As a pack shows it. */
    @Nullable
    String rounded(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return null;
        }
        Unit unit = figure.metric().unit();
        return switch (unit) {
            case PERCENT -> number(value.setScale(rateDecimals, RoundingMode.HALF_UP)) + " %";
            case GBP -> "£" + number(value.setScale(0, RoundingMode.HALF_UP));
            case FTE, RATIO, DAYS, SCORE -> number(value.setScale(FTE_DECIMALS, RoundingMode.HALF_UP));
            case PEOPLE, SHIFTS -> number(value.setScale(0, RoundingMode.HALF_UP));
        };
    }
}
