package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** Voluntary turnover, unknown reasons, leaver or mover, movement benefit, and who is likelier to leave. */
class LeavingRatesSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private Figure year(Metric metric) {
        return workforce.figure(metric, Window.ROLLING_12, "A", "2025-03");
    }

    /** Ten people all year, and the given ones until they leave in March 2025. */
    private void tenPeopleAnd(Row... leavers) {
        Row[] ten = IntStream.range(0, 10).mapToObj(i -> person("p" + i)).toArray(Row[]::new);
        Row[] all = Stream.concat(
                        Stream.of(ten), IntStream.range(0, leavers.length).mapToObj(i -> person("leaver" + i)))
                .toArray(Row[]::new);
        workforce.unchanged("A", "2024-03", "2025-02", all).staff("A", "2025-03", ten);
        workforce.leavers("A", "2025-03", leavers);
    }

    @Test
    void voluntary_turnover_leaves_out_retirement_for_no_reason_of_ones_own_and_the_unknown() {
        tenPeopleAnd(
                leaver("leaver0", "2025-03-05"),
                leaver("leaver1", "2025-03-05").reason("End of Fixed Term Contract"),
                leaver("leaver2", "2025-03-05").reason("Unknown"));

        assertThat(year(Metric.TURNOVER_HC).numerator()).isEqualByComparingTo("3");
        assertThat(year(Metric.VOLUNTARY_TURNOVER_HC).numerator()).isEqualByComparingTo("1");
        assertThat(year(Metric.VOLUNTARY_TURNOVER_HC).denominator()).isEqualByComparingTo("11.5");
    }

    @Test
    void the_unknown_share_is_of_all_leavers_and_not_applicable_without_any() {
        tenPeopleAnd(
                leaver("leaver0", "2025-03-05"),
                leaver("leaver1", "2025-03-05"),
                leaver("leaver2", "2025-03-05"),
                leaver("leaver3", "2025-03-05").reason("Unknown"));
        assertThat(year(Metric.UNKNOWN_REASON_SHARE).value()).isEqualByComparingTo("25");

        workforce.unchanged("B", "2024-03", "2025-03", person("bob"));
        assertThat(workforce
                        .figure(Metric.UNKNOWN_REASON_SHARE, Window.ROLLING_12, "B", "2025-03")
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_leaver_left_the_nhs_or_moved_to_another_organisation_or_came_to_the_end_of_a_contract() {
        workforce.unchanged("B", "2024-03", "2025-02", person("bob"));
        workforce.staff("B", "2025-03", person("bob"), person("leaver1").assignment("at-b"));
        workforce.leavers("B", "2025-03");
        tenPeopleAnd(
                leaver("leaver0", "2025-03-05"),
                leaver("leaver1", "2025-03-05"),
                leaver("leaver2", "2025-03-05").destination("NHS Organisation"),
                leaver("leaver3", "2025-03-05").reason("End of Fixed Term Contract"));

        assertThat(workforce.byValue(
                        Metric.LEAVERS_HC, Window.ROLLING_12, "A", "All", Dimension.LEAVER_OR_MOVER, "2025-03"))
                .isEqualTo(Map.of(
                        "Left the NHS", BigDecimal.ONE,
                        "Moved to another organisation", BigDecimal.valueOf(2),
                        "End of contract or rotation", BigDecimal.ONE));
    }

    @Test
    void a_leaver_of_a_staff_group_who_stays_in_another_moved_staff_group() {
        workforce.unchanged(
                "A",
                "2024-03",
                "2025-02",
                person("ann"),
                person("ann").assignment("ann-2").group("Support"));
        workforce.staff("A", "2025-03", person("ann"));
        workforce.leavers(
                "A", "2025-03", leaver("ann", "2025-03-14").assignment("ann-2").group("Support"));

        assertThat(workforce.byValue(
                        Metric.LEAVERS_HC, Window.ROLLING_12, "A", "Support", Dimension.LEAVER_OR_MOVER, "2025-03"))
                .isEqualTo(Map.of("Moved staff group", BigDecimal.ONE));
    }

    @Test
    void the_movement_benefit_is_turnover_less_the_nhs_leaver_rate() {
        tenPeopleAnd(
                leaver("leaver0", "2025-03-05"), leaver("leaver1", "2025-03-05").destination("NHS Organisation"));

        BigDecimal benefit = year(Metric.TURNOVER_HC)
                .value()
                .subtract(year(Metric.NHS_LEAVER_RATE).value());
        assertThat(year(Metric.MOVEMENT_BENEFIT).value())
                .isEqualByComparingTo(benefit)
                .isGreaterThan(BigDecimal.ONE);
    }

    @Test
    void women_who_leave_twice_as_often_as_men_have_a_relative_likelihood_of_two() {
        Row[] staff = IntStream.range(0, 80)
                .mapToObj(i -> person("p" + i).with("Gender", i < 40 ? "Female" : "Male"))
                .toArray(Row[]::new);
        Row[] remaining = IntStream.range(0, 80)
                .filter(i -> i >= 8 && i < 76)
                .mapToObj(i -> staff[i])
                .toArray(Row[]::new);
        Row[] gone = IntStream.range(0, 80)
                .filter(i -> i < 8 || i >= 76)
                .mapToObj(i -> leaver("p" + i, "2025-03-20").with("Gender", i < 40 ? "Female" : "Male"))
                .toArray(Row[]::new);
        workforce.unchanged("A", "2024-03", "2025-02", staff).staff("A", "2025-03", remaining);
        workforce.leavers("A", "2025-03", gone);

        // 8 of a mean of (40 + 32) ÷ 2 against 4 of (40 + 36) ÷ 2.
        BigDecimal ratio = likelihood(Metric.RELATIVE_LIKELIHOOD, "Female");
        assertThat(ratio.doubleValue())
                .isCloseTo((8 / 36.0) / (4 / 38.0), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(likelihood(Metric.RELATIVE_LIKELIHOOD_LOWER, "Female"))
                .isLessThan(ratio)
                .isPositive();
        assertThat(likelihood(Metric.RELATIVE_LIKELIHOOD_UPPER, "Female")).isGreaterThan(ratio);
        assertThat(likelihood(Metric.RELATIVE_LIKELIHOOD, "Male").doubleValue())
                .isCloseTo(1 / ratio.doubleValue(), org.assertj.core.api.Assertions.within(1e-9));
    }

    private BigDecimal likelihood(Metric metric, String gender) {
        return workforce
                .figure(
                        metric,
                        Window.ROLLING_12,
                        Scope.organisation("A"),
                        new Part(StaffGroup.ALL, Dimension.GENDER, gender),
                        "2025-03")
                .value();
    }

    @Test
    void nothing_is_said_of_the_likelihood_where_nobody_of_the_value_left() {
        tenPeopleAnd(leaver("leaver0", "2025-03-05"));

        assertThat(workforce
                        .figure(
                                Metric.RELATIVE_LIKELIHOOD,
                                Window.ROLLING_12,
                                Scope.organisation("A"),
                                new Part(StaffGroup.ALL, Dimension.CONTRACT, "Permanent"),
                                "2025-03")
                        .status())
                .as("there is nobody else to compare with")
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void the_share_aged_55_and_over_is_of_those_whose_age_is_known() {
        workforce.staff(
                "A",
                "2025-03",
                person("ann").with("Age Band", "55-59"),
                person("bob").with("Age Band", "60+"),
                person("cay").with("Age Band", "45-54"),
                person("dee"));

        Figure share = workforce.figure(Metric.AGED_55_SHARE, Window.AS_AT, "A", "2025-03");
        assertThat(share.numerator()).isEqualByComparingTo("2");
        assertThat(share.denominator()).isEqualByComparingTo("3");
    }
}
