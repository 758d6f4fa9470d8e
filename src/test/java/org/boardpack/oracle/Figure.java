package org.boardpack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A figure as a row of {@code metrics.csv} has it. */
record Figure(
        String status, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, Optional<BigDecimal> value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Figure MISSING = new Figure("missing", Optional.empty(), Optional.empty(), Optional.empty());

    static Figure amount(Optional<BigDecimal> amount) {
        return amount.map(known -> new Figure("ok", Optional.empty(), Optional.empty(), amount))
                .orElse(MISSING);
    }

    /** One over the other as a percentage; not applicable where there is nothing to divide by. */
    static Figure rate(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return MISSING;
        }
        if (denominator.get().signum() == 0) {
            return new Figure("not-applicable", numerator, denominator, Optional.empty());
        }
        return new Figure(
                "ok",
                numerator,
                denominator,
                Optional.of(HUNDRED.multiply(numerator.get()).divide(denominator.get(), MathContext.DECIMAL128)));
    }

    /** In percentage points. */
    Figure less(Figure other) {
        Figure worse = status.equals("ok") ? other : this;
        return new Figure(
                worse.status(),
                Optional.empty(),
                Optional.empty(),
                value.flatMap(one -> other.value().map(one::subtract)));
    }

    boolean saysNothing() {
        return value.isEmpty() || value.get().signum() == 0;
    }
}
