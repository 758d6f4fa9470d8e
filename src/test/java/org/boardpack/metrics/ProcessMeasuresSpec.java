package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;
import static org.boardpack.metrics.DrawnWorkforce.total;

import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** METRICS.md: stay interviews, exit interviews, flexible working. */
class ProcessMeasuresSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private static Row count(String group, String measure, long count) {
        return total(group).with("Measure", measure).with("Count", count);
    }

    private DrawnWorkforce sent(String organisation, String month, Row... rows) {
        return workforce.add(ExtractKind.PROCESS_MEASURES, organisation, month, rows);
    }

    private Figure of(Metric metric, Window window, String month) {
        return workforce.figure(metric, window, "A", month);
    }

    @Test
    void stay_interviews_are_counted_by_group_and_all_together() {
        sent("A", "2025-03", count("Nurses", "Stay interviews held", 7), count("Support", "Stay interviews held", 2));

        assertThat(of(Metric.STAY_INTERVIEWS, Window.MONTH, "2025-03").value()).isEqualByComparingTo("9");
        assertThat(workforce
                        .figure(
                                Metric.STAY_INTERVIEWS,
                                Window.MONTH,
                                Scope.organisation("A"),
                                new StaffGroup("Nurses"),
                                "2025-03")
                        .value())
                .isEqualByComparingTo("7");
    }

    @Test
    void a_row_for_all_staff_is_the_total_as_it_stands() {
        sent("A", "2025-03", count("Nurses", "Stay interviews held", 7), count("All", "Stay interviews held", 12));

        assertThat(of(Metric.STAY_INTERVIEWS, Window.MONTH, "2025-03").value()).isEqualByComparingTo("12");
    }

    @Test
    void exit_interviews_are_a_percentage_of_leavers_in_scope() {
        workforce
                .staff("A", "2025-02", person("p"), person("q"), person("r"), person("s"), person("t"))
                .staff("A", "2025-03", person("p"))
                .leavers(
                        "A",
                        "2025-03",
                        leaver("q", "2025-03-10"),
                        leaver("r", "2025-03-10"),
                        leaver("s", "2025-03-10"),
                        leaver("t", "2025-03-10").reason("Employee Transfer"));
        sent("A", "2025-03", count("All", "Exit interviews completed", 2));

        Figure completed = of(Metric.EXIT_INTERVIEW_COMPLETION, Window.MONTH, "2025-03");
        assertThat(completed.numerator()).isEqualByComparingTo("2");
        assertThat(completed.denominator()).isEqualByComparingTo("3");
        assertThat(completed.value()).isEqualByComparingTo("66.66666666666667");
    }

    @Test
    void exit_interviews_of_some_organisations_are_no_share_of_the_leavers_of_all() {
        workforce.organisation("A", "S").organisation("B", "S");
        for (String organisation : new String[] {"A", "B"}) {
            workforce
                    .staff(organisation, "2025-02", person(organisation + "p"), person(organisation + "q"))
                    .staff(organisation, "2025-03", person(organisation + "p"))
                    .leavers(organisation, "2025-03", leaver(organisation + "q", "2025-03-10"));
        }
        sent("A", "2025-03", count("All", "Exit interviews completed", 1), count("All", "Stay interviews held", 4));

        assertThat(of(Metric.EXIT_INTERVIEW_COMPLETION, Window.MONTH, "2025-03").value())
                .isEqualByComparingTo("100");
        assertThat(ofSystem(Metric.EXIT_INTERVIEW_COMPLETION).marker())
                .as("B never sent any")
                .isEqualTo("[x]");
        assertThat(ofSystem(Metric.STAY_INTERVIEWS).value()).isEqualByComparingTo("4");
    }

    private Figure ofSystem(Metric metric) {
        return workforce.figure(metric, Window.MONTH, Scope.system("S"), StaffGroup.ALL, "2025-03");
    }

    @Test
    void without_leavers_completion_does_not_apply() {
        workforce.unchanged("A", "2025-02", "2025-03", person("p"));
        sent("A", "2025-03", count("All", "Exit interviews completed", 2));

        assertThat(of(Metric.EXIT_INTERVIEW_COMPLETION, Window.MONTH, "2025-03").marker())
                .isEqualTo("[z]");
    }

    @Test
    void approvals_are_a_percentage_of_requests_which_may_be_of_an_earlier_month() {
        sent(
                "A",
                "2025-02",
                count("All", "Flexible working requests", 8),
                count("All", "Flexible working approvals", 6));
        sent(
                "A",
                "2025-03",
                count("All", "Flexible working requests", 2),
                count("All", "Flexible working approvals", 3));

        assertThat(of(Metric.FLEXIBLE_WORKING_APPROVAL_RATE, Window.MONTH, "2025-02")
                        .value())
                .isEqualByComparingTo("75");
        assertThat(of(Metric.FLEXIBLE_WORKING_APPROVAL_RATE, Window.MONTH, "2025-03")
                        .value())
                .isEqualByComparingTo("150");
    }

    @Test
    void a_measure_that_no_row_is_about_is_missing_and_so_is_a_month_without_the_extract() {
        sent("A", "2025-02", count("All", "Stay interviews held", 4));
        workforce.staff("A", "2025-03", person("p"));

        assertThat(of(Metric.FLEXIBLE_WORKING_APPROVAL_RATE, Window.MONTH, "2025-02")
                        .marker())
                .isEqualTo("[x]");
        assertThat(of(Metric.STAY_INTERVIEWS, Window.MONTH, "2025-03").marker()).isEqualTo("[x]");
    }

    @Test
    void measures_of_ones_own_count_nowhere() {
        sent("A", "2025-03", count("All", "Stay interviews held", 4), count("All", "Wellbeing checks", 99));

        assertThat(of(Metric.STAY_INTERVIEWS, Window.MONTH, "2025-03").value()).isEqualByComparingTo("4");
    }

    @Test
    void a_late_organisation_leaves_its_system_without_a_figure() {
        workforce.organisation("A", "S").organisation("B", "S");
        for (String organisation : new String[] {"A", "B"}) {
            sent(organisation, "2025-02", count("All", "Stay interviews held", 4));
        }
        sent("A", "2025-03", count("All", "Stay interviews held", 4));

        assertThat(system("2025-02").value()).isEqualByComparingTo("8");
        assertThat(system("2025-03").status()).isEqualTo(Status.MISSING);
    }

    private Figure system(String month) {
        return workforce.figure(Metric.STAY_INTERVIEWS, Window.MONTH, Scope.system("S"), StaffGroup.ALL, month);
    }

    @Test
    void twelve_months_add_up_and_eleven_do_not() {
        for (ReportingMonth month = ReportingMonth.of(2024, 4); !month.isAfter(ReportingMonth.of(2025, 3)); ) {
            sent("A", month.toString(), count("All", "Stay interviews held", 1));
            month = month.plus(1);
        }

        assertThat(of(Metric.STAY_INTERVIEWS, Window.ROLLING_12, "2025-03").value())
                .isEqualByComparingTo("12");
        assertThat(of(Metric.STAY_INTERVIEWS, Window.ROLLING_12, "2025-02").status())
                .isEqualTo(Status.MISSING);
    }
}
