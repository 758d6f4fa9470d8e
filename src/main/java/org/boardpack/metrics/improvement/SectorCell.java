package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the sector grid: a value, or why there is none.
 *
 * @param said the status in the words of who gave it, such as "Research via Breakthrough"
 * @param value null where there is none
 * @param unit blank when nobody said
 * @param comparator what the value is compared with; {@code plan} or {@code 12-months-before} where it is our own figure
 * @param trend of our own figure against 12 months before; null where there is none
 * @param reference of our own figure; blank otherwise
 */
public record SectorCell(
        Sector sector,
        GridMetric metric,
        SectorStatus status,
        String said,
        @Nullable BigDecimal value,
        String unit,
        String period,
        String comparator,
        @Nullable BigDecimal comparatorValue,
        @Nullable Trend trend,
        String caveat,
        String welshCaveat,
        String source,
        FilledFrom filledFrom,
        String marker,
        String reference) {

    /** Who filled a cell. */
    public enum FilledFrom {
        SECTOR_METRICS,
        OUR_FIGURES,
        NOBODY;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How much data a cell has. */
    public enum Data {
        FULL,
        PARTIAL,
        NONE;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A plain value must be there to count; the other statuses may say it in words. */
    public Data data() {
        boolean claimsMore = status.name().equals(SectorStatus.VALUE) && value == null;
        if (!status.hasValue() || claimsMore) {
            return Data.NONE;
        }
        return status.name().equals(SectorStatus.PARTIAL) ? Data.PARTIAL : Data.FULL;
    }
}
