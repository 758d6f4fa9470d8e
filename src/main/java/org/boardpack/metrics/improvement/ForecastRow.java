package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.Locale;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.statistics.forecast.Outlook;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * A month of a forecast on current trend; or, without {@code ahead}, why there is none.
 *
 * @param madeFrom the last month that the forecast goes by
 * @param status {@code ok}, or why there is no forecast
 * @param ahead what is foreseen, in the unit of the metric
 * @param forecast what the month is of
 * @param actual what came, in the rows that score last year's forecast; null where it is not shown
 * @param plan of the month, from the plan extract
 * @param target to be reached by the month, from the plan extract
 */
public record ForecastRow(
        Kind kind,
        Metric metric,
        Window window,
        StaffGroup staffGroup,
        ReportingMonth madeFrom,
        String status,
        @Nullable Ahead ahead,
        Outlook.@Nullable Forecast forecast,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal target) {

    /** What a row is for. */
    public enum Kind {
        /** The twelve months to come. */
        FORECAST,
        /** The forecast that could have been made twelve months ago, beside what came. */
        LAST_YEAR;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
