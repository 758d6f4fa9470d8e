package org.boardpack.statistics.funnel;

import java.util.Locale;

/** Where a unit lies in a funnel. Above is neither good nor bad: that depends on what is measured. */
public enum Position {
    WITHIN,
    ABOVE_95,
    BELOW_95,
    ABOVE_99_8,
    BELOW_99_8;

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace("99_8", "99.8").replace('_', '-');
    }

    public boolean isOutside() {
        return this != WITHIN;
    }

    /** Whether it lies outside of the upper limits. */
    public boolean isAbove() {
        return this == ABOVE_95 || this == ABOVE_99_8;
    }

    /** Whether it lies outside of the 99.8 % limits. */
    public boolean isFarOutside() {
        return this == ABOVE_99_8 || this == BELOW_99_8;
    }
}
