package org.boardpack.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Funnel limits, over-dispersion, and what lies outside (Spiegelhalter 2005). */
class FunnelSpec {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Observed of(double events, double size) {
        return new Observed(events, size);
    }

    /** Some units of one size. */
    private static List<Observed> units(double size, double... events) {
        return java.util.Arrays.stream(events).mapToObj(each -> of(each, size)).toList();
    }

    private static Funnel funnel(Chance chance, List<Observed> units) {
        return Funnel.of(chance, units).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4"})
    void fewer_than_five_units_make_no_funnel(int units) {
        assertThat(Funnel.of(
                        Chance.POISSON,
                        IntStream.range(0, units).mapToObj(i -> of(i, 10)).toList()))
                .isEmpty();
        assertThat(Funnel.of(Chance.POISSON, units(10, 1, 2, 3, 4, 5))).isPresent();
    }

    @Test
    void the_centre_is_what_all_have_together_and_not_the_mean_of_rates() {
        List<Observed> units = List.of(of(1, 10), of(1, 10), of(1, 10), of(1, 10), of(60, 100));

        assertThat(funnel(Chance.BINOMIAL, units).target()).isCloseTo(64.0 / 140, EXACTLY);
    }

    /**
     * Half of two: 0, 1, 2 events have chances of a quarter, a half, a quarter. 2.5 % is reached at 0 with 22.5 points too many of 25, so
     * 0.9 below 0, cut off; 97.5 % at 2 with 2.5 too many of 25, so at 1.9.
     */
    @Test
    void limits_are_interpolated_between_whole_events() {
        Limits limits = Limits.exact(Chance.BINOMIAL, 0.5, 2);

        assertThat(limits.lower95()).isZero();
        assertThat(limits.upper95()).isCloseTo(1.9 / 2, EXACTLY);
        assertThat(limits.upper998()).isCloseTo((2 - 0.001 / 0.25) / 2, EXACTLY);
    }

    /**
     * A tenth of a hundred. Chances of at most 4, 5, 15 and 16 events: 2.3711, 5.7577, 96.0109, 97.9398 % (tables of the binomial
     * distribution).
     */
    @Test
    void exact_limits_of_a_proportion() {
        Limits limits = Limits.exact(Chance.BINOMIAL, 0.1, 100);

        assertThat(limits.lower95()).isCloseTo((5 - (5.7577 - 2.5) / (5.7577 - 2.3711)) / 100, within(1e-5));
        assertThat(limits.upper95()).isCloseTo((16 - (97.9398 - 97.5) / (97.9398 - 96.0109)) / 100, within(1e-5));
    }

    /** Ten expected. Chances of at most 3, 4, 16 and 17: 1.0336, 2.9253, 97.2958, 98.5722 % (tables of the Poisson distribution). */
    @Test
    void exact_limits_of_a_rate() {
        Limits limits = Limits.exact(Chance.POISSON, 0.05, 200);

        assertThat(limits.lower95()).isCloseTo((4 - (2.9253 - 2.5) / (2.9253 - 1.0336)) / 200, within(1e-5));
        assertThat(limits.upper95()).isCloseTo((17 - (98.5722 - 97.5) / (98.5722 - 97.2958)) / 200, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"BINOMIAL, 0, 0", "BINOMIAL, 1, 1", "POISSON, 0, 0"})
    void where_nobody_or_everybody_has_it_all_limits_are_there(Chance chance, double target, double limit) {
        assertThat(Limits.exact(chance, target, 50)).isEqualTo(new Limits(limit, limit, limit, limit));
        Funnel funnel = funnel(chance, units(50, target * 50, target * 50, target * 50, target * 50, target * 50));
        assertThat(funnel.dispersion()).isEqualTo(new Dispersion(0, false));
        assertThat(funnel.units())
                .allSatisfy(unit -> assertThat(unit.position()).isEqualTo(Position.WITHIN));
    }

    /** Law: the larger the unit, the narrower; 99.8 % outside of 95 %, the centre within. */
    @ParameterizedTest
    @EnumSource
    void limits_close_in_on_the_centre_as_units_grow(Chance chance) {
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            double target = 0.05 + 0.5 * random.nextDouble();
            Limits before = null;
            for (double size = 40; size < 200_000; size *= 4) {
                Limits limits = Limits.exact(chance, target, size);
                assertThat(limits.lower998()).isLessThanOrEqualTo(limits.lower95());
                assertThat(limits.lower95()).isLessThan(target);
                assertThat(limits.upper95()).isGreaterThan(target).isLessThan(limits.upper998());
                assertThat(limits.lower998()).isNotNegative();
                assertThat(limits.upper998()).isLessThanOrEqualTo(chance.most());
                if (before != null) {
                    assertThat(limits.lower95()).isGreaterThan(before.lower95());
                    assertThat(limits.upper95()).isLessThan(before.upper95());
                    assertThat(limits.upper998()).isLessThan(before.upper998());
                }
                before = limits;
            }
        }
    }

