package org.boardpack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.disclosure.DrawnFigures.TRUST;

import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** METRICS.md: disclosure control. */
class DisclosureSpec {

    private static final String ALL = "All";

    private final DrawnFigures figures = new DrawnFigures();

    private Status only() {
        assertThat(figures.shown()).hasSize(1);
        return figures.shown().get(0).status();
    }

    @ParameterizedTest
    @CsvSource({"0, SUPPRESSED", "1, SUPPRESSED", "4, SUPPRESSED", "5, OK", "6, OK"})
    void counts_of_fewer_than_five_people_are_hidden_nobody_too(String people, Status status) {
        figures.count(Metric.JOINERS_HC, Window.MONTH, TRUST, ALL, people);

        assertThat(only()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"HEADCOUNT", "JOINERS_HC", "LEAVERS_HC"})
    void every_count_of_people_is_guarded(Metric metric) {
        figures.count(metric, metric.windows().get(0), TRUST, ALL, "4");

        assertThat(only()).isEqualTo(Status.SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "TURNOVER_HC, 4, 100, SUPPRESSED",
        "TURNOVER_HC, 5, 100, OK",
        "TURNOVER_HC, 6, 4.5, SUPPRESSED",
        "TURNOVER_HC, 6, 5, OK",
        "NHS_LEAVER_RATE, 4, 100, SUPPRESSED",
        "NHS_LEAVER_RATE, 5, 100, OK",
        "NHS_LEAVER_RATE, 0, 4, SUPPRESSED"
    })
    void rates_on_fewer_than_five_above_or_below_the_line_are_hidden(
            Metric metric, String numerator, String denominator, Status status) {
        figures.rate(metric, Window.ROLLING_12, TRUST, ALL, numerator, denominator);

        assertThat(only()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"4, 100, SUPPRESSED", "96, 100, SUPPRESSED", "100, 100, SUPPRESSED", "95, 100, OK", "5, 100, OK"})
    void stability_is_hidden_when_few_stayed_and_when_few_did_not(String stayed, String atStart, Status status) {
        figures.rate(Metric.STABILITY, Window.ROLLING_12, TRUST, ALL, stayed, atStart);

        assertThat(only()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0.5, SUPPRESSED", "330, SUPPRESSED", "330.00000, SUPPRESSED", "330.00001, OK", "331, OK"})
    void a_sickness_rate_on_330_fte_days_available_or_fewer_is_hidden(String available, Status status) {
        figures.rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, ALL, "3", available);

        assertThat(only()).isEqualTo(status);
    }

    @Test
    void few_days_lost_are_no_reason_to_hide_a_sickness_rate() {
        figures.rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, ALL, "0", "9000");

        assertThat(only()).isEqualTo(Status.OK);
    }

    @Test
    void fte_and_vacancies_are_hidden_with_their_headcount_and_only_with_theirs() {
        figures.headcount(TRUST, ALL, 4)
                .count(Metric.FTE, Window.AS_AT, TRUST, ALL, "3.2")
                .count(Metric.VACANCY_FTE, Window.AS_AT, TRUST, ALL, "20")
                .rate(Metric.VACANCY_RATE, Window.AS_AT, TRUST, ALL, "20", "23.2")
                .count(Metric.LEAVERS_HC, Window.MONTH, TRUST, ALL, "50");

        assertThat(figures.hiddenMetrics()).containsExactly("headcount", "fte", "vacancy-fte", "vacancy-rate");
    }

    @Test
    void turnover_and_the_fte_of_leavers_are_hidden_with_their_leavers_window_by_window() {
        figures.count(Metric.LEAVERS_HC, Window.MONTH, TRUST, ALL, "2")
                .count(Metric.LEAVERS_FTE, Window.MONTH, TRUST, ALL, "1.8")
                .rate(Metric.TURNOVER_HC, Window.MONTH, TRUST, ALL, "2", "100")
                .rate(Metric.TURNOVER_FTE, Window.MONTH, TRUST, ALL, "1.8", "90")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "12")
                .rate(Metric.TURNOVER_FTE, Window.ROLLING_12, TRUST, ALL, "11", "90");

