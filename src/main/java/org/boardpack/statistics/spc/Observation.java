package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on a day, or in the period that the day stands for.
 *
 * @param value null where nothing was measured
 * @param target what it should be; null without one. May change from day to day
 */
public record Observation(
        LocalDate date,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target) {

    /** What was measured where there is no target. */
    public static Observation of(LocalDate date, @Nullable BigDecimal value) {
        return new Observation(date, value, null);
    }
}
