package org.boardpack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals that hold for few cases and for none. */
class SmallNumbersSpec {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void Wilsons_interval_of_published_examples(int cases, int size, double lower, double upper) {
        Estimate interval = WilsonInterval.of(cases, size);

        assertThat(interval.value()).isEqualTo((double) cases / size);
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void nobody_and_everybody_have_an_interval_to_one_side() {
        assertThat(WilsonInterval.of(0, 7).lower()).isZero();
        assertThat(WilsonInterval.of(7, 7).upper()).isEqualTo(1);
        assertThat(WilsonInterval.of(7, 7).lower())
                .isCloseTo(1 - WilsonInterval.of(0, 7).upper(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 5", "6, 5", "0, 0", "NaN, 5"})
    void cases_are_some_of_those_there_are(double cases, double size) {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(cases, size));
    }

    /** Law: over all drawn shares, about 95 % of intervals hold the true one. */
    @Test
    void Wilsons_interval_holds_the_truth_95_times_of_100() {
        Random random = new Random(1927);
        int held = 0;
        int rounds = 4000;
        for (int round = 0; round < rounds; round++) {
            double share = random.nextDouble();
            int size = 5 + random.nextInt(60);
            int cases = 0;
            for (int i = 0; i < size; i++) {
                cases += random.nextDouble() < share ? 1 : 0;
            }
            Estimate interval = WilsonInterval.of(cases, size);
            held += interval.lower() <= share && share <= interval.upper() ? 1 : 0;
        }
        assertThat((double) held / rounds).isBetween(0.94, 0.96);
    }

    /** Garwood's table, as in E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians I, table 40. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.69",
        "1, 0.0253, 5.57",
        "2, 0.242, 7.22",
        "5, 1.62, 11.67",
        "10, 4.80, 18.39",
        "30, 20.24, 42.83"
    })
    void the_exact_interval_of_a_count(long count, double lower, double upper) {
        Estimate interval = ExactPoissonInterval.of(count);

        assertThat(interval.value()).isEqualTo(count);
        assertThat(interval.lower()).isCloseTo(lower, within(0.005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.005));
    }

    /** Byar's approximation is for ten events or more. */
    @ParameterizedTest
    @CsvSource({"10", "12", "40", "250"})
    void Byars_interval_is_close_to_the_exact_one_from_ten_events_on(long count) {
        assertThat(PoissonInterval.of(count).lower())
                .isCloseTo(ExactPoissonInterval.of(count).lower(), within(0.02));
        assertThat(PoissonInterval.of(count).upper())
                .isCloseTo(ExactPoissonInterval.of(count).upper(), within(0.02));
    }

    @Test
    void no_count_is_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExactPoissonInterval.of(-1));
    }
}
