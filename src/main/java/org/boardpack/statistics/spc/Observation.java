package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

    /**
     * Every month from the first to the last, on its first day: a month that the map leaves out is one without a value.
     *
     * @param target of each month; null without one
     */
    public static List<Observation> everyMonth(
            SortedMap<YearMonth, BigDecimal> values, Map<YearMonth, BigDecimal> target) {
        List<Observation> all = new ArrayList<>();
        if (!values.isEmpty()) {
            for (YearMonth month = values.firstKey(); !month.isAfter(values.lastKey()); month = month.plusMonths(1)) {
                all.add(new Observation(month.atDay(1), values.get(month), target.get(month)));
            }
        }
        return all;
    }
}
