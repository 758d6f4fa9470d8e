package org.boardpack.workforce;

import java.util.Locale;

/** How wide a figure looks, narrowest first: an organisation rolls up to a system, a region and a nation. */
public enum ScopeType {
    ORGANISATION,
    SYSTEM,
    REGION,
    NATION;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The word used in {@code metrics.csv}. */
    public String id() {
        return id;
    }

    /** The type whose {@link #id()} this is. */
    public static ScopeType ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
