package org.boardpack.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every series, tried on drawn ones: walks, noise and counts, with gaps. */
class SpcLawsTest {

    private static final Map<SpecialCause, SpecialCause> MIRRORED = Map.of(
            SpecialCause.ABOVE_LIMIT, SpecialCause.BELOW_LIMIT,
            SpecialCause.BELOW_LIMIT, SpecialCause.ABOVE_LIMIT,
            SpecialCause.RISING, SpecialCause.FALLING,
            SpecialCause.FALLING, SpecialCause.RISING,
            SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW,
            SpecialCause.TWO_IN_THREE_BELOW, SpecialCause.TWO_IN_THREE_ABOVE,
            SpecialCause.SHIFT_ABOVE, SpecialCause.SHIFT_BELOW,
            SpecialCause.SHIFT_BELOW, SpecialCause.SHIFT_ABOVE);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static MeasuredSeries drawn(int seed, Improvement improvement) {
        Random random = new Random(seed);
        StringBuilder values = new StringBuilder();
        double level = 50;
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            level += seed % 3 == 0 ? random.nextGaussian() : 0;
            BigDecimal value = BigDecimal.valueOf(Math.round(10 * (level + 3 * random.nextGaussian())), seed % 2);
            values.append(random.nextInt(20) == 0 ? "." : value.toPlainString()).append(' ');
        }
        return Drawn.series(values.toString(), improvement, "52");
    }

    private static MeasuredSeries changed(
            MeasuredSeries series, Improvement improvement, UnaryOperator<BigDecimal> change) {
        return MeasuredSeries.of(
                series.observations().stream()
                        .map(each -> new Observation(
                                each.date(),
                                each.value() == null ? null : change.apply(each.value()),
                                change.apply(each.target())))
                        .toList(),
                improvement);
    }

    private static List<SpecialCause> causes(ControlChart chart) {
        return chart.points().stream().map(ControlPoint::cause).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moving_and_stretching_all_values_changes_nothing_that_is_said(int seed) {
        for (Dialect dialect : Dialect.values()) {
            MeasuredSeries series = drawn(seed, Improvement.DECREASE);
            ControlChart chart = ControlChart.of(series, SpcRules.of(dialect));
            ControlChart moved = ControlChart.of(
                    changed(
                            series,
                            Improvement.DECREASE,
                            value -> value.multiply(new BigDecimal("0.07")).subtract(new BigDecimal("123.4567"))),
                    SpcRules.of(dialect));

            assertThat(causes(moved)).isEqualTo(causes(chart));
            assertThat(moved.variation()).isEqualTo(chart.variation());
            assertThat(moved.assurance()).isEqualTo(chart.assurance());
            assertThat(moved.rebaseSuggestion()).isEqualTo(chart.rebaseSuggestion());
        }
    }

    /** In the dialect nhsr a peak that a rise and a fall share is of the later one, so the mirror holds there too. */
    @ParameterizedTest
    @MethodSource("seeds")
    void upside_down_with_the_other_way_better_is_the_same_news(int seed) {
        for (Dialect dialect : Dialect.values()) {
            MeasuredSeries series = drawn(seed, Improvement.INCREASE);
            ControlChart chart = ControlChart.of(series, SpcRules.of(dialect));
            ControlChart mirror =
                    ControlChart.of(changed(series, Improvement.DECREASE, BigDecimal::negate), SpcRules.of(dialect));

            assertThat(causes(mirror))
                    .isEqualTo(causes(chart).stream()
                            .map(cause -> cause == null ? null : MIRRORED.get(cause))
                            .toList());
            assertThat(mirror.points())
                    .extracting(point -> point.variation().pointType())
                    .isEqualTo(chart.points().stream()
                            .map(point -> point.variation().pointType())
                            .toList());
            assertThat(mirror.assurance()).isEqualTo(chart.assurance());
        }
    }

    @ParameterizedTest
    @EnumSource(Improvement.class)
    void which_way_is_better_changes_no_limit_and_in_the_dialect_nhsr_no_pattern(Improvement improvement) {
        seeds().forEach(seed -> {
            ControlChart chart = ControlChart.of(drawn(seed, improvement), Drawn.nhsr());
            ControlChart other = ControlChart.of(drawn(seed, Improvement.NEUTRAL), Drawn.nhsr());

            assertThat(chart.latestLimits()).isEqualTo(other.latestLimits());
            assertThat(causes(chart)).isEqualTo(causes(other));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rebase_at_the_first_point_and_a_baseline_beyond_the_last_change_nothing(int seed) {
        MeasuredSeries series = drawn(seed, Improvement.INCREASE);
        List<SpecialCause> causes = causes(ControlChart.of(series, Drawn.nhsr()));

        assertThat(causes(ControlChart.of(series.rebasedAt(java.util.Set.of(Drawn.FIRST)), Drawn.nhsr())))
                .isEqualTo(causes);
        assertThat(causes(ControlChart.of(series.fixedAfter(61), Drawn.nhsr()))).isEqualTo(causes);
    }
}
