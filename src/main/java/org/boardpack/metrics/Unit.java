package org.boardpack.metrics;

import java.util.Locale;

/** What a figure's value counts. Percentages are written as 4.09 for 4.09 %. */
public enum Unit {
    PEOPLE,
    FTE,
    PERCENT,
    GBP,
    DAYS,
    SHIFTS,
    /** How many times one rate is another. */
    RATIO;

    /** The word used in {@code metrics.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
