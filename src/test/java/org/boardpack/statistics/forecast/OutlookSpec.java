package org.boardpack.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.boardpack.statistics.forecast.Outlook.Forecast;
import org.boardpack.statistics.forecast.Outlook.None;
import org.boardpack.statistics.forecast.Outlook.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the months ahead, by which method, how surely, and when nothing is. */
class OutlookSpec {

    private static Forecast forecast(double... values) {
        return (Forecast) Outlook.of(Months.of(values.length, month -> values[month]), Bounds.NONE);
    }

    private static Outlook outlook(String values) {
        return Outlook.of(Months.of(values), Bounds.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "'1 2 3 4 5 6 7 8 9 10 11', TOO_SHORT",
        "'. . . 1 2 3 4 5 6 7 8 9 10 11', TOO_SHORT",
        "'1 2 3 . 5 6 7 8 9 10 11 12', TOO_SHORT",
        "'.', TOO_SHORT",
        "'5 5 5 5 5 5 5 5 5 5 5 5 5 5 5', WITHOUT_VARIATION",
        "'0 0 0 0 0 0 . 0 0 0 0 0 0 0', WITHOUT_VARIATION",
        "'1 2 3 4 5 5 5 5 5 5 5 5 5 5 5 5 5 5', WITHOUT_VARIATION",
        "'1 2 3 4 5 6 7 8 9 10 11 12 . . . .', OUT_OF_DATE"
    })
    void there_is_no_forecast_and_the_reason_is_said(String values, Reason reason) {
        assertThat(outlook(values)).isEqualTo(new None(reason));
    }

    @ParameterizedTest
    @CsvSource({"TOO_SHORT, too-short", "OUT_OF_DATE, out-of-date", "WITHOUT_VARIATION, without-variation"})
    void a_reason_has_a_word(Reason reason, String word) {
        assertThat(reason.id()).isEqualTo(word);
    }

    @Test
    void an_empty_series_is_too_short() {
        assertThat(Outlook.of(MonthlySeries.of(List.of()), Bounds.NONE)).isEqualTo(new None(Reason.TOO_SHORT));
    }

