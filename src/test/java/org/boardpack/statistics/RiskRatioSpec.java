package org.boardpack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The risk ratio and its logarithm interval. */
class RiskRatioSpec {

    /** 30 of 100 against 20 of 200: ratio 3; the standard error of its logarithm is √(1/30 − 1/100 + 1/20 − 1/200) = 0.26141. */
    @Test
    void the_ratio_of_two_shares_with_the_interval_of_its_logarithm() {
        Estimate ratio = RiskRatio.of(30, 100, 20, 200).orElseThrow();

        assertThat(ratio.value()).isCloseTo(3, within(1e-12));
        assertThat(ratio.lower()).isCloseTo(3 / Math.exp(1.959963984540054 * 0.2614065), within(1e-5));
        assertThat(ratio.upper()).isCloseTo(3 * Math.exp(1.959963984540054 * 0.2614065), within(1e-5));
    }

    @Test
    void the_other_way_round_it_is_the_inverse() {
        Estimate one = RiskRatio.of(30, 100, 20, 200).orElseThrow();
        Estimate other = RiskRatio.of(20, 200, 30, 100).orElseThrow();

        assertThat(other.value()).isCloseTo(1 / one.value(), within(1e-12));
        assertThat(other.lower()).isCloseTo(1 / one.upper(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 5, 10", "5, 10, 0, 10", "10, 10, 5, 10", "5, 10, 12, 10", "0, 0, 0, 0"})
    void nothing_is_said_where_nobody_or_everybody_is_a_case(double cases, double size, double others, double of) {
        assertThat(RiskRatio.of(cases, size, others, of)).isEmpty();
    }
}
