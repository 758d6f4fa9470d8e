package org.boardpack.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The parts of a forecast, each for itself. */
class ForecastPartsSpec {

    private static MonthlySeries months(int length, IntToDoubleFunction value) {
        return MonthlySeries.of(IntStream.range(0, length)
                .mapToObj(month -> OptionalDouble.of(value.applyAsDouble(month)))
                .toList());
    }

    @Test
    void the_usual_pattern_of_the_year_adds_up_to_nothing_even_where_the_level_bends() {
        double[] bent = YearPattern.of(months(48, month -> 0.5 * month * month));

        assertThat(bent).hasSize(12);
        assertThat(Arrays.stream(bent).map(Math::abs).max().orElseThrow()).isLessThan(1e-9);
    }

    @Test
    void a_month_that_is_higher_every_year_stands_out_of_the_pattern_by_eleven_twelfths() {
        double[] pattern = YearPattern.of(months(48, month -> month % 12 == 3 ? 17 : 5));

        assertThat(pattern[3]).isCloseTo(11, within(1e-9));
        assertThat(pattern[0]).isCloseTo(-1, within(1e-9));
    }

    @Test
    void the_mean_seasonal_step_is_from_a_month_to_the_same_month_a_year_later() {
        assertThat(months(36, month -> 100 + 2 * month).meanSeasonalStep()).isEqualTo(24);
    }

    @Test
    void a_series_is_constant_where_all_its_months_are_the_same() {
        assertThat(months(24, month -> 3.3).isConstant()).isTrue();
        assertThat(months(24, month -> month == 23 ? 3.4 : 3.3).isConstant()).isFalse();
    }

    @Test
    void what_lies_on_the_end_of_an_interval_lies_within_it() {
        Ahead ahead = new Ahead(1, 5, 4, 6, 3, 7);

        assertThat(ahead.within80(4)).isTrue();
        assertThat(ahead.within80(6)).isTrue();
        assertThat(ahead.within80(6.001)).isFalse();
        assertThat(ahead.within95(3)).isTrue();
        assertThat(ahead.within95(7)).isTrue();
        assertThat(ahead.within95(2.999)).isFalse();
    }

    @Test
    void methods_have_the_words_that_stand_in_files() {
        assertThat(Method.values()).extracting(Method::id).containsExactly("naive", "seasonal-naive", "smoothing");
    }
}