    /** With many events the exact limits are those of the normal distribution: 1.96 and 3.09 standard deviations. */
    @ParameterizedTest
    @EnumSource
    void large_units_have_normal_limits(Chance chance) {
        double deviation = Math.sqrt(chance.variance(0.3) / 1_000_000);
        Limits exact = Limits.exact(chance, 0.3, 1_000_000);
        Limits normal = Limits.overdispersed(chance, 0.3, 1_000_000, 1);

        assertThat(normal.lower95()).isCloseTo(0.3 - 1.959964 * deviation, within(1e-8));
        assertThat(normal.upper95()).isCloseTo(0.3 + 1.959964 * deviation, within(1e-8));
        assertThat(normal.lower998()).isCloseTo(0.3 - 3.090232 * deviation, within(1e-8));
        assertThat(normal.upper998()).isCloseTo(0.3 + 3.090232 * deviation, within(1e-8));
        assertThat(exact.upper998()).isCloseTo(normal.upper998(), within(0.01 * deviation));
        assertThat(exact.lower95()).isCloseTo(normal.lower95(), within(0.01 * deviation));
    }

    @Test
    void overdispersed_limits_keep_to_what_can_be() {
        assertThat(Limits.overdispersed(Chance.BINOMIAL, 0.5, 1, 9)).isEqualTo(new Limits(0, 1, 0, 1));
        assertThat(Limits.overdispersed(Chance.POISSON, 0.5, 1, 9).upper95())
                .isCloseTo(0.5 + 1.959964 * 3 * Math.sqrt(0.5), within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, WITHIN",
        "0.30, WITHIN",
        "0.70, WITHIN",
        "0.29, BELOW_95",
        "0.71, ABOVE_95",
        "0.20, BELOW_95",
        "0.80, ABOVE_95",
        "0.19, BELOW_99_8",
        "0.81, ABOVE_99_8"
    })
    void a_unit_is_within_or_outside_and_on_a_limit_it_is_within(double share, Position position) {
        assertThat(new Limits(0.3, 0.7, 0.2, 0.8).position(share)).isEqualTo(position);
        assertThat(position.isOutside()).isEqualTo(position != Position.WITHIN);
        assertThat(position.isAbove()).isEqualTo(share > 0.7);
        assertThat(position.isFarOutside()).isEqualTo(share < 0.2 || share > 0.8);
    }

    @ParameterizedTest
    @CsvSource({"WITHIN, within", "ABOVE_95, above-95", "BELOW_99_8, below-99.8"})
    void a_position_has_a_word(Position position, String word) {
        assertThat(position.id()).isEqualTo(word);
    }

    /** Of −10 −1 0 1 2 3 −2 −3 0 50 the tenth at each end is drawn in: −10 to −3 and 50 to 3; squares 9 + 1 + 1 + 4 + 9 + 4 + 9 + 9 = 46. */
    @Test
    void the_outermost_tenth_at_each_end_is_drawn_in_before_dispersion_is_measured() {
        Dispersion dispersion = Dispersion.of(new double[] {-10, -1, 0, 1, 2, 3, -2, -3, 0, 50});

        assertThat(dispersion.factor()).isCloseTo(4.6, EXACTLY);
        assertThat(dispersion.isUsed()).isTrue();
    }

