package org.boardpack.pack.template;

import java.util.Locale;

/** A column of a table of a break-down as a template names it, such as {@code leavers-hc rolling-12 share}. */
public record BreakDownColumn(Measure measure, Part part) {

    /** What of a measure a column shows. */
    public enum Part {
        VALUE,
        /** The percentage of the sum of all values that are shown; not given where one is hidden or missing. */
        SHARE,
        /** The value with its 95 % interval, of metrics that have one. */
        INTERVAL;

        /** As a template writes it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
