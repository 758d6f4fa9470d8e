package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Language;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;

/** How far two figures are apart: with the unit that their difference has, and of the size that it is. */
class DifferenceSpec {

    private final Wording wording = new Wording(
            BoardPackTemplate.shipped().texts(Language.ENGLISH), new NumberStyles(2), SamplePackData.healthBoard());

    @Test
    void ofMoneyItIsMoney() {
        assertThat(wording.difference(Metric.AGENCY_SPEND, new BigDecimal("-128400")))
                .isEqualTo("−£128k");
        assertThat(wording.apart(Metric.AGENCY_SPEND, new BigDecimal("-128400")))
                .isEqualTo("£128k");
    }

    @Test
    void ofPercentagesItIsPercentagePoints() {
        assertThat(wording.difference(Metric.SICKNESS_RATE, new BigDecimal("1.17")))
                .isEqualTo("+1.17 points");
        assertThat(wording.apart(Metric.SICKNESS_RATE, new BigDecimal("-2.9"))).isEqualTo("2.90 percentage points");
    }

    @Test
    void ofPeopleItIsPeople() {
        assertThat(wording.difference(Metric.HEADCOUNT, new BigDecimal("-12"))).isEqualTo("−12");
    }

    @Test
    void movementBenefitIsADifferenceOfTwoPercentagesAndNoPercentage() {
        assertThat(wording.value(Metric.MOVEMENT_BENEFIT, new BigDecimal("3.65")))
                .isEqualTo("3.65 points");
    }
}
