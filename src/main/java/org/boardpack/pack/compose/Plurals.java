package org.boardpack.pack.compose;

import org.boardpack.pack.Language;

/**
 * Which form of a text goes with a count, by the plural rules of the Unicode CLDR. English has one and other. Welsh has forms for 0, 1, 2, 3
 * and 6 as well; our Welsh texts put the noun in the singular after a number, as Welsh does, so they need none but {@code one} and
 * {@code other}.
 */
final class Plurals {

    private Plurals() {}

    /** {@code none}, {@code one} or {@code other}, the last part of a text's key. */
    static String form(Language language, long count) {
        if (count == 0) {
            return "none";
        }
        return switch (language) {
            case ENGLISH, WELSH -> count == 1 ? "one" : "other";
        };
    }
}
