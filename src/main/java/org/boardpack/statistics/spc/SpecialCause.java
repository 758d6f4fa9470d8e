package org.boardpack.statistics.spc;

import java.util.Locale;

/** The patterns that chance alone seldom makes, in the order in which they are named. */
public enum SpecialCause {
    ABOVE_LIMIT(true, "Above UCL"),
    BELOW_LIMIT(false, "Below LCL"),
    RISING(true, "%d Point Trend (Increasing)"),
    FALLING(false, "%d Point Trend (Decreasing)"),
    TWO_IN_THREE_ABOVE(true, "2 in 3 Above CL"),
    TWO_IN_THREE_BELOW(false, "2 in 3 Below CL"),
    SHIFT_ABOVE(true, "%d Points Above CL"),
    SHIFT_BELOW(false, "%d Points Below CL");

    /** What a point that is in none of the patterns is called. */
    public static final String NONE = "Common Cause";

    private final boolean high;
    private final String label;

    SpecialCause(boolean high, String label) {
        this.high = high;
        this.label = label;
    }

    /** Whether it speaks of higher values; else of lower ones. */
    public boolean isHigh() {
        return high;
    }

    /** Such as {@code 7 Points Above CL}. */
    public String label(int runLength) {
        return String.format(Locale.ROOT, label, runLength);
    }
}
