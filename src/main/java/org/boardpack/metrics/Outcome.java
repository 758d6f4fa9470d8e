package org.boardpack.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a formula came to: a value with its numerator and denominator, or the reason why there is none. */
record Outcome(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        Status status) {

    /** More digits than any input has; half up, as everywhere. */
    private static final MathContext PRECISION = new MathContext(16, RoundingMode.HALF_UP);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Outcome MISSING = new Outcome(null, null, null, Status.MISSING);

    static final Outcome NOT_APPLICABLE = new Outcome(null, null, null, Status.NOT_APPLICABLE);

    static Outcome amount(BigDecimal value) {
        return new Outcome(null, null, plain(value), Status.OK);
    }

    /** 100 × numerator ÷ denominator, unrounded; over nothing it is not applicable, never zero or infinite. */
    static Outcome percent(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return new Outcome(plain(numerator), plain(denominator), null, Status.NOT_APPLICABLE);
        }
        BigDecimal value = numerator.multiply(HUNDRED).divide(denominator, PRECISION);
        return new Outcome(plain(numerator), plain(denominator), plain(value), Status.OK);
    }

    /** The mean of a sum over so many. */
    static Outcome mean(BigDecimal sum, BigDecimal over) {
        if (over.signum() == 0) {
            return new Outcome(plain(sum), plain(over), null, Status.NOT_APPLICABLE);
        }
        return new Outcome(plain(sum), plain(over), plain(sum.divide(over, PRECISION)), Status.OK);
    }

    /** One percentage less another, in percentage points; whatever either lacks, the difference lacks. */
    static Outcome difference(Outcome one, Outcome other) {
        if (one.value == null || other.value == null) {
            return one.value == null
                    ? new Outcome(null, null, null, one.status)
                    : new Outcome(null, null, null, other.status);
        }
        return amount(one.value.subtract(other.value));
    }

    static BigDecimal count(OptionalLong people) {
        return BigDecimal.valueOf(people.orElseThrow());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
