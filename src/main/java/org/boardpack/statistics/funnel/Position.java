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
}
