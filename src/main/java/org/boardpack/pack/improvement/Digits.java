package org.boardpack.pack.improvement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers that were worked out with doubles, as files hold them: no more digits than mean anything. */
final class Digits {

    private static final MathContext MEANINGFUL = new MathContext(12, RoundingMode.HALF_UP);

    private Digits() {}

    static BigDecimal of(double number) {
        return new BigDecimal(number, MEANINGFUL);
    }

    /** A share as the percentage that figures are. */
    static BigDecimal percent(double share) {
        return of(100 * share);
    }
}
