package org.boardpack.statistics.spc;

import java.util.Locale;

/** Whether a target will be met if nothing changes: where it lies beside the limits, whatever the latest value. */
public enum Assurance {
    /** Every value to be expected meets it. */
    PASS,
    /** No value to be expected meets it. */
    FAIL,
    /** Chance decides; also where there are no limits. A target on a limit is among these. */
    INCONSISTENT;

    /** Of the icon, such as {@code pass}. */
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }
}
