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
    static final BigDecimal SURVEY_RESPONSES = BigDecimal.valueOf(11);

    public static final Thresholds DEFAULT = new Thresholds(5, BigDecimal.valueOf(330));

    /**
     * The most FTE days that one person fewer than the threshold can be off in a window: more than these, and enough people must have
     * been. Rows of people say how many were ill for a reason, figures do not.
     */
    BigDecimal daysOfTooFewPeople(Window window) {
        return BigDecimal.valueOf((people - 1L) * (window == Window.ROLLING_12 ? 366 : 31));
    }
}
