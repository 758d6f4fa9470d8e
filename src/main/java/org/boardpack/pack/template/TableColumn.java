package org.boardpack.pack.template;

import java.util.Locale;

/** A column of a table as a template names it: a measure and what of it, such as {@code turnover-hc rolling-12 year-ago}. */
public record TableColumn(Measure measure, Part part) {

    /** Which part of a measure a column shows. */
    public enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        YEAR_AGO,
        CHANGE_ON_YEAR;

        /** As a template writes it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
