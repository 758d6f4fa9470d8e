package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** METRICS.md: headcount, roll-up, mergers, and who has left the NHS. */
class ScopesSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private Figure of(Metric metric, Window window, Scope scope, String group) {
        return workforce.figure(metric, window, scope, new StaffGroup(group), "2025-03");
    }

    @Test
    void a_person_in_two_staff_groups_counts_once_in_each_and_once_in_the_total_while_fte_adds_up() {
        workforce.staff(
                "A",
                "2025-03",
                person("ann").fte("0.5"),
                person("ann").assignment("2").group("Support").fte("0.3"));

        Scope a = Scope.organisation("A");
        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, a, "Nurses").value()).isEqualByComparingTo("1");
        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, a, "Support").value()).isEqualByComparingTo("1");
        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, a, "All").value()).isEqualByComparingTo("1");
        assertThat(of(Metric.FTE, Window.AS_AT, a, "All").value()).isEqualByComparingTo("0.8");
    }

    @Test
    void a_person_in_two_organisations_counts_once_in_their_system_and_in_the_nation() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce
                .staff("A", "2025-03", person("ann"))
                .staff("B", "2025-03", person("ann").assignment("b"), person("bob"));

        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, Scope.system("S"), "All").value())
                .isEqualByComparingTo("2");
        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, Scope.nation("NAT"), "All")
                        .value())
                .isEqualByComparingTo("2");
    }

    @Test
    void a_roll_up_with_an_organisation_that_did_not_send_its_month_is_missing_not_small() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce
                .staff("A", "2025-02", person("ann"))
                .staff("B", "2025-02", person("bob"))
                .staff("A", "2025-03", person("ann"));

        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, Scope.system("S"), "All").status())
                .isEqualTo(Status.MISSING);
        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, Scope.organisation("A"), "All")
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void staff_of_an_organisation_whose_data_begins_are_no_joiners_of_the_nation() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce
                .staff("A", "2025-02", person("ann"))
                .staff("A", "2025-03", person("ann"))
                .staff("B", "2025-03", person("bob"));

        assertThat(of(Metric.JOINERS_HC, Window.MONTH, Scope.nation("NAT"), "All")
                        .status())
                .isEqualTo(Status.MISSING);
        assertThat(of(Metric.JOINERS_HC, Window.MONTH, Scope.organisation("A"), "All")
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    void after_a_merger_the_history_of_the_old_organisation_is_the_successors() {
        workforce.organisation("NEW", "S").merged("OLD", "NEW", "2025-02");
        workforce.staff("OLD", "2025-02", person("ann")).staff("NEW", "2025-02", person("bob"));
        workforce
                .staff("NEW", "2025-03", person("ann").assignment("new"), person("bob"))
                .leavers("NEW", "2025-03");

        assertThat(of(Metric.JOINERS_HC, Window.MONTH, Scope.organisation("NEW"), "All")
                        .value())
                .isEqualByComparingTo("0");
        assertThat(of(Metric.HEADCOUNT, Window.AS_AT, Scope.organisation("NEW"), "All")
                        .marker())
                .isEqualTo("[b]");
        assertThat(workforce.figures(DrawnWorkforce.month("2025-02")))
                .as("an edition of before the merger knows nothing of it")
                .anyMatch(figure -> figure.scope().equals(Scope.organisation("OLD")));
        assertThat(workforce.figures(DrawnWorkforce.month("2025-03")))
                .noneMatch(figure -> figure.scope().equals(Scope.organisation("OLD")));
    }

    /** Ann leaves for good, Bob moves to B, Cat goes to an NHS organisation that sends no data, Dan stays. */
    private void drawAYear() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce.unchanged("A", "2024-03", "2025-02", person("ann"), person("bob"), person("cat"), person("dan"));
        workforce.unchanged("B", "2024-03", "2025-02", person("eve"));
        workforce
                .staff("A", "2025-03", person("dan"))
                .staff("B", "2025-03", person("eve"), person("bob").assignment("b"));
        workforce.leavers(
                "A",
                "2025-03",
                leaver("ann", "2025-03-10").destination("No Employment"),
                leaver("bob", "2025-03-10").destination("NHS Organisation"),
                leaver("cat", "2025-03-10").destination("NHS Organisation"));
        workforce.leavers("B", "2025-03");
    }

    @Test
    void only_who_is_in_no_organisation_and_did_not_go_to_one_has_left_the_nhs() {
        drawAYear();

        Figure rate = of(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, Scope.organisation("A"), "All");

        assertThat(rate.numerator()).isEqualByComparingTo("1");
        assertThat(rate.denominator()).as("mean of 4 and 1").isEqualByComparingTo("2.5");
        assertThat(rate.value()).isEqualByComparingTo("40");
    }

    @Test
    void by_snapshots_alone_a_destination_proves_nothing() {
        workforce.method(
                new Method(Method.InactiveStaff.IN_POST, Method.Average.TWO_POINT, Method.NhsLeaverEvidence.SNAPSHOTS));
        drawAYear();

        assertThat(of(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, Scope.organisation("A"), "All")
                        .numerator())
                .isEqualByComparingTo("2");
    }

    @Test
    void turnover_counts_every_leaver_of_the_organisation_whatever_the_destination() {
        drawAYear();

        assertThat(of(Metric.TURNOVER_HC, Window.ROLLING_12, Scope.organisation("A"), "All")
                        .numerator())
                .isEqualByComparingTo("3");
        assertThat(of(Metric.STABILITY, Window.ROLLING_12, Scope.organisation("A"), "All")
                        .value())
                .isEqualByComparingTo("25");
        assertThat(of(Metric.STABILITY, Window.ROLLING_12, Scope.system("S"), "All")
                        .value())
                .isEqualByComparingTo("60");
    }

    @Test
    void what_nobody_ever_sent_appears_once_as_missing_in_the_editions_month() {
        workforce.staff("A", "2025-02", person("ann")).staff("A", "2025-03", person("ann"));

        assertThat(workforce.figures(DrawnWorkforce.month("2025-03")))
                .filteredOn(figure ->
                        figure.metric() == Metric.AGENCY_SPEND && figure.scope().equals(Scope.organisation("A")))
                .hasSize(3)
                .allMatch(figure ->
                        figure.status() == Status.MISSING && figure.staffGroup().equals(StaffGroup.ALL));
    }
}
