package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.math.BigDecimal;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** METRICS.md: who is a leaver, and of what. */
class LeaversSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private BigDecimal leaversOf(String organisation) {
        return workforce.value(Metric.LEAVERS_HC, Window.MONTH, organisation, "2025-02");
    }

    private BigDecimal leaversOf(Scope scope, String group) {
        return workforce
                .figure(Metric.LEAVERS_HC, Window.MONTH, scope, new StaffGroup(group), "2025-02")
                .value();
    }

    @Test
    void a_person_whose_only_assignment_ended_in_the_month_is_a_leaver() {
        workforce.staff("A", "2025-01", person("ann"), person("bob")).staff("A", "2025-02", person("bob"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14"));

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
    }

    @Test
    void who_keeps_another_assignment_is_no_leaver() {
        workforce.staff("A", "2025-01", person("ann"), person("ann").assignment("ann-2"));
        workforce.staff("A", "2025-02", person("ann").assignment("ann-2"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14"));

        assertThat(leaversOf("A")).isEqualByComparingTo("0");
    }

    @Test
    void who_leaves_on_the_last_day_may_still_be_in_the_snapshot_and_is_a_leaver() {
        workforce.staff("A", "2025-01", person("ann")).staff("A", "2025-02", person("ann"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-28"));

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
    }

    @Test
    void who_comes_back_in_the_same_month_is_no_leaver() {
        workforce
                .staff("A", "2025-01", person("ann"))
                .staff("A", "2025-02", person("ann").assignment("new"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-03"));

        assertThat(leaversOf("A")).isEqualByComparingTo("0");
    }

    @Test
    void who_joins_and_leaves_within_a_month_is_a_leaver() {
        workforce.staff("A", "2025-01", person("bob")).staff("A", "2025-02", person("bob"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-20").start("2025-02-10"));

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
    }

    @Test
    void an_employee_transfer_is_no_turnover() {
        workforce.staff("A", "2025-01", person("ann")).staff("A", "2025-02");
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14").reason("Employee Transfer"));

        assertThat(leaversOf("A")).isEqualByComparingTo("0");
    }

    @Test
    void resident_doctors_are_in_neither_numerator_nor_denominator() {
        workforce.staff("A", "2025-01", person("ann"), person("doc").jobRole("Specialty Registrar"));
        workforce.staff("A", "2025-02", person("ann"));
        workforce.leavers("A", "2025-02", leaver("doc", "2025-02-14").jobRole("Specialty Registrar"));

        Figure turnover = workforce.figure(Metric.TURNOVER_HC, Window.MONTH, "A", "2025-02");
        assertThat(turnover.numerator()).isEqualByComparingTo("0");
        assertThat(turnover.denominator()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"specialty registrar", "Specialty-Registrar", "  SPECIALTY REGISTRAR", "FY1", "fy 1"})
    void resident_doctors_are_known_by_every_spelling_of_their_role(String spelled) {
        workforce.staff("A", "2025-01", person("ann"), person("doc").jobRole(spelled));
        workforce.staff("A", "2025-02", person("ann"));
        workforce.leavers("A", "2025-02", leaver("doc", "2025-02-14").jobRole(spelled));

        Figure turnover = workforce.figure(Metric.TURNOVER_HC, Window.MONTH, "A", "2025-02");
        assertThat(turnover.numerator()).isEqualByComparingTo("0");
        assertThat(turnover.denominator()).isEqualByComparingTo("1");
    }

    @Test
    void bank_staff_do_not_count() {
        workforce
                .staff("A", "2025-01", person("ann"), person("bea").category("Bank"))
                .staff("A", "2025-02", person("ann"));
        workforce.leavers("A", "2025-02", leaver("bea", "2025-02-14").category("Bank"));

        assertThat(leaversOf("A")).isEqualByComparingTo("0");
        assertThat(workforce.value(Metric.HEADCOUNT, Window.AS_AT, "A", "2025-02"))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_move_inside_a_system_is_a_leaver_of_the_organisation_and_not_of_the_system() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce.staff("A", "2025-01", person("ann"), person("art")).staff("B", "2025-01", person("bob"));
        workforce
                .staff("A", "2025-02", person("art"))
                .staff("B", "2025-02", person("bob"), person("ann").assignment("new"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14")).leavers("B", "2025-02");

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(leaversOf(Scope.system("S"), "All")).isEqualByComparingTo("0");
        assertThat(workforce.value(Metric.JOINERS_HC, Window.MONTH, "B", "2025-02"))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_change_of_staff_group_without_a_leavers_row_is_a_move_not_a_leaver() {
        workforce.staff(
                "A", "2025-01", person("ann").group("Support"), person("sue").group("Support"));
        workforce.staff(
                "A", "2025-02", person("ann").group("Nurses"), person("sue").group("Support"));
        workforce.leavers("A", "2025-02");

        assertThat(leaversOf(Scope.organisation("A"), "Support")).isEqualByComparingTo("0");
        assertThat(leaversOf("A")).isEqualByComparingTo("0");
    }

    @Test
    void the_last_assignment_in_a_staff_group_ends_a_leaver_of_the_group_only() {
        workforce.staff(
                "A",
                "2025-01",
                person("ann"),
                person("ann").assignment("ann-2").group("Support"),
                person("sue").group("Support"));
        workforce.staff("A", "2025-02", person("ann"), person("sue").group("Support"));
        workforce.leavers(
                "A", "2025-02", leaver("ann", "2025-02-14").assignment("ann-2").group("Support"));

        assertThat(leaversOf(Scope.organisation("A"), "Support")).isEqualByComparingTo("1");
        assertThat(leaversOf("A")).isEqualByComparingTo("0");
    }

    @Test
    void the_fte_of_a_leaver_is_that_of_all_ended_assignments() {
        workforce
                .staff(
                        "A",
                        "2025-01",
                        person("ann").fte("0.4"),
                        person("ann").assignment("ann-2").fte("0.2"))
                .staff("A", "2025-02");
        workforce.leavers(
                "A",
                "2025-02",
                leaver("ann", "2025-02-14").fte("0.4"),
                leaver("ann", "2025-02-20").assignment("ann-2").fte("0.2"));

        assertThat(workforce.value(Metric.LEAVERS_FTE, Window.MONTH, "A", "2025-02"))
                .isEqualByComparingTo("0.6");
    }

    @Test
    void without_a_leavers_extract_there_is_no_figure_if_somebody_is_gone() {
        workforce.staff("A", "2025-01", person("ann"), person("bob")).staff("A", "2025-02", person("bob"));

        assertThat(workforce
                        .figure(Metric.LEAVERS_HC, Window.MONTH, "A", "2025-02")
                        .status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void without_a_leavers_extract_nobody_left_if_nobody_is_gone() {
        workforce.staff("A", "2025-01", person("ann")).staff("A", "2025-02", person("ann"), person("bob"));

        assertThat(leaversOf("A")).isEqualByComparingTo("0");
    }

    @Test
    void a_leavers_row_without_the_nhs_identifier_belongs_to_whoever_held_the_assignment() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce.staff("A", "2025-01", person("ann")).staff("B", "2025-01", person("bob"));
        workforce
                .staff("A", "2025-02")
                .staff("B", "2025-02", person("bob"), person("ann").assignment("at-b"));
        workforce
                .leavers("A", "2025-02", leaver("ann", "2025-02-14").with("Person", 42L))
                .leavers("B", "2025-02");

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(leaversOf(Scope.system("S"), "All")).isEqualByComparingTo("0");
    }

    @Test
    void in_the_national_method_going_on_maternity_leave_is_leaving_and_coming_back_is_joining() {
        workforce.method(new Method(
                Method.InactiveStaff.LEAVERS,
                Method.Average.TWO_POINT,
                Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION));
        workforce.staff("A", "2025-01", person("ann"), person("bob").status("Maternity"));
        workforce.staff("A", "2025-02", person("ann").status("Maternity"), person("bob"));
        workforce.leavers("A", "2025-02");

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(workforce.value(Metric.JOINERS_HC, Window.MONTH, "A", "2025-02"))
                .isEqualByComparingTo("1");
        assertThat(workforce.value(Metric.HEADCOUNT, Window.AS_AT, "A", "2025-02"))
                .isEqualByComparingTo("1");
    }

    private void nationally() {
        workforce.method(new Method(
                Method.InactiveStaff.LEAVERS,
                Method.Average.TWO_POINT,
                Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION));
    }

    private BigDecimal leaversFteOf(String organisation) {
        return workforce.value(Metric.LEAVERS_FTE, Window.MONTH, organisation, "2025-02");
    }

    @Test
    void who_leaves_one_post_and_goes_away_from_another_in_the_same_month_is_one_leaver_of_both() {
        nationally();
        workforce.staff(
                "A",
                "2025-01",
                person("ann").fte("0.4"),
                person("ann").assignment("ann-2").fte("0.6"));
        workforce.staff(
                "A", "2025-02", person("ann").assignment("ann-2").fte("0.6").status("Maternity"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14").fte("0.4"));

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(leaversFteOf("A")).isEqualByComparingTo("1");
    }

    @Test
    void who_goes_away_from_a_post_that_a_transfer_does_not_end_is_a_leaver_and_not_one_of_those_left_out() {
        nationally();
        workforce.staff("A", "2025-01", person("ann"), person("ann").assignment("ann-2"));
        workforce.staff("A", "2025-02", person("ann").assignment("ann-2").status("Maternity"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14").reason("Employee Transfer"));

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(workforce.value(Metric.LEAVERS_EXCLUDED_HC, Window.MONTH, "A", "2025-02"))
                .isEqualByComparingTo("0");
    }

    @Test
    void nobody_is_away_from_a_post_that_a_leavers_row_of_the_month_ends() {
        nationally();
        workforce.staff("A", "2025-01", person("ann"));
        workforce.staff("A", "2025-02", person("ann").status("Maternity"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-28"));

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(leaversFteOf("A")).isEqualByComparingTo("1");
    }

    @Test
    void who_is_away_all_the_time_from_one_post_leaves_only_the_other_with_the_hours_it_had() {
        nationally();
        workforce.staff(
                "A",
                "2025-01",
                person("ann").fte("0.4").status("Career Break"),
                person("ann").assignment("ann-2").fte("0.6"));
        workforce.staff(
                "A",
                "2025-02",
                person("ann").fte("0.4").status("Career Break"),
                person("ann").assignment("ann-2").fte("0.5").status("Maternity"));
        workforce.leavers("A", "2025-02");

        assertThat(leaversOf("A")).isEqualByComparingTo("1");
        assertThat(leaversFteOf("A")).isEqualByComparingTo("0.6");
    }
}
