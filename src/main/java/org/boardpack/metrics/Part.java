package org.boardpack.metrics;

import java.util.Comparator;
import org.boardpack.workforce.StaffGroup;

/**
 * Part of a scope's workforce: a staff group, or those of it who share one value of a dimension, such as the nurses aged 25-34.
 *
 * @param value blank for the whole staff group
 */
public record Part(StaffGroup group, Dimension dimension, String value) implements Comparable<Part> {

    /** Everybody. */
    public static final Part ALL = of(StaffGroup.ALL);

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::group).thenComparing(Part::dimension).thenComparing(Part::value);

    public static Part of(StaffGroup group) {
        return new Part(group, Dimension.WHOLE, "");
    }

    public boolean isWhole() {
        return dimension == Dimension.WHOLE;
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
