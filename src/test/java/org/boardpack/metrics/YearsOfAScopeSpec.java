package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.util.List;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** What a year's figures need of a scope's organisations: late beginners, new ones and successors (decision 0005), and the year's mean. */
class YearsOfAScopeSpec {

    private static final List<Metric> OF_A_YEAR =
            List.of(Metric.TURNOVER_HC, Metric.STABILITY, Metric.NHS_LEAVER_RATE, Metric.MOVEMENT_BENEFIT);

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private List<Status> ofAYear(Scope scope) {
        return OF_A_YEAR.stream()
                .map(metric -> workforce
                        .figure(metric, Window.ROLLING_12, scope, StaffGroup.ALL, "2025-03")
                        .status())
                .toList();
    }

    private Status headcount(Scope scope) {
        return workforce
                .figure(Metric.HEADCOUNT, Window.AS_AT, scope, StaffGroup.ALL, "2025-03")
                .status();
    }

    @Test
    void a_year_in_which_an_organisation_began_to_send_is_missing_where_it_belongs() {
        workforce.organisation("A", "S").organisation("LATE", "S");
        workforce.unchanged("A", "2024-03", "2025-03", person("ann"));
        workforce.unchanged("LATE", "2024-06", "2025-03", person("bob"));

        assertThat(ofAYear(Scope.system("S"))).containsOnly(Status.MISSING);
        assertThat(ofAYear(Scope.nation("NAT"))).containsOnly(Status.MISSING);
        assertThat(ofAYear(Scope.organisation("A"))).containsOnly(Status.OK);
    }

    @Test
    void a_year_in_which_a_late_beginner_merged_is_missing_of_its_successor() {
        workforce.organisation("A", "S").merged("LATE", "A", "2024-12");
        workforce.unchanged("A", "2024-03", "2024-12", person("ann"));
        workforce.unchanged("LATE", "2024-06", "2024-12", person("bob"));
        workforce.unchanged("A", "2025-01", "2025-03", person("ann"), person("bob"));

        assertThat(ofAYear(Scope.organisation("A"))).containsOnly(Status.MISSING);
    }

    @Test
    void a_year_in_which_an_organisation_was_founded_is_known() {
        workforce.organisation("A", "S").founded("NEW", "S", "2024-06");
        workforce.unchanged("A", "2024-03", "2025-03", person("ann"));
        workforce.unchanged("NEW", "2024-06", "2025-03", person("bob"));

        assertThat(ofAYear(Scope.system("S"))).containsOnly(Status.OK);
    }

    @Test
    void a_successor_that_has_sent_nothing_yet_is_missing_and_so_is_what_it_rolls_up_to() {
        workforce.organisation("A", "S").organisation("NEW", "S").merged("OLD", "NEW", "2025-02");
        workforce.unchanged("A", "2025-01", "2025-03", person("ann"));
        workforce.unchanged("OLD", "2025-01", "2025-02", person("bob"));

        assertThat(headcount(Scope.organisation("NEW"))).isEqualTo(Status.MISSING);
        assertThat(headcount(Scope.system("S"))).isEqualTo(Status.MISSING);
        assertThat(headcount(Scope.nation("NAT"))).isEqualTo(Status.MISSING);
        assertThat(headcount(Scope.organisation("A"))).isEqualTo(Status.OK);
    }

    @Test
    void the_mean_of_thirteen_month_ends_is_that_of_turnover_and_of_nhs_leavers_alike() {
        workforce.method(new Method(
                Method.InactiveStaff.IN_POST,
                Method.Average.THIRTEEN_POINT,
                Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION));
        workforce.unchanged("A", "2024-03", "2025-02", person("ann"), person("bob"));
        workforce.staff("A", "2025-03", person("ann")).leavers("A", "2025-03", leaver("bob", "2025-03-14"));

        for (Metric metric : List.of(Metric.TURNOVER_HC, Metric.NHS_LEAVER_RATE)) {
            Figure rate = workforce.figure(metric, Window.ROLLING_12, "A", "2025-03");
            assertThat(rate.numerator()).isEqualByComparingTo("1");
            assertThat(rate.denominator().doubleValue())
                    .as("twelve month-ends of 2 and one of 1")
                    .isCloseTo(25 / 13.0, org.assertj.core.api.Assertions.within(1e-9));
        }
        assertThat(workforce.value(Metric.MOVEMENT_BENEFIT, Window.ROLLING_12, "A", "2025-03"))
                .isZero();
    }
}