        assertThat(figures.shown())
                .filteredOn(figure -> figure.status() == Status.SUPPRESSED)
                .extracting(Figure::window)
                .containsOnly(Window.MONTH);
        assertThat(figures.hiddenMetrics()).containsExactly("leavers-hc", "leavers-fte", "turnover-hc", "turnover-fte");
    }

    @Test
    void leavers_that_a_small_denominator_hides_in_the_rate_are_hidden_as_a_count_too() {
        figures.count(Metric.LEAVERS_HC, Window.MONTH, TRUST, ALL, "6")
                .rate(Metric.TURNOVER_HC, Window.MONTH, TRUST, ALL, "6", "4");

        assertThat(figures.hiddenMetrics()).containsExactly("leavers-hc", "turnover-hc");
    }

    @Test
    void one_hidden_group_takes_the_smallest_other_with_it() {
        figures.headcount(TRUST, ALL, 100)
                .headcount(TRUST, "Doctors", 3)
                .headcount(TRUST, "Nurses", 47)
                .headcount(TRUST, "Scientists", 20)
                .headcount(TRUST, "Support", 30);

        assertThat(figures.hiddenGroups()).containsExactly("Doctors", "Scientists");
    }

    @Test
    void the_fte_of_a_group_that_was_taken_along_is_hidden_as_well() {
        figures.headcount(TRUST, ALL, 50)
                .headcount(TRUST, "Doctors", 3)
                .headcount(TRUST, "Nurses", 47)
                .count(Metric.FTE, Window.AS_AT, TRUST, "Nurses", "41.5")
                .count(Metric.FTE, Window.AS_AT, TRUST, ALL, "44");

        assertThat(figures.hiddenGroups()).containsExactly("Doctors", "Nurses", "Nurses");
    }

    @Test
    void hidden_groups_that_are_fewer_than_five_together_take_another_with_them() {
        figures.headcount(TRUST, ALL, 100)
                .headcount(TRUST, "Doctors", 1)
                .headcount(TRUST, "Nurses", 77)
                .headcount(TRUST, "Scientists", 2)
                .headcount(TRUST, "Support", 20);

        assertThat(figures.hiddenGroups()).containsExactly("Doctors", "Scientists", "Support");
    }

    @Test
    void hidden_groups_that_are_five_together_need_no_other() {
        figures.headcount(TRUST, ALL, 100)
                .headcount(TRUST, "Doctors", 3)
                .headcount(TRUST, "Nurses", 95)
                .headcount(TRUST, "Scientists", 2);

        assertThat(figures.hiddenGroups()).containsExactly("Doctors", "Scientists");
    }

    @Test
    void where_every_group_is_hidden_and_they_are_few_the_total_is_hidden_too() {
        figures.headcount(TRUST, ALL, 5).headcount(TRUST, "Doctors", 3).headcount(TRUST, "Nurses", 1);

        assertThat(figures.hiddenGroups()).containsExactly(ALL, "Doctors", "Nurses");
    }

    @Test
    void sickness_of_hidden_groups_needs_more_than_330_days_together() {
        figures.rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, ALL, "500", "9000")
                .rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, "Doctors", "9", "150")
                .rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, "Nurses", "400", "7000")
                .rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, "Scientists", "9", "180")
                .rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, "Support", "80", "1670");

        assertThat(figures.hiddenGroups()).containsExactly("Doctors", "Scientists", "Support");
    }

    /** 4,720 days of the year less 11 months of 400 leave 320. */
    @Test
    void a_month_of_too_little_sickness_to_tell_is_not_told_by_its_year_and_the_other_months() {
        for (int ago = 0; ago < 12; ago++) {
            figures.in(ReportingMonth.of(2025, 3).minus(ago))
                    .rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, "Nurses", "20", ago == 4 ? "320" : "400");
        }
        figures.in(ReportingMonth.of(2025, 3))
                .rate(Metric.SICKNESS_RATE, Window.ROLLING_12, TRUST, "Nurses", "240", "4720");

        assertThat(figures.shown())
                .filteredOn(figure -> figure.status() == Status.SUPPRESSED)
                .as("the month itself, and one more that it could be worked out with")
                .hasSize(2)
                .allMatch(figure -> figure.window() == Window.MONTH);
    }

    @Test
    void groups_hidden_for_the_few_who_did_not_stay_must_be_five_of_those_together() {
        figures.rate(Metric.STABILITY, Window.ROLLING_12, TRUST, ALL, "400", "500")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Doctors", "98", "100")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Nurses", "140", "200")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Scientists", "49", "50")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Support", "113", "150");

        assertThat(figures.hiddenGroups()).containsExactly("Doctors", "Scientists", "Support");
    }

    @Test
    void one_hidden_organisation_takes_the_smallest_other_of_its_system_with_it() {
        Scope system = Scope.system("S");
        for (String code : List.of("A", "B", "C")) {
            figures.rollsUp(Scope.organisation(code), system);
        }
        figures.headcount(Scope.organisation("A"), ALL, 3)
                .headcount(Scope.organisation("B"), ALL, 300)
                .headcount(Scope.organisation("C"), ALL, 200)
                .headcount(system, ALL, 503);

        assertThat(figures.hiddenScopes()).containsExactly("A", "C");
    }

    @Test
    void hiding_climbs_and_descends_a_roll_up_until_nothing_can_be_subtracted() {
        Scope region = Scope.region("R");
        String[][] systems = {{"A", "S1", "3"}, {"B", "S2", "50"}, {"C", "S3", "60"}};
        for (String[] row : systems) {
            Scope organisation = Scope.organisation(row[0]);
            Scope system = Scope.system(row[1]);
            figures.rollsUp(organisation, system).rollsUp(system, region);
            figures.headcount(organisation, ALL, Integer.parseInt(row[2]));
            figures.headcount(system, ALL, Integer.parseInt(row[2]));
        }
        figures.headcount(region, ALL, 113);

        assertThat(figures.hiddenScopes()).containsExactly("A", "S1", "B", "S2");
    }

    @Test
    void organisations_of_different_systems_do_not_take_each_other_along() {
        figures.rollsUp(Scope.organisation("A"), Scope.system("S"))
                .rollsUp(Scope.organisation("B"), Scope.system("S"))
                .rollsUp(Scope.organisation("C"), Scope.system("T"))
                .headcount(Scope.organisation("A"), ALL, 3)
                .headcount(Scope.organisation("B"), ALL, 40)
                .headcount(Scope.organisation("C"), ALL, 9)
                .headcount(Scope.system("S"), ALL, 43)
                .headcount(Scope.system("T"), ALL, 9);

        assertThat(figures.hiddenScopes()).containsExactly("A", "B");
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"AGENCY_SPEND", "AGENCY_SHARE_OF_PAY", "AGENCY_VS_PLAN"})
    void agency_pay_is_about_money_and_never_hidden(Metric metric) {
        figures.headcount(TRUST, ALL, 1).rate(metric, Window.MONTH, TRUST, ALL, "1", "2");

        assertThat(figures.hiddenMetrics()).containsExactly("headcount");
    }

    @Test
    void a_hidden_figure_keeps_its_place_and_reference_and_loses_every_number() {
        figures.rate(Metric.TURNOVER_HC, Window.MONTH, TRUST, ALL, "3", "100");

        Figure before = figures.drawn().get(0);
        assertThat(figures.shown())
                .containsExactly(new Figure(
                        before.period(),
                        TRUST,
                        StaffGroup.ALL,
                        "",
                        "",
                        Metric.TURNOVER_HC,
                        Window.MONTH,
                        null,
                        null,
                        null,
                        Status.SUPPRESSED,
                        "[c]",
                        before.reference()));
    }

    @ParameterizedTest
    @CsvSource({"TURNOVER_HC, SUPPRESSED", "OFF_FRAMEWORK_RATE, NOT_APPLICABLE"})
    void a_rate_over_nobody_tells_that_there_was_nobody_and_who_is_above_the_line(Metric metric, Status status) {
        figures.overNobody(metric, Window.MONTH, TRUST, ALL, "3");

        assertThat(only()).isEqualTo(status);
        assertThat(figures.shown().get(0).numerator() == null).isEqualTo(status == Status.SUPPRESSED);
    }

    @Test
    void a_figure_that_is_missing_stays_missing() {
        figures.headcount(TRUST, ALL, 3)
                .missing(Metric.FTE, Window.AS_AT, TRUST, ALL)
                .missing(Metric.HEADCOUNT, Window.AS_AT, TRUST, "Nurses");

        assertThat(figures.shown().get(0).status()).isEqualTo(Status.SUPPRESSED);
        assertThat(figures.shown().subList(1, 3)).isEqualTo(figures.drawn().subList(1, 3));
    }

    @Test
    void large_figures_stay_as_they_are_in_their_order() {
        figures.rollsUp(TRUST, Scope.nation("ENG"))
                .headcount(TRUST, ALL, 90)
                .headcount(TRUST, "Nurses", 50)
                .headcount(TRUST, "Doctors", 40)
                .headcount(Scope.nation("ENG"), ALL, 90)
                .count(Metric.FTE, Window.AS_AT, TRUST, ALL, "0.4")
                .rate(Metric.TURNOVER_HC, Window.ROLLING_12, TRUST, ALL, "9", "90")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, ALL, "80", "90")
                .rate(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, TRUST, ALL, "5", "90")
                .rate(Metric.SICKNESS_RATE, Window.MONTH, TRUST, ALL, "100", "2600");

        assertThat(figures.shown()).hasSize(9).isEqualTo(figures.drawn());
    }

    @Test
    void the_threshold_is_the_installations_choice() {
        figures.headcount(TRUST, ALL, 9);

        assertThat(figures.shown(new Thresholds(10, Thresholds.DEFAULT.sicknessDaysAvailable())))
                .extracting(Figure::status)
                .containsExactly(Status.SUPPRESSED);
    }

    @Test
    void a_small_value_of_a_dimension_is_hidden_with_the_next_smallest_and_the_whole_stays() {
        figures.headcount(TRUST, "All", 100)
                .headcountOf("gender", "Female", 80)
                .headcountOf("gender", "Male", 17)
                .headcountOf("gender", "Other", 3);

        assertThat(figures.hiddenValues()).containsExactlyInAnyOrder("Male", "Other");
    }

    /** 14 × (50 ÷ 14) ÷ 0.65 more of the others left than one would think: with the 14, they are all who left. */
    @Test
    void the_likelihood_of_a_value_is_hidden_where_the_leavers_of_its_staff_group_are() {
        figures.headcount(TRUST, "Nurses", 64)
                .in(ReportingMonth.of(2024, 3))
                .headcount(TRUST, "Nurses", 64)
                .in(ReportingMonth.of(2025, 3))
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, "Nurses", "4")
                .rateOf(Metric.RELATIVE_LIKELIHOOD, Window.ROLLING_12, "Nurses", "gender", "Female", null, null);

        assertThat(figures.hiddenMetrics()).containsExactlyInAnyOrder("leavers-hc", "relative-likelihood");
    }

    @Test
    void the_only_value_of_a_dimension_is_shown_or_hidden_with_the_whole_that_it_equals() {
        figures.headcount(TRUST, "All", 100).headcountOf("gender", "Not known", 100);
        assertThat(figures.hiddenValues()).isEmpty();

        DrawnFigures few = new DrawnFigures().headcount(TRUST, "All", 4).headcountOf("gender", "Not known", 4);
        assertThat(few.hiddenValues()).containsExactlyInAnyOrder("", "Not known");
    }

    /** 300 + 60 joiners (40 new, 17 moved in, 3 returned) − 25 leavers − 30 moved out = 305 in March. */
    private void drawBridge(int returned, int movedOut) {
        int closing = 300 + 60 - 25 - movedOut;
        figures.in(ReportingMonth.of(2024, 3)).headcount(TRUST, ALL, 300);
        figures.in(ReportingMonth.of(2025, 3))
                .headcount(TRUST, ALL, closing)
                .count(Metric.JOINERS_HC, Window.ROLLING_12, TRUST, ALL, "60")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "25")
                .count(Metric.UNEXPLAINED_MOVEMENT, Window.ROLLING_12, TRUST, ALL, "0");
        step("opening", 300);
        step("new joiners", 43 - returned);
        step("moves in", 17);
        step("returns", returned);
        step("leavers", 25);
        step("moves out", movedOut);
        step("closing", closing);
    }

    private void step(String name, int people) {
        figures.brokenDown("movement", name)
                .count(Metric.MOVEMENT_HC, Window.ROLLING_12, TRUST, ALL, String.valueOf(people))
                .count(Metric.MOVEMENT_FTE, Window.ROLLING_12, TRUST, ALL, people + ".5");
    }

    @Test
    void a_step_of_few_is_hidden_with_one_other_that_it_could_be_worked_out_from_and_the_bridge_stays() {
        drawBridge(3, 30);

        assertThat(figures.hiddenValues()).containsExactly("moves in", "moves in", "returns", "returns");
    }

    @Test
    void a_step_that_only_the_remainder_would_tell_is_hidden_with_the_remainder() {
        drawBridge(8, 2);

        assertThat(figures.hiddenValues()).containsExactly("", "moves out", "moves out");
        assertThat(figures.hiddenMetrics()).contains("unexplained-movement");
    }

    /** Steps are told in the edition's own month only: 100 + 15 − 4 = 111. */
    @Test
    void few_leavers_of_a_year_without_steps_are_not_told_by_who_was_there_and_who_joined() {
        figures.in(ReportingMonth.of(2024, 3))
                .headcount(TRUST, ALL, 100)
                .in(ReportingMonth.of(2025, 3))
                .headcount(TRUST, ALL, 111)
                .count(Metric.JOINERS_HC, Window.ROLLING_12, TRUST, ALL, "15")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "4")
                .count(Metric.UNEXPLAINED_MOVEMENT, Window.ROLLING_12, TRUST, ALL, "0");

        assertThat(figures.hiddenMetrics()).contains("leavers-hc").hasSizeGreaterThan(1);
    }

    @Test
    void a_step_of_nobody_is_no_secret() {
        drawBridge(0, 0);

        assertThat(figures.hiddenValues()).isEmpty();
    }

    /** How many had no choice is published nowhere but by reason. */
    @Test
    void few_leavers_who_had_no_choice_are_no_reason_to_hide_the_turnover_of_those_who_had() {
        figures.count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "40")
                .rate(Metric.VOLUNTARY_TURNOVER_HC, Window.ROLLING_12, TRUST, ALL, "37", "400");

        assertThat(figures.hiddenMetrics()).isEmpty();
    }

    @Test
    void voluntary_turnover_does_not_tell_the_few_leavers_of_one_reason() {
        figures.count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "80")
                .rate(Metric.VOLUNTARY_TURNOVER_HC, Window.ROLLING_12, TRUST, ALL, "45", "400")
                .brokenDown("leaving-reason", "Resignation - Pay")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "3")
                .brokenDown("leaving-reason", "Resignation - Promotion")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "42")
                .brokenDown("leaving-reason", "Dismissal - Conduct")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "6")
                .brokenDown("leaving-reason", "Retirement - Age")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, ALL, "29");

        assertThat(figures.hiddenValues()).containsExactlyInAnyOrder("Resignation - Pay", "Resignation - Promotion");
    }

    @ParameterizedTest
    @CsvSource({"0, SUPPRESSED", "10, SUPPRESSED", "11, OK"})
    void a_survey_score_of_fewer_than_11_responses_is_hidden_with_its_responses_and_its_benchmark(
            String responses, Status status) {
        figures.rateOf(Metric.SURVEY_SCORE, Window.AS_AT, ALL, "question", "Q1", "99", responses)
                .rateOf(Metric.SURVEY_BENCHMARK, Window.AS_AT, ALL, "question", "Q1", "99", responses)
                .countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, ALL, "question", "Q1", responses);

        assertThat(figures.shown()).hasSize(3).extracting(Figure::status).containsOnly(status);
    }

    @Test
    void the_responses_of_one_small_group_are_not_told_by_the_total_and_the_other_groups() {
        figures.countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, ALL, "question", "Q1", "107")
                .countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, "Nurses", "question", "Q1", "60")
                .countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, "Porters", "question", "Q1", "40")
                .countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, "Physicists", "question", "Q1", "7")
                .countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, "Porters", "question", "Q2", "40");

        assertThat(figures.hiddenGroups()).containsExactlyInAnyOrder("Physicists", "Porters");
    }

    @ParameterizedTest(name = "{0} {1}: {2} of {3}")
    @CsvSource({
        "SICKNESS_LONG_TERM_RATE, MONTH, 9, 330, SUPPRESSED",
        "SICKNESS_SHORT_TERM_RATE, MONTH, 0, 330.1, OK",
        "EXIT_INTERVIEW_COMPLETION, MONTH, 4, 20, SUPPRESSED",
        "EXIT_INTERVIEW_COMPLETION, MONTH, 5, 4, SUPPRESSED",
        "EXIT_INTERVIEW_COMPLETION, MONTH, 20, 18, OK",
        "FLEXIBLE_WORKING_APPROVAL_RATE, MONTH, 4, 20, SUPPRESSED",
        "FLEXIBLE_WORKING_APPROVAL_RATE, MONTH, 18, 20, SUPPRESSED",
        "FLEXIBLE_WORKING_APPROVAL_RATE, MONTH, 15, 20, OK",
        "FLEXIBLE_WORKING_APPROVAL_RATE, MONTH, 9, 8, OK",
        "OFF_FRAMEWORK_RATE, MONTH, 1, 2, OK"
    })
    void rates_of_the_rest_of_the_catalogue(
            Metric metric, Window window, String numerator, String denominator, Status status) {
        figures.rate(metric, window, TRUST, ALL, numerator, denominator);

        assertThat(only()).isEqualTo(status);
    }

    @Test
    void few_stay_interviews_are_hidden_and_pounds_are_not() {
        figures.count(Metric.STAY_INTERVIEWS, Window.MONTH, TRUST, ALL, "4")
                .count(Metric.PAY_BILL, Window.MONTH, TRUST, ALL, "4");

        assertThat(figures.hiddenMetrics()).containsExactly("stay-interviews");
    }

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({"MONTH, 124, SUPPRESSED", "MONTH, 124.1, OK", "ROLLING_12, 1464, SUPPRESSED", "ROLLING_12, 1464.1, OK"})
    void a_reason_for_being_ill_is_hidden_while_four_people_could_have_been_off_for_all_its_days(
            Window window, String days, Status status) {
        figures.rateOf(Metric.SICKNESS_REASON_SHARE, window, ALL, "sickness-reason", "S17", days, "9000")
                .rateOf(Metric.SICKNESS_REASON_SHARE, window, ALL, "sickness-reason", "S10", "4000", "9000")
                .rateOf(Metric.SICKNESS_REASON_SHARE, window, ALL, "sickness-reason", "S13", "5000", "9000");

        assertThat(figures.shown().get(0).status()).isEqualTo(status);
        assertThat(figures.hiddenMetrics()).hasSize(status == Status.OK ? 0 : 2);
    }
}
