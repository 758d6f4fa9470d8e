package org.boardpack.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each method foresees. */
class MethodSpec {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String ONE_TO_TWELVE = "1 2 3 4 5 6 7 8 9 10 11 12";

    @Test
    void the_naive_method_repeats_the_latest_known_month() {
        assertThat(Method.NAIVE.ahead(Months.of("3 4 5 6 7 8"))).hasSize(12).containsOnly(8);
        assertThat(Method.NAIVE.ahead(Months.of("3 4 5 6 7 8 . ."))).hasSize(12).containsOnly(8);
    }

    @Test
    void the_seasonal_naive_method_repeats_the_latest_year() {
        assertThat(Method.SEASONAL_NAIVE.ahead(Months.of("9 9 " + ONE_TO_TWELVE)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void a_gap_in_the_latest_year_is_filled_from_the_year_before_and_else_from_the_latest_month() {
        assertThat(Method.SEASONAL_NAIVE.ahead(Months.of(ONE_TO_TWELVE + " 1 2 3 4 5 6 7 8 9 10 11 .")))
                .endsWith(10, 11, 12);
        assertThat(Method.SEASONAL_NAIVE.ahead(Months.of("1 . 3 4 5 6 7 8 9 10 11 12")))
                .startsWith(1, 12, 3);
    }

    @Test
    void the_pattern_of_the_year_is_how_far_months_lie_from_the_twelve_around_them() {
        double[] pattern = YearPattern.of(Months.of(48, month -> 20 + (month % 12 == 2 ? 11 : 0)));

        for (int month = 0; month < 12; month++) {
            assertThat(pattern[month]).isCloseTo(month == 2 ? 11 - 11.0 / 12 : -11.0 / 12, EXACTLY);
        }
    }

    @Test
    void a_steady_rise_is_no_pattern_and_a_gap_hides_the_months_around_it_only() {
        assertThat(YearPattern.of(Months.of(36, month -> 2.0 * month)))
                .satisfies(pattern -> assertThat(pattern).containsExactly(new double[12], EXACTLY));
        double[] withGap =
                YearPattern.of(Months.of("0 0 12 0 0 0 0 0 0 0 0 0 0 0 12 0 0 0 0 0 0 0 0 0 0 0 12 0 0 0 0 0 0 0 . 0"));
        double[] without =
                YearPattern.of(Months.of("0 0 12 0 0 0 0 0 0 0 0 0 0 0 12 0 0 0 0 0 0 0 0 0 0 0 12 0 0 0 0 0 0 0 0 0"));
        assertThat(withGap).containsExactly(without, EXACTLY);
    }

    @Test
    void without_a_whole_year_around_any_month_there_is_no_pattern() {
        assertThat(YearPattern.of(Months.of(12, month -> month))).containsOnly(0);
    }

    @Test
    void smoothing_stays_at_a_level_and_follows_a_part_of_the_pattern() {
        double[] ahead = Method.SMOOTHING.ahead(Months.of(60, month -> 20 + (month % 12 == 2 ? 12 : 0)));

        for (int step = 0; step < 12; step++) {
            assertThat(ahead[step]).isCloseTo(step == 2 ? 21 + 0.7 * 11 : 21 - 0.7, within(1.0));
        }
        assertThat(ahead[2] - ahead[3]).isCloseTo(0.7 * 12, EXACTLY);
    }

    /** A trend goes on, but ever more slowly. */
    @ParameterizedTest
    @CsvSource({"3", "-3"})
    void smoothing_goes_on_with_a_trend_and_damps_it(double slope) {
        double[] ahead = Method.SMOOTHING.ahead(Months.of(60, month -> 1000 + slope * month));
        double next = 1000 + slope * 60;

        assertThat(ahead[0]).isCloseTo(next, within(0.6));
        for (int step = 1; step < 12; step++) {
            double rise = (ahead[step] - ahead[step - 1]) / slope;
            assertThat(rise).isBetween(0.5, 1.0);
            assertThat(rise).isLessThan(step == 1 ? 1 : (ahead[step - 1] - ahead[step - 2]) / slope);
        }
    }

    /** Where level and noise are all there is, no trend is made up. */
    @Test
    void smoothing_makes_up_no_trend() {
        double[] noise = Months.seasonal(60, 7);
        double[] ahead = Method.SMOOTHING.ahead(Months.of(60, month -> noise[month] - Math.cos(month * Math.PI / 6)));

        assertThat(ahead).containsExactly(filled(ahead[0]), within(0.5));
    }

    private static double[] filled(double value) {
        double[] all = new double[12];
        java.util.Arrays.fill(all, value);
        return all;
    }

    @Test
    void a_gap_teaches_smoothing_nothing_and_does_not_stop_it() {
        double[] whole = Method.SMOOTHING.ahead(Months.of(48, month -> 7));
        String sevens = "7 ".repeat(20);
        double[] withGaps = Method.SMOOTHING.ahead(Months.of(sevens + ". . " + sevens + ". 7 7 7 7 ."));

        assertThat(whole).containsOnly(7);
        assertThat(withGaps).containsOnly(7);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_added_to_all_months_is_added_to_the_forecast(Method method) {
        double[] values = Months.seasonal(60, 3);
        double[] ahead = method.ahead(Months.of(60, month -> values[month]));
        double[] higher = method.ahead(Months.of(60, month -> values[month] + 10));

        for (int step = 0; step < 12; step++) {
            assertThat(higher[step]).isCloseTo(ahead[step] + 10, EXACTLY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void in_another_unit_the_forecast_is_the_same(Method method) {
        double[] values = Months.seasonal(60, 4);
        double[] ahead = method.ahead(Months.of(60, month -> values[month]));
        double[] pence = method.ahead(Months.of(60, month -> values[month] * 128));

        for (int step = 0; step < 12; step++) {
            assertThat(pence[step]).isCloseTo(ahead[step] * 128, EXACTLY);
        }
    }
}
