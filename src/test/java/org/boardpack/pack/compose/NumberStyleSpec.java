package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleSpec {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4.0943 | 4.09%", "4.095 | 4.10%", "13.3333 | 13.33%", "-1.005 | −1.01%", "1234.5 | 1,234.50%"})
    void ratesAreRoundedOnceHalfUp(BigDecimal value, String shown) {
        assertThat(NumberStyle.percent(2).format(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "950 | £950",
                "9999 | £9,999",
                "10000 | £10k",
                "843210 | £843k",
                "999499 | £999k",
                "999500 | £1.00m",
                "1240000 | £1.24m",
                "262000000 | £262.0m",
                "-26400 | −£26k"
            })
    void poundsAreShownInThousandsOrMillionsWithAboutThreeDigits(BigDecimal value, String shown) {
        assertThat(NumberStyle.pounds(value).format(value)).isEqualTo(shown);
    }

    @Test
    void aDifferenceHasASignUnlessItRoundsToNothing() {
        NumberStyle style = NumberStyle.plain(2);
        assertThat(style.signed(new BigDecimal("0.126"))).isEqualTo("+0.13");
        assertThat(style.signed(new BigDecimal("-0.126"))).isEqualTo("−0.13");
        assertThat(style.signed(new BigDecimal("-0.004"))).isEqualTo("0.00");
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(NumberStyle.plain(0).format(new BigDecimal("1234567"))).isEqualTo("1,234,567");
        assertThat(NumberStyle.plain(1).format(new BigDecimal("999.95"))).isEqualTo("1,000.0");
    }
}
