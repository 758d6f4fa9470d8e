package org.boardpack.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitySpec {

    @ParameterizedTest
    @CsvSource({
        "0.6, 0.60000",
        "0.000005, 0.00001",
        "0.0000049999, 0.00000",
        "1.234565, 1.23457",
        "1.2345649, 1.23456",
        "-1.234565, -1.23457",
        "1e3, 1000.00000",
        "248572.67382, 248572.67382"
    })
    void an_amount_is_rounded_half_up_at_the_fifth_place(String amount, String kept) {
        assertThat(Quantity.of(amount)).hasToString(kept);
    }

    @Test
    void sums_never_drift() {
        Quantity sum = Quantity.ZERO;
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(Quantity.of("0.1"));
        }
        assertThat(sum).isEqualTo(Quantity.of("100"));
        assertThat(Quantity.of("0.6").times(28)).isEqualTo(Quantity.of("16.8"));
    }

    @Test
    void amounts_are_ordered_by_size() {
        assertThat(Quantity.of("-1")).isLessThan(Quantity.ZERO);
        assertThat(Quantity.of("10")).isGreaterThan(Quantity.of("9.99999"));
    }

    @Test
    void an_amount_that_does_not_fit_is_refused_not_wrapped() {
        Quantity most = new Quantity(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Quantity.of("0.00001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quantity.of("1e20")).isInstanceOf(ArithmeticException.class);
    }
}
