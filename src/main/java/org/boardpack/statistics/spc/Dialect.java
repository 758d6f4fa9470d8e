package org.boardpack.statistics.spc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The named ways to draw limits and call special causes. */
public enum Dialect {
    /** NHSRplotthedots 0.2.2. */
    NHSR,
    /** The Making Data Count workbook of NHS England. */
    MDC;

    /** Such as {@code nhsr}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word; empty when there is none. */
    public static Optional<Dialect> find(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
