package org.boardpack.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.boardpack.statistics.spc.ProcessLimits.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where mean and limits lie. */
class ProcessLimitsSpec {

    private static ProcessLimits limits(String values, boolean screening) {
        return ControlChart.of(Drawn.series(values), Drawn.nhsr().withScreening(screening))
                .latestLimits();
    }

    private static String rounded(BigDecimal number) {
        return number == null
                ? "none"
                : number.round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "10 12 10 12, 11, 5.68, 16.32, mean moving range 2",
        "10 12 11 14, 11.75, 6.43, 17.07, moving ranges 2 1 3",
        "10 12 . 12, 11.3333, 6.01333, 16.6533, a missing value takes both of its ranges",
        "10 . 12 . 14, 12, none, none, no two values side by side",
        "10, 10, none, none, one value",
        ". 10 12, 11, 5.68, 16.32, the first missing",
        "3.3 3.3 3.3, 3.3, 3.3, 3.3, a constant",
        "-4 -2 -4 -2, -3, -8.32, 2.32, below zero is no limit",
    })
    void mean_and_limits(String values, String mean, String lower, String upper, String why) {
        ProcessLimits limits = limits(values, true);

        assertThat(rounded(limits.mean())).as(why).isEqualTo(mean);
        assertThat(rounded(limits.lower())).as(why).isEqualTo(lower);
        assertThat(rounded(limits.upper())).as(why).isEqualTo(upper);
        assertThat(limits.areAvailable()).isEqualTo(!upper.equals("none"));
    }

    /** Nine ranges of 1 and one of 9: mean 1.8, and 9 is more than 3.267 × 1.8 = 5.8806. Without it 1. */
    @Test
    void one_very_large_moving_range_is_left_out_once() {
        assertThat(rounded(limits("0 1 0 1 0 1 0 1 0 1 10", true).upper())).isEqualTo("4.02364");
        assertThat(rounded(limits("0 1 0 1 0 1 0 1 0 1 10", false).upper())).isEqualTo("6.15164");
    }

    /** Ranges 3.267, 0.733, 0 and 0 have the mean 1. */
    @Test
    void a_moving_range_of_exactly_the_screen_is_left_out() {
        ProcessLimits limits = limits("0 3.267 4 4 4", true);

        assertThat(limits.ranges()).isEqualByComparingTo("0.733");
        assertThat(limits.rangeCount()).isEqualTo(3);
    }

    @Test
    void screening_that_would_leave_only_zeros_is_not_done() {
        ProcessLimits limits = limits("5 5 5 5 5 5 5 6", true);

        assertThat(limits.ranges()).isEqualByComparingTo("1");
        assertThat(limits.rangeCount()).isEqualTo(7);
    }

    @Test
    void a_fixed_baseline_ignores_what_comes_after() {
        MeasuredSeries series = Drawn.afterBaseline("90 10 90");

        ProcessLimits limits = ControlChart.of(series, Drawn.nhsr()).latestLimits();

        assertThat(rounded(limits.mean())).isEqualTo("50");
        assertThat(rounded(limits.upper())).isEqualTo("63.3");
        assertThat(limits.count()).isEqualTo(12);
    }

    @Test
    void a_rebase_begins_a_stretch_with_limits_of_its_own() {
        MeasuredSeries series = Drawn.series("1 3 1 3 11 13 11 13");

        ControlChart chart = ControlChart.of(
                series.rebasedAt(Set.of(Drawn.month(1), Drawn.month(5), Drawn.month(30))), Drawn.nhsr());

        assertThat(chart.points()).extracting(ControlPoint::rebaseGroup).containsExactly(1, 1, 1, 1, 2, 2, 2, 2);
        assertThat(chart.points().get(0).limits().mean()).isEqualByComparingTo("2");
        assertThat(chart.points().get(7).limits().mean()).isEqualByComparingTo("12");
        assertThat(chart.series().unknownRebases()).containsExactly(Drawn.month(30));
    }

    @ParameterizedTest
    @CsvSource({
        "50, INNER, 0",
        "58.8666, INNER, 1",
        "58.8667, CLOSE, 1",
        "63.3, CLOSE, 1",
        "63.30001, OUTSIDE, 1",
        "41.1334, INNER, -1",
        "41.1333, CLOSE, -1",
        "36.7, CLOSE, -1",
        "36.69999, OUTSIDE, -1",
    })
    void the_zones_end_exactly(BigDecimal value, Zone zone, int side) {
        ProcessLimits limits =
                ControlChart.of(Drawn.afterBaseline("50"), Drawn.nhsr()).latestLimits();

        assertThat(limits.zone(value)).isEqualTo(zone);
        assertThat(limits.side(value)).isEqualTo(side);
    }

    /** Two thirds of 2.66 × 1.5 is 2.66: exactly on it is not close. */
    @Test
    void exactly_two_thirds_is_not_close() {
        ProcessLimits limits = limits("0 1.5 0 1.5", true);

        assertThat(limits.zone(new BigDecimal("3.41"))).isEqualTo(Zone.INNER);
        assertThat(limits.zone(new BigDecimal("3.410001"))).isEqualTo(Zone.CLOSE);
    }
}
