package org.boardpack.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which points are called special, drawn after a baseline with mean 50, limits 36.7 and 63.3 and two thirds of the way 41.1 and 58.9
 * (approximately: 36.7, 63.3, 41.1333, 58.8667). Flags: - none, ^ v outside, / \ trend, T t two in three, S s shift.
 */
class SpecialCauseSpec {

    @ParameterizedTest
    @CsvSource({
        "63.31 50 36.69, ^-v, beyond a limit",
        "63.3 50 36.7, ---, on a limit is inside",
        "46 47 48 49 50 51 52, ///////, seven that rise",
        "46 47 48 49 50 51, ------, six that rise are too few",
        "45 46 47 48 49 50 51 52, ////////, of a longer run all",
        "54 53 52 51 50 49 48, \\\\\\\\\\\\\\, seven that fall",
        "46 47 48 48 49 50 51 52, --------, an equal pair breaks a trend",
        "46 47 48 . 49 50 51 52, --------, a missing value breaks a trend",
        "46 47 48 49 50 51 52 51 50 49 48 47 46, //////\\\\\\\\\\\\\\, a shared peak belongs to the fall",
        "54 53 52 51 50 49 48 49 50 51 52 53 54, \\\\\\\\\\\\///////, a shared trough belongs to the rise",
        "46 47 48 49 50 51 52 52 51 50 49 48 47 46, ///////\\\\\\\\\\\\\\, before an equal pair the rise keeps its last point",
        "60 51 60, T-T, two of three close to a limit and all above",
        "40 49 40, t-t, two of three close and all below",
        "58.87 58.87 51, TT-, just beyond two thirds",
        "58.86 58.86 51, ---, just within two thirds",
        "60 50 60, ---, one on the mean is on no side",
        "60 49 60, ---, one on the other side",
        "60 . 60, ---, a missing value between",
        "60 51 51 60, ----, two of four",
        "60 64 51, -^-, an outside point is not one of the two close ones",
        "60 64 60, T^T, but it is on the same side",
        "60 60 60, TTT, three of three",
        "51 52 51 52 51 52 51, SSSSSSS, seven above the mean",
        "51 52 51 52 51 52, ------, six above are too few",
        "51 52 51 50 51 52 51 52, --------, one on the mean breaks a shift",
        "51 52 51 . 51 52 51 52, --------, a missing value breaks a shift",
        "49 48 49 48 49 48 49 48, ssssssss, eight below",
        "51 52 53 54 55 56 57 51, ///////S, trend before shift",
        "51 52 60 60 52 51 52, SSTTSSS, two in three before shift",
        "51 52 64 51 52 51 52, SS^SSSS, outside before shift",
        "41.5 41.2 41.1 41 40.9 40.8 40.7, \\\\\\\\\\\\\\, trend before two in three",
    })
    void which_points_are_called_what(String values, String flags, String why) {
        assertThat(Drawn.flagsAfterBaseline(values, Drawn.nhsr())).as(why).isEqualTo(flags);
    }

    /** In the workbook of Making Data Count points beyond the limits count as close, and improvement wins a conflict. */
    @ParameterizedTest
    @CsvSource({
        "60 64 51, T^-, an outside point is one of the two",
        "64 65 51, ^^-, but keeps its own name",
        "64 51 60, ^-T, wherever it stands",
        "64 51 52, ^--, alone it is not two",
        "57 56 55 54 53 52 51, SSSSSSS, a falling trend above the mean: higher is better, so the shift is shown",
        "46 47 48 49 50 51 52 51 50 49 48 47 46, ///////\\\\\\\\\\\\, a shared peak belongs to the better trend",
        "41.5 41.2 41.1 41 40.9 40.8 40.7, \\\\\\\\\\\\\\, all patterns are concerns: the first one names it",
    })
    void in_the_other_dialect(String values, String flags, String why) {
        assertThat(Drawn.flagsAfterBaseline(values, Drawn.mdc())).as(why).isEqualTo(flags);
    }

    @Test
    void with_runs_of_six_six_points_are_enough_and_are_named_so() {
        ControlChart chart = ControlChart.of(
                Drawn.afterBaseline("51 52 51 52 51 52"), Drawn.mdc().withRunLength(6));

        assertThat(Drawn.flags(chart)).endsWith("SSSSSS").hasSize(18);
        assertThat(chart.points().get(17).cause().label(6)).isEqualTo("6 Points Above CL");
    }

    @Test
    void no_pattern_reaches_across_a_rebase() {
        MeasuredSeries rising = Drawn.series("1 2 3 4 5 6 7 8 9 10");

        assertThat(Drawn.flags(ControlChart.of(rising, Drawn.nhsr()))).contains("/");
        assertThat(Drawn.flags(ControlChart.of(rising.rebasedAt(Set.of(Drawn.month(5))), Drawn.nhsr())))
                .doesNotContain("/");
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, IMPROVEMENT_HIGH, CONCERN_LOW",
        "DECREASE, CONCERN_HIGH, IMPROVEMENT_LOW",
        "NEUTRAL, NEUTRAL_HIGH, NEUTRAL_LOW",
    })
    void what_is_high_or_low_is_good_bad_or_neither(Improvement improvement, Variation high, Variation low) {
        for (SpecialCause cause : SpecialCause.values()) {
            assertThat(Variation.of(cause, improvement)).isEqualTo(cause.isHigh() ? high : low);
        }
    }

    @Test
    void the_names_are_those_of_the_conformance_data() {
        assertThat(SpecialCause.values())
                .extracting(cause -> cause.label(7))
                .containsExactly(
                        "Above UCL",
                        "Below LCL",
                        "7 Point Trend (Increasing)",
                        "7 Point Trend (Decreasing)",
                        "2 in 3 Above CL",
                        "2 in 3 Below CL",
                        "7 Points Above CL",
                        "7 Points Below CL");
        assertThat(Variation.values())
                .extracting(Variation::icon)
                .containsExactly(
                        "common_cause",
                        "improvement_high",
                        "improvement_low",
                        "concern_high",
                        "concern_low",
                        "neutral_high",
                        "neutral_low");
        assertThat(Variation.values())
                .extracting(Variation::pointType)
                .containsExactly(
                        "common_cause",
                        "special_cause_improvement",
                        "special_cause_improvement",
                        "special_cause_concern",
                        "special_cause_concern",
                        "special_cause_neutral_high",
                        "special_cause_neutral_low");
        assertThat(Variation.values()).filteredOn(Variation::isImprovement).hasSize(2);
        assertThat(Variation.values())
                .filteredOn(Variation::isConcern)
                .containsExactly(Variation.CONCERN_HIGH, Variation.CONCERN_LOW);
        assertThat(Assurance.values()).extracting(Assurance::icon).containsExactly("pass", "fail", "inconsistent");
    }
}
