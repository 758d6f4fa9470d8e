package org.boardpack.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of FTE, FTE days or pounds, exact to five decimal places (contracted FTE is decimal(15,5) in the National Workforce
 * Data Set). Kept as whole hundred-thousandths, so that sums never drift.
 */
public record Quantity(long hundredThousandths) implements Comparable<Quantity> {

    public static final int PLACES = 5;
    public static final Quantity ZERO = new Quantity(0);

    /** Rounds half up beyond the fifth place. */
    public static Quantity of(BigDecimal amount) {
        return new Quantity(
                amount.setScale(PLACES, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public static Quantity of(String amount) {
        return of(new BigDecimal(amount));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(hundredThousandths, other.hundredThousandths));
    }

    public Quantity times(long factor) {
        return new Quantity(Math.multiplyExact(hundredThousandths, factor));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredThousandths, PLACES);
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(hundredThousandths, other.hundredThousandths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
