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
}