    @Test
    void of_fewer_than_ten_units_none_is_drawn_in() {
        assertThat(Dispersion.of(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 3}).factor())
                .isCloseTo(1, EXACTLY);
    }

    /** With eight units by chance: 1 + 2 √(2 ÷ 8) = 2. */
    @ParameterizedTest
    @CsvSource({"1.41, false", "1.4143, true", "0.5, false"})
    void limits_are_widened_only_where_dispersion_is_clearly_more_than_chance(double z, boolean used) {
        assertThat(Dispersion.of(new double[] {z, -z, z, -z, z, -z, z, -z}).isUsed())
                .isEqualTo(used);
    }

    @Test
    void too_much_dispersion_widens_the_limits_by_its_root() {
        Funnel funnel = funnel(Chance.POISSON, units(1000, 50, 150, 50, 150, 50, 150, 50, 150));

        assertThat(funnel.target()).isCloseTo(0.1, EXACTLY);
        assertThat(funnel.dispersion().factor()).isCloseTo(25, EXACTLY);
        assertThat(funnel.limitsAt(1000)).isEqualTo(Limits.overdispersed(Chance.POISSON, funnel.target(), 1000, 25));
        assertThat(funnel.limitsAt(1000).upper95()).isCloseTo(0.1 + 1.959964 * 5 * 0.01, within(1e-7));
        assertThat(funnel.units())
                .allSatisfy(unit -> assertThat(unit.position()).isEqualTo(Position.WITHIN));
    }

    @Test
    void one_that_stands_out_is_told_among_many_that_do_not() {
        List<Observed> units = new ArrayList<>(units(200, 20, 22, 18, 21, 19, 20, 23, 17, 20, 20, 21, 19));
        units.add(of(60, 200));
        Funnel funnel = funnel(Chance.BINOMIAL, units);

        assertThat(funnel.dispersion().isUsed()).isFalse();
        assertThat(funnel.units()).extracting(Funnel.Placed::observed).containsExactlyElementsOf(units);
        assertThat(funnel.units().get(12).position()).isEqualTo(Position.ABOVE_99_8);
        assertThat(funnel.units().get(12).limits()).isEqualTo(funnel.limitsAt(200));
        assertThat(funnel.units().subList(0, 12))
                .allSatisfy(unit -> assertThat(unit.position()).isEqualTo(Position.WITHIN));
    }

    @Test
    void a_proportion_never_exceeds_all_even_where_more_events_than_people_were_seen() {
        Funnel funnel = funnel(Chance.BINOMIAL, units(10, 12, 12, 12, 12, 12));

        assertThat(funnel.target()).isEqualTo(1);
        assertThat(funnel.units().get(0).position()).isEqualTo(Position.ABOVE_99_8);
    }

    @Test
    void sizes_that_are_not_whole_are_rounded_for_a_proportion_and_not_for_a_rate() {
        assertThat(Limits.exact(Chance.BINOMIAL, 0.3, 100.4).upper95() * 100.4)
                .isCloseTo(Limits.exact(Chance.BINOMIAL, 0.3, 100).upper95() * 100, EXACTLY);
        assertThat(Limits.exact(Chance.BINOMIAL, 0.3, 0.2).upper95()).isPositive();
        assertThat(Limits.exact(Chance.POISSON, 0.3, 100.4).upper95() * 100.4)
                .isGreaterThan(Limits.exact(Chance.POISSON, 0.3, 100).upper95() * 100 + 0.01);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "1, 0", "1, -2", "NaN, 10", "1, NaN", "1, Infinity", "Infinity, 1"})
    void what_cannot_have_been_seen_is_refused(double events, double size) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(events, size));
    }

    /** Type 7 of Hyndman and Fan, as quantile() of R and QUARTILE.INC of spreadsheets have it. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4, 1.75, 2.5, 3.25",
        "4 1 3 2 5, 2, 3, 4",
        "6 7 15 36 39 40 41 42 43 47 49, 25.5, 40, 42.5",
        "7, 7, 7, 7"
    })
    void quartiles_are_those_of_a_spreadsheet(String values, double lower, double median, double upper) {
        double[] numbers = java.util.Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(Quartiles.of(numbers)).isEqualTo(new Quartiles(lower, median, upper));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1.5, 2", "2, 2", "2.5, 3", "3, 3", "3.5, 4"})
    void a_value_is_in_one_of_four_quarters(double value, int quarter) {
        assertThat(new Quartiles(1, 2, 3).quarter(value)).isEqualTo(quarter);
    }

    @Test
    void there_are_no_quartiles_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quartiles.of(new double[0]));
    }
}
