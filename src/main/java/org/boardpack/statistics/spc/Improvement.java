package org.boardpack.statistics.spc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way is better. */
public enum Improvement {
    INCREASE("up"),
    DECREASE("down"),
    NEUTRAL("neutral");

    private final String way;

    Improvement(String way) {
        this.way = way;
    }

    /** Such as {@code increase}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word, or as {@code up} and {@code down}; empty when it is neither. */
    public static Optional<Improvement> find(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word) || each.way.equalsIgnoreCase(word))
                .findFirst();
    }
}
