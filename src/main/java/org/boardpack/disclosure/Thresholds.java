package org.boardpack.disclosure;

import java.math.BigDecimal;
import org.boardpack.metrics.Window;

/**
 * How small is too small (METRICS.md, "Disclosure control").
 *
 * @param people counts below this are not shown
 * @param sicknessDaysAvailable sickness rates on this many FTE days available or fewer are not shown (NHS England: 330)
 */
public record Thresholds(int people, BigDecimal sicknessDaysAvailable) {

    /** Scores of fewer responses than this are not shown (NHS Staff Survey). */
    static final int SURVEY_RESPONSES = 11;

    public static final Thresholds DEFAULT = new Thresholds(5, BigDecimal.valueOf(330));

    /** The rules for days say more than, not as many as. */
    private static final double MORE = 0.000_001;

    /** Zero is small, but not as a step of a bridge: most steps of most bridges are nobody. */
    boolean isTooFew(Count count, BigDecimal amount) {
        double size = amount.abs().doubleValue();
        return !isNobodysStep(count.kind(), size) && size < spread(count);
    }

    boolean isNobodysStep(Kind kind, double amount) {
        return kind == Kind.MOVEMENT && amount == 0;
    }

    boolean isTooFewPeople(BigDecimal amount) {
        return amount.compareTo(BigDecimal.valueOf(people)) < 0;
    }

    /**
     * How far apart the smallest and the largest amount must be that a reader holds possible of a hidden count: as far as what may be
     * shown is from nothing. Of people, that leaves one value more than the threshold.
     */
    double spread(Count count) {
        return switch (count.kind()) {
            case DAYS_AVAILABLE -> sicknessDaysAvailable.doubleValue() + MORE;
            case DAYS_OF_A_REASON -> daysOfTooFewPeople(count.window()) + MORE;
            case SURVEY_RESPONSES -> SURVEY_RESPONSES;
            case UNEXPLAINED -> 0;
            default -> people;
        };
    }

    /**
     * The most FTE days that one person fewer than the threshold can be off in a window: more than these, and enough people must have
     * been. Rows of people say how many were ill for a reason, figures do not.
     */
    private double daysOfTooFewPeople(Window window) {
        return (people - 1.0) * (window == Window.ROLLING_12 ? 366 : 31);
    }
}
