package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.math.BigDecimal;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** Leavers rows that snapshots explain: whose they are, and that somebody left already. */
class KnownLeaversSpec {

    private static final long ANN_AT_A = 7;

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    /** Ann had one post at A a year ago and another since; the leavers row of the other one lacks her NHS identifier. */
    @Test
    void a_destination_of_a_row_without_nhs_identifier_is_that_of_the_employee() {
        workforce.unchanged("A", "2024-03", "2024-04", person("ann").with("Employee", ANN_AT_A), person("bob"));
        workforce.unchanged(
                "A",
                "2024-05",
                "2025-01",
                person("ann").assignment("second").with("Employee", ANN_AT_A),
                person("bob"));
        workforce.staff("A", "2025-02", person("bob"));
        workforce.leavers(
                "A",
                "2025-02",
                leaver("ann", "2025-02-14")
                        .assignment("second")
                        .with("Person", ANN_AT_A)
                        .with("Employee", ANN_AT_A)
                        .destination("NHS Organisation"));
        workforce.unchanged("A", "2025-03", "2025-03", person("bob"));

        assertThat(workforce
                        .figure(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, "A", "2025-03")
                        .numerator())
                .isEqualByComparingTo("0");
    }

    @Test
    void who_is_still_in_the_system_is_no_leaver_of_it_though_only_the_employee_number_says_who() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce
                .staff("A", "2025-01", person("ann").with("Employee", ANN_AT_A))
                .staff("B", "2025-01", person("bob"));
        workforce
                .staff("A", "2025-02")
                .staff("B", "2025-02", person("bob"), person("ann").assignment("at-b"));
        workforce.leavers(
                "A",
                "2025-02",
                leaver("ann", "2025-02-14")
                        .assignment("begun and ended since")
                        .with("Person", ANN_AT_A)
                        .with("Employee", ANN_AT_A));
        workforce.leavers("B", "2025-02");

        assertThat(workforce
                        .figure(Metric.LEAVERS_HC, Window.MONTH, Scope.system("S"), StaffGroup.ALL, "2025-02")
                        .value())
                .isEqualByComparingTo("0");
    }

    private BigDecimal leavers(String month) {
        return workforce.value(Metric.LEAVERS_HC, Window.MONTH, "A", month);
    }

    @Test
    void in_the_national_method_who_left_by_going_away_does_not_leave_again_when_the_assignment_ends() {
        workforce.method(new Method(
                Method.InactiveStaff.LEAVERS,
                Method.Average.TWO_POINT,
                Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION));
        workforce.staff("A", "2025-01", person("ann"), person("bob"));
        workforce.staff("A", "2025-02", person("ann").status("Career Break"), person("bob"));
        workforce.leavers("A", "2025-02");
        workforce.staff("A", "2025-03", person("bob"));
        workforce.leavers("A", "2025-03", leaver("ann", "2025-03-14"));

        assertThat(leavers("2025-02")).isEqualByComparingTo("1");
        assertThat(leavers("2025-03")).isEqualByComparingTo("0");
    }

    @Test
    void in_local_packs_she_leaves_when_the_assignment_ends() {
        workforce.staff("A", "2025-02", person("ann").status("Career Break"));
        workforce.staff("A", "2025-03");
        workforce.leavers("A", "2025-03", leaver("ann", "2025-03-14"));

        assertThat(leavers("2025-03")).isEqualByComparingTo("1");
    }
}
