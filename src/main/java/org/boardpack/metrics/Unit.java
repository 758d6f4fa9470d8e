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
    RATIO,
    /** Points of a survey question, on whatever scale it has: 0 to 10, or percent. */
    SCORE;

    /** The word used in {@code metrics.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
