package org.boardpack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Byar's interval of a count, beside the exact one that it approximates. */
class PoissonIntervalSpec {

    /** 10 × (1 − 1/90 − 1.96 ÷ 3√10)³ and 11 × (1 − 1/99 + 1.96 ÷ 3√11)³. */
    @Test
    void ten_events_could_be_five_to_eighteen() {
        Estimate ten = PoissonInterval.of(10);

        assertThat(ten.value()).isEqualTo(10);
        assertThat(ten.lower()).isCloseTo(4.787, within(0.001));
        assertThat(ten.upper()).isCloseTo(18.391, within(0.001));
    }

    /** Of the exact limits each is the expectation at which a count as far out has a chance of 2.5 %. */
    @ParameterizedTest
    @ValueSource(ints = {5, 8, 13, 30, 100, 400})
    void its_tails_are_those_of_the_exact_interval(int count) {
        Estimate interval = PoissonInterval.of(count);

        assertThat(1 - chanceOfAtMost(count - 1, interval.lower())).isCloseTo(0.025, within(0.0007));
        assertThat(chanceOfAtMost(count, interval.upper())).isCloseTo(0.025, within(0.0007));
    }

    private static double chanceOfAtMost(int count, double expected) {
        double term = Math.exp(-expected);
        double sum = term;
        for (int i = 1; i <= count; i++) {
            term *= expected / i;
            sum += term;
        }
        return sum;
    }

    @Test
    void nobody_could_be_up_to_four() {
        assertThat(PoissonInterval.of(0).lower()).isZero();
        assertThat(PoissonInterval.of(0).upper()).isCloseTo(3.69, within(0.1));
    }

    @Test
    void a_count_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonInterval.of(-1));
    }
}
