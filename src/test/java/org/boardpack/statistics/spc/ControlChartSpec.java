package org.boardpack.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.boardpack.statistics.spc.ProcessLimits.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a series says as a whole. */
class ControlChartSpec {

    /** Mean 11, limits 5.68 and 16.32. */
    private static final String SIMPLE = "10 12 10 12";

    /** Thirteen values with mean 11 and limits 5.68 and 16.32. */
    private static final String THIRTEEN = "10 12 10 12 10 12 10 12 10 12 10 12 11";

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 17, FAIL",
        "INCREASE, 16.32, INCONSISTENT",
        "INCREASE, 11, INCONSISTENT",
        "INCREASE, 5.68, INCONSISTENT",
        "INCREASE, 5, PASS",
        "DECREASE, 17, PASS",
        "DECREASE, 16.32, INCONSISTENT",
        "DECREASE, 5, FAIL",
    })
    void assurance_is_where_the_target_lies_beside_the_limits(
            Improvement improvement, String target, Assurance assurance) {
        ControlChart chart = ControlChart.of(Drawn.series(SIMPLE, improvement, target), Drawn.nhsr());

        assertThat(chart.assurance()).contains(assurance);
    }

    @Test
    void without_target_or_better_way_there_is_no_assurance() {
        assertThat(ControlChart.of(Drawn.series(SIMPLE), Drawn.nhsr()).assurance())
                .isEmpty();
        assertThat(ControlChart.of(Drawn.series(SIMPLE, Improvement.NEUTRAL, "17"), Drawn.nhsr())
                        .assurance())
                .isEmpty();
    }

    @Test
    void the_latest_target_and_the_latest_limits_count() {
        List<Observation> observations = new java.util.ArrayList<>();
        for (Observation each : Drawn.values("30 32 30 32 10 12 10 12")) {
            boolean early = each.date().isBefore(Drawn.month(5));
            observations.add(
                    new Observation(each.date(), each.value(), early ? new BigDecimal("40") : new BigDecimal("17")));
        }
        observations.set(7, Observation.of(Drawn.month(8), new BigDecimal("12")));
        MeasuredSeries series =
                MeasuredSeries.of(observations, Improvement.INCREASE).rebasedAt(Set.of(Drawn.month(5)));

        assertThat(series.target()).isEqualTo("17");
        assertThat(ControlChart.of(series, Drawn.nhsr()).assurance()).contains(Assurance.FAIL);
    }

    @Test
    void one_value_has_a_mean_but_no_limits() {
        ControlChart chart = ControlChart.of(Drawn.series("10", Improvement.INCREASE, "5"), Drawn.nhsr());

        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(chart.assurance()).contains(Assurance.INCONSISTENT);
        assertThat(chart.points().get(0).side()).isZero();
        assertThat(chart.points().get(0).zone()).isNull();
    }

    @Test
    void no_value_at_all_has_nothing() {
        ControlChart missing = ControlChart.of(Drawn.series(". ."), Drawn.nhsr());
        ControlChart empty = ControlChart.of(MeasuredSeries.of(List.of(), Improvement.INCREASE), Drawn.nhsr());

        assertThat(missing.latestLimits()).isNull();
        assertThat(missing.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(missing.points().get(0).side()).isNull();
        assertThat(missing.hasTrialLimits()).isFalse();
        assertThat(empty.latestLimits()).isNull();
        assertThat(empty.variation()).isEmpty();
        assertThat(empty.assurance()).isEmpty();
        assertThat(empty.rebaseSuggestion()).isEmpty();
    }

    @Test
    void a_latest_month_without_a_value_is_called_nothing_where_rules_are_careful_with_icons() {
        MeasuredSeries series = Drawn.series(THIRTEEN + " .", Improvement.DECREASE, "17");

        assertThat(ControlChart.of(series, Drawn.nhsr().cautious()).variation()).isEmpty();
        assertThat(ControlChart.of(series, Drawn.nhsr().cautious()).assurance()).isEmpty();
        assertThat(ControlChart.of(series, Drawn.nhsr()).variation()).contains(Variation.COMMON_CAUSE);
    }

    @Test
    void a_missing_value_has_neither_side_nor_zone_nor_flag() {
        ControlPoint missing =
                ControlChart.of(Drawn.series("10 12 ."), Drawn.nhsr()).points().get(2);

        assertThat(missing.side()).isNull();
        assertThat(missing.zone()).isNull();
        assertThat(missing.cause()).isNull();
        assertThat(missing.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(missing.limits()).isNotNull();
    }

    @Test
    void overlapping_values_get_neither_limits_nor_icons() {
        ControlChart chart = ControlChart.of(
                Drawn.series(THIRTEEN, Improvement.INCREASE, "5").ofOverlappingWindows(), Drawn.nhsr());

        assertThat(chart.points()).allMatch(point -> point.limits() == null && point.cause() == null);
        assertThat(chart.variation()).isEmpty();
        assertThat(chart.assurance()).isEmpty();
        assertThat(chart.hasTrialLimits()).isFalse();
    }

    @Test
    void the_dialect_mdc_draws_nothing_below_thirteen_values() {
        String twelve = THIRTEEN.substring(0, THIRTEEN.lastIndexOf(' '));
        ControlChart few = ControlChart.of(Drawn.series(twelve + " .", Improvement.INCREASE, "5"), Drawn.mdc());
        ControlChart enough = ControlChart.of(Drawn.series(THIRTEEN, Improvement.INCREASE, "5"), Drawn.mdc());

        assertThat(few.latestLimits()).isNull();
        assertThat(few.variation()).isEmpty();
        assertThat(few.assurance()).isEmpty();
        assertThat(enough.latestLimits()).isNotNull();
        assertThat(enough.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(enough.assurance()).contains(Assurance.PASS);
        assertThat(enough.hasTrialLimits()).isFalse();
    }

    @Test
    void boards_see_trial_limits_from_two_values_on_and_icons_from_thirteen() {
        SpcRules cautious = Drawn.nhsr().cautious();

        assertThat(ControlChart.of(Drawn.series("10"), cautious).latestLimits()).isNull();
        ControlChart two = ControlChart.of(Drawn.series("10 12", Improvement.INCREASE, "1"), cautious);
        assertThat(two.latestLimits()).isNotNull();
        assertThat(two.hasTrialLimits()).isTrue();
        assertThat(two.variation()).isEmpty();
        assertThat(two.assurance()).isEmpty();
        assertThat(ControlChart.of(Drawn.series(THIRTEEN), cautious).variation())
                .contains(Variation.COMMON_CAUSE);
        assertThat(Drawn.mdc().cautious()).isEqualTo(Drawn.mdc());
        assertThat(cautious.screening()).isTrue();
        assertThat(cautious.improvementWins()).isFalse();
    }

    @Test
    void limits_of_a_stretch_of_fewer_than_thirteen_rows_are_trial_limits() {
        assertThat(ControlChart.of(Drawn.series(THIRTEEN), Drawn.nhsr()).hasTrialLimits())
                .isFalse();
        assertThat(ControlChart.of(Drawn.series(THIRTEEN).rebasedAt(Set.of(Drawn.month(12))), Drawn.nhsr())
                        .hasTrialLimits())
                .isTrue();
    }

    @Test
    void a_lasting_shift_suggests_a_rebase_and_makes_none() {
        String before = "10 12 10 12 10 12 10 12 10 12 10 12 ";
        ControlChart lasting = ControlChart.of(
                Drawn.series(before + "12 13 12 13 12 13 12 13 12 13 12 13 12").fixedAfter(12), Drawn.nhsr());
        ControlChart brief = ControlChart.of(
                Drawn.series(before.strip().substring(0, before.strip().lastIndexOf(' '))
                                + " 10 12 13 12 13 12 13 12 13 12 13 12 13")
                        .fixedAfter(12),
                Drawn.nhsr());

        assertThat(lasting.rebaseSuggestion()).contains(new RebaseSuggestion(Drawn.month(12), 14, true));
        assertThat(lasting.points()).extracting(ControlPoint::rebaseGroup).containsOnly(0);
        assertThat(brief.rebaseSuggestion()).isEmpty();
    }

    @Test
    void a_shift_downwards_is_suggested_as_soon_as_it_has_thirteen_points() {
        ControlChart chart = ControlChart.of(
                Drawn.series("12 12 10 12 10 12 10 12 10 12 10 12 9 9 9 9 9 9 9 9 9 9 9 9 9")
                        .fixedAfter(12),
                Drawn.nhsr());

        assertThat(chart.rebaseSuggestion()).contains(new RebaseSuggestion(Drawn.month(13), 13, false));
    }

    @Test
    void a_shift_that_begins_with_its_stretch_suggests_nothing() {
        String shift = "20 21 20 21 20 21 20 21 20 21 20 21 20 22";
        MeasuredSeries series = Drawn.series("10 12 10 12 10 12 10 12 10 12 10 12 " + shift);

        assertThat(ControlChart.of(series.fixedAfter(12), Drawn.nhsr()).rebaseSuggestion())
                .isPresent();
        assertThat(ControlChart.of(series.rebasedAt(Set.of(Drawn.month(13))), Drawn.nhsr())
                        .rebaseSuggestion())
                .isEmpty();
        assertThat(ControlChart.of(Drawn.series("10 12 11"), Drawn.nhsr()).rebaseSuggestion())
                .isEmpty();
        assertThat(ControlChart.of(Drawn.series("10 12 ."), Drawn.nhsr()).rebaseSuggestion())
                .isEmpty();
    }

    @Test
    void points_are_in_the_order_of_their_dates_whatever_the_order_given() {
        List<Observation> reversed = new java.util.ArrayList<>(Drawn.values("1 2 3"));
        java.util.Collections.reverse(reversed);

        assertThat(ControlChart.of(MeasuredSeries.of(reversed, Improvement.INCREASE), Drawn.nhsr())
                        .points())
                .extracting(point -> point.observation().date())
                .containsExactly(Drawn.month(1), Drawn.month(2), Drawn.month(3));
    }

    @Test
    void a_date_is_there_once_and_a_baseline_has_twelve_rows() {
        List<Observation> twice =
                List.of(Observation.of(Drawn.FIRST, BigDecimal.ONE), Observation.of(Drawn.FIRST, BigDecimal.TEN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasuredSeries.of(twice, Improvement.INCREASE))
                .withMessage("There are two values of 2024-01-01; keep one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawn.series("1 2").fixedAfter(11))
                .withMessageContaining("after 11 points")
                .withMessageContaining("12 or more");
        assertThat(Drawn.series("1 2").fixedAfter(12).fixAfter()).hasValue(12);
    }

    @Test
    void runs_are_of_seven_or_with_the_dialect_mdc_of_six() {
        assertThat(Drawn.mdc().withRunLength(6).runLength()).isEqualTo(6);
        assertThat(Drawn.nhsr().withRunLength(7)).isEqualTo(Drawn.nhsr());
        assertThatIllegalArgumentException().isThrownBy(() -> Drawn.nhsr().withRunLength(6));
        assertThatIllegalArgumentException().isThrownBy(() -> Drawn.mdc().withRunLength(8));
        assertThat(Drawn.mdc().withScreening(true).screening()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"up, INCREASE", "Increase, INCREASE", "down, DECREASE", "decrease, DECREASE", "NEUTRAL, NEUTRAL"})
    void the_better_way_has_two_names(String word, Improvement improvement) {
        assertThat(Improvement.find(word)).contains(improvement);
        assertThat(Improvement.find("better")).isEmpty();
        assertThat(Improvement.INCREASE.word()).isEqualTo("increase");
    }

    @Test
    void a_dialect_is_found_by_its_name() {
        assertThat(Dialect.find("MDC")).contains(Dialect.MDC);
        assertThat(Dialect.find("nhsr")).contains(Dialect.NHSR);
        assertThat(Dialect.find("excel")).isEmpty();
        assertThat(Dialect.MDC.word()).isEqualTo("mdc");
    }

    @Test
    void a_constant_is_common_cause_and_its_target_decides() {
        ControlChart chart = ControlChart.of(Drawn.series("100 100 100", Improvement.INCREASE, "95"), Drawn.nhsr());

        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(chart.assurance()).contains(Assurance.PASS);
        assertThat(chart.points()).extracting(ControlPoint::zone).containsOnly(Zone.INNER);
    }
}