    @Test
    void a_value_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.of(List.of(OptionalDouble.of(1), OptionalDouble.of(Double.NaN))))
                .withMessageContaining("month 1");
    }

    /** The year that is foreseen must have been foreseen before: each method is tried over a year at least. */
    @ParameterizedTest
    @CsvSource({"12, 1", "23, 1", "24, 2", "35, 2", "36, 3", "120, 3"})
    void methods_are_tried_where_the_series_is_long_enough(int months, int methods) {
        Forecast forecast = forecast(Months.seasonal(months, 1));

        assertThat(forecast.tried())
                .extracting(BackTest::method)
                .containsExactlyElementsOf(List.of(Method.values()).subList(0, methods));
        assertThat(forecast.months()).extracting(Ahead::months).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void months_at_the_end_may_be_missing_and_the_forecast_still_starts_after_the_last() {
        String year = "1 2 3 4 5 6 7 8 9 10 11 12 ";
        assertThat(((Forecast) outlook(year + "1 2 3 4 5 6 7 8 9 10 11 13 " + "1 . . .")).months())
                .hasSize(12);
    }

    @Test
    void the_method_with_the_least_error_in_the_back_test_is_taken() {
        for (long seed = 1; seed <= 20; seed++) {
            Forecast forecast = forecast(Months.wandering(80, seed));
            assertThat(forecast.tried())
                    .allSatisfy(test -> assertThat(test.meanError())
                            .isGreaterThanOrEqualTo(forecast.chosen().meanError()));
            assertThat(forecast.tried()).contains(forecast.chosen());
        }
    }

    @Test
    void the_simplest_of_equally_good_methods_is_taken() {
        double[] steps = new double[36];
        steps[35] = 1;
        Forecast forecast = forecast(steps);

        assertThat(forecast.tried())
                .extracting(BackTest::meanError)
                .containsOnly(forecast.chosen().meanError());
        assertThat(forecast.chosen().method()).isEqualTo(Method.NAIVE);
    }

    @Test
    void seasons_and_noise_are_foreseen_better_than_naively_and_a_wandering_series_is_not() {
        int seasonal = 0;
        int wandering = 0;
        for (long seed = 1; seed <= 20; seed++) {
            seasonal += forecast(Months.seasonal(84, seed)).chosen().method() == Method.NAIVE ? 0 : 1;
            wandering += forecast(Months.wandering(84, seed)).chosen().method() == Method.SEASONAL_NAIVE ? 0 : 1;
        }
        assertThat(seasonal).isEqualTo(20);
        assertThat(wandering).isGreaterThanOrEqualTo(15);
    }

    /** Of 0 0 0 0 0 0, then 1 to 12: from the sixth month on, errors of the naive method h months ahead are h, at first one less. */
    @Test
    void the_back_test_of_a_worked_example() {
        Forecast forecast = (Forecast) outlook("0 0 0 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12");
        BackTest test = forecast.chosen();

        assertThat(test.origins()).isEqualTo(12);
        for (int step = 0; step < 12; step++) {
            assertThat(test.meanErrorByMonth().get(step)).isEqualTo(step + 1.0);
        }
        // 12 errors of 1, 11 of 2, ..., one of 12: 364 over 78.
        assertThat(test.meanError()).isCloseTo(364.0 / 78, within(1e-12));
        // From a month to the same month a year later: 7 − 0, ..., 12 − 0.
        assertThat(test.scaledError()).hasValueCloseTo(364.0 / 78 / 9.5, within(1e-12));
        assertThat(test.checked()).isZero();
        assertThat(test.within80()).isEmpty();
    }

    /** Errors of 1 and 2: the 80 % quantile of Student's t with four degrees of freedom is 1.5332, with twelve 1.3562; 95 % 2.7764, 2.1788. */
    @Test
    void intervals_are_the_past_errors_times_students_t() {
        Forecast forecast = (Forecast) outlook("0 0 0 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12");
        Ahead next = forecast.months().get(0);
        Ahead third = forecast.months().get(2);

        assertThat(next.value()).isEqualTo(12);
        assertThat(next.upper80()).isCloseTo(12 + 1.3562, within(1e-4));
        assertThat(next.lower95()).isCloseTo(12 - 2.1788, within(1e-4));
        assertThat(third.upper80()).isCloseTo(12 + 3 * 1.5332, within(1e-3));
        assertThat(third.upper95()).isCloseTo(12 + 3 * 2.7764, within(1e-3));
        assertThat(third.lower80()).isCloseTo(12 - 3 * 1.5332, within(1e-3));
    }

    /** Seven months ahead there are six errors of 7; twelve ahead only one, so it grows from seven with the root of time. */
    @Test
    void steps_that_were_hardly_tried_grow_with_the_root_of_time() {
        Forecast forecast = (Forecast) outlook("0 0 0 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12");

        assertThat(forecast.months().get(6).upper80()).isCloseTo(12 + 7 * 1.5332, within(1e-3));
        assertThat(forecast.months().get(11).upper80()).isCloseTo(12 + 7 * Math.sqrt(12.0 / 7) * 1.5332, within(1e-3));
    }

    /** The sum of h months is too small by 1 + 2 + ... + h; from the seventh on by so much times (h ÷ 7) to the power of 1.5. */
    @Test
    void totals_have_intervals_of_their_own_errors() {
        Forecast forecast = (Forecast) outlook("0 0 0 0 0 0 1 2 3 4 5 6 7 8 9 10 11 12");

        assertThat(forecast.totals())
                .extracting(Ahead::value)
                .startsWith(12.0, 24.0, 36.0)
                .endsWith(144.0);
        assertThat(forecast.totals().get(0)).isEqualTo(forecast.months().get(0));
        assertThat(forecast.totals().get(2).upper80()).isCloseTo(36 + 6 * 1.5332, within(1e-3));
        assertThat(forecast.totals().get(6).upper80()).isCloseTo(84 + 28 * 1.5332, within(1e-3));
        assertThat(forecast.totals().get(11).upper80())
                .isCloseTo(144 + 28 * Math.pow(12.0 / 7, 1.5) * 1.5332, within(1e-2));
    }

    @Test
    void only_the_latest_48_months_are_forecast_from() {
        assertThat(forecast(Months.seasonal(72, 2)).chosen().origins()).isEqualTo(48);
        assertThat(forecast(Months.seasonal(71, 2)).chosen().origins()).isEqualTo(47);
        assertThat(forecast(Months.seasonal(150, 2)).chosen().origins()).isEqualTo(48);
    }

    /** Law: intervals hold each other and the value, and never get narrower farther ahead while the degrees of freedom stay. */
    @Test
    void intervals_are_nested_and_the_farther_ahead_the_wider() {
        for (long seed = 1; seed <= 30; seed++) {
            List<Ahead> months = forecast(Months.wandering(60, seed)).months();
            for (Ahead month : months) {
                assertThat(month.lower95()).isLessThan(month.lower80());
                assertThat(month.lower80()).isLessThan(month.value());
                assertThat(month.value()).isLessThan(month.upper80());
                assertThat(month.upper80()).isLessThan(month.upper95());
            }
            for (int step = 1; step < 12; step++) {
                assertThat(months.get(step).upper95() - months.get(step).lower95())
                        .isGreaterThanOrEqualTo(months.get(step - 1).upper95()
                                - months.get(step - 1).lower95()
                                - 1e-9);
            }
        }
    }

    @Test
    void the_back_test_says_how_often_its_own_intervals_held() {
        BackTest test = forecast(Months.seasonal(120, 5)).chosen();

        // From 36 of the 48 origins; the last eleven had not all twelve months come.
        assertThat(test.checked()).isEqualTo(36 * 12 - 66);
        assertThat(test.within80().getAsDouble()).isBetween(0.6, 1.0);
        assertThat(test.within95().getAsDouble()).isBetween(test.within80().getAsDouble(), 1.0);
    }

    @Test
    void values_and_intervals_keep_to_what_can_be() {
        double[] falling = new double[30];
        for (int month = 0; month < 30; month++) {
            falling[month] = Math.max(0, 3 - month * 0.1) + (month % 2) * 0.5;
        }
        Forecast free = forecast(falling);
        Forecast counted = (Forecast) Outlook.of(Months.of(30, month -> falling[month]), Bounds.NOT_NEGATIVE);

        assertThat(free.months().get(11).lower95()).isNegative();
        assertThat(counted.months())
                .allSatisfy(month -> assertThat(month.lower95()).isNotNegative());
        assertThat(counted.months().get(11).upper95())
                .isEqualTo(free.months().get(11).upper95());
        assertThat(new Bounds(0, 100).within(120)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"4, true, true", "3.9, false, true", "6, true, true", "2, false, true", "8.1, false, false"})
    void what_lies_on_the_edge_lies_inside(double actual, boolean in80, boolean in95) {
        Ahead ahead = new Ahead(1, 5, 4, 6, 2, 8);
        assertThat(ahead.within80(actual)).isEqualTo(in80);
        assertThat(ahead.within95(actual)).isEqualTo(in95);
    }

    @Test
    void the_same_series_has_the_same_forecast_to_the_last_digit() {
        double[] values = Months.seasonal(70, 11);
        assertThat(forecast(values)).isEqualTo(forecast(values.clone()));
    }

    @Test
    void months_that_are_not_known_before_the_first_do_not_count() {
        List<OptionalDouble> late = new ArrayList<>(List.of(OptionalDouble.empty(), OptionalDouble.empty()));
        double[] values = Months.seasonal(40, 12);
        late.addAll(Months.list(40, month -> values[month]));

        assertThat(Outlook.of(MonthlySeries.of(late), Bounds.NONE)).isEqualTo(forecast(values));
    }
}
