package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart in words has its numbers as the cells show them, with their unit. */
class ChartWordsSpec {

    @ParameterizedTest
    @CsvSource({
        "PEOPLE, 16200, '16,200'",
        "FTE, 14326.794, '14,326.8'",
        "PERCENT, 5.2149, 5.21%",
        "GBP, 3141538.4, '£3,141,538'",
        "RATIO, 1.204, 1.20"
    })
    void numbersHaveTheDecimalsAndTheUnitOfTheirMetric(Unit unit, BigDecimal value, String said) {
        assertThat(ChartWords.number(reading(2), unit, new ChartPlan.Point(0, "a month", value)))
                .isEqualTo(said);
    }

    @Test
    void ratesHaveTheDecimalsOfTheirNation() {
        assertThat(ChartWords.number(
                        reading(1), Unit.PERCENT, new ChartPlan.Point(0, "a month", new BigDecimal("5.2149"))))
                .isEqualTo("5.2%");
    }

    private static PackReading reading(int rateDecimals) {
        return PackReading.of(
                SamplePack.organisation(),
                Language.ENGLISH,
                WorkbookWording.builtIn().in(Language.ENGLISH),
                List.of(),
                rateDecimals);
    }
}
