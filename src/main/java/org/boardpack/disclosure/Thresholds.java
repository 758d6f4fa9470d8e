package org.boardpack.disclosure;

import java.math.BigDecimal;

/**
 * How small is too small (METRICS.md, "Disclosure control").
 *
 * @param people counts below this are not shown
 * @param sicknessDaysAvailable sickness rates on this many FTE days available or fewer are not shown (NHS England: 330)
 */
public record Thresholds(int people, BigDecimal sicknessDaysAvailable) {

    public static final Thresholds DEFAULT = new Thresholds(5, BigDecimal.valueOf(330));

    private static final double DAYS_OF_A_MONTH = 30;

    boolean isTooFew(Kind kind, BigDecimal amount) {
        return kind == Kind.DAYS_AVAILABLE
                ? amount.compareTo(sicknessDaysAvailable) <= 0
                : amount.compareTo(BigDecimal.valueOf(people)) < 0;
    }

    /**
     * How far apart the smallest and the largest amount must be that a reader holds possible of a hidden count. For people it is the
     * threshold, which leaves one value more than that: with less, hidden parts could together be too few. For days it is one
     * full-time month.
     */
    double spread(Kind kind) {
        return kind == Kind.DAYS_AVAILABLE ? DAYS_OF_A_MONTH : people;
    }
}
