package org.boardpack.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.boardpack.metrics.improvement.LeaversToKeep.Basis;
import org.boardpack.metrics.improvement.LeaversToKeep.Now;
import org.boardpack.metrics.improvement.LeaversToKeep.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METRICS.md: how many fewer leavers a month, from now to the target date, reach the target. */
class LeaversToKeepSpec {

    /** 1,000 staff and 151 leavers in 12 months, 15.1 %: 10 a month, but 20 in the latest and 21 in the one before. */
    private static final Now HULL = new Now(
            new BigDecimal("151"),
            new BigDecimal("1000"),
            months("20", "21", "11", "11", "11", "11", "11", "11", "11", "11", "11", "11"));

    private static List<BigDecimal> months(String... leavers) {
        List<BigDecimal> months = new ArrayList<>();
        for (String month : leavers) {
            months.add(month.isEmpty() ? null : new BigDecimal(month));
        }
        return months;
    }

    /**
     * 12.2 % in ten months allows 122 leavers in its year; 41 of them left in the two months that it shares with the past. 81 may leave
     * in the ten to come, 8.1 a month. 12.583 leave now: 4.483 are to be kept.
     */
    @Test
    void a_worked_example() {
        LeaversToKeep toKeep = LeaversToKeep.of(new BigDecimal("12.2"), 10, HULL);

        assertThat(toKeep.aMonthAllowed()).isEqualByComparingTo("8.1");
        assertThat(toKeep.aMonthNow().doubleValue()).isCloseTo(12.583333, within(1e-6));
        assertThat(toKeep.fewer().doubleValue()).isCloseTo(4.483333, within(1e-6));
        assertThat(toKeep.reach()).isEqualTo(Reach.FEWER);
        assertThat(toKeep.basis()).isEqualTo(Basis.MONTHS);
    }

    /** The inverse: with that many fewer leavers in every month to come, the rate at the target date is the target. */
    @ParameterizedTest
    @ValueSource(ints = {3, 6, 10, 11, 12, 13, 24})
    void with_that_many_fewer_the_rate_is_the_target(int monthsLeft) {
        BigDecimal target = new BigDecimal("13.3");
        LeaversToKeep toKeep = LeaversToKeep.of(target, monthsLeft, HULL);
        List<Double> leavers = new ArrayList<>();
        HULL.byMonth().forEach(month -> leavers.add(month.doubleValue()));
        Collections.reverse(leavers);
        for (int month = 0; month < monthsLeft; month++) {
            leavers.add(toKeep.aMonthNow().doubleValue() - toKeep.fewer().doubleValue());
        }

        double lastYear = leavers.subList(leavers.size() - 12, leavers.size()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(100 * lastYear / 1000).isCloseTo(13.3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "15.1, 12, ON_COURSE, as now",
        "16, 12, ON_COURSE, more than now",
        "12.2, 12, FEWER, fewer than now",
        "12.2, 1, OUT_OF_REACH, 140 of the 122 have left already",
        "0, 12, FEWER, nobody may leave"
    })
    void a_target_is_reached_as_it_goes_or_with_fewer_or_not_at_all(
            String target, int monthsLeft, Reach reach, String because) {
        LeaversToKeep toKeep = LeaversToKeep.of(new BigDecimal(target), monthsLeft, HULL);

        assertThat(toKeep.reach()).as(because).isEqualTo(reach);
        switch (reach) {
            case ON_COURSE -> assertThat(toKeep.fewer()).isZero();
            case FEWER -> assertThat(toKeep.fewer()).isPositive();
            case OUT_OF_REACH -> assertThat(toKeep.fewer()).isNull();
        }
    }

    /** 12.2 % in ten months; a hidden month counts as a twelfth of 151, and so does the shown one beside it: 25.167 of 122 are gone. */
    @Test
    void where_a_month_is_hidden_the_past_counts_by_twelfths_so_that_nothing_tells_the_month() {
        Now hidden = new Now(
                new BigDecimal("151"),
                new BigDecimal("1000"),
                months("20", "", "11", "11", "11", "11", "11", "11", "11", "11", "11", "11"));

        LeaversToKeep toKeep = LeaversToKeep.of(new BigDecimal("12.2"), 10, hidden);

        assertThat(toKeep.basis()).isEqualTo(Basis.TWELFTHS);
        assertThat(toKeep.aMonthAllowed().doubleValue()).isCloseTo((122 - 151 / 6.0) / 10, within(1e-9));
        assertThat(LeaversToKeep.of(new BigDecimal("12.2"), 11, hidden).basis())
                .as("the hidden month is before its year")
                .isEqualTo(Basis.MONTHS);
    }
}
