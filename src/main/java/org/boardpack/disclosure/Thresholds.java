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

    /** The rule for days says more than, not as many as. */
    private static final double MORE = 0.001;

    /** Zero is small, but not as a step of a bridge: most steps of most bridges are nobody. */
    boolean isTooFew(Kind kind, BigDecimal amount) {
        return kind == Kind.DAYS_AVAILABLE
                ? amount.compareTo(sicknessDaysAvailable) <= 0
                : (kind != Kind.MOVEMENT || amount.signum() != 0)
                        && amount.abs().compareTo(BigDecimal.valueOf(people)) < 0;
    }

    /**
     * How far apart the smallest and the largest amount must be that a reader holds possible of a hidden count. For people it is the
     * threshold, which leaves one value more than that: with less, hidden parts could together be too few. Days
     * of hidden parts must together be more than those that are too few.
     */
    double spread(Kind kind) {
        return kind == Kind.DAYS_AVAILABLE ? sicknessDaysAvailable.doubleValue() + MORE : people;
    }
}
