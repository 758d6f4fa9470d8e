package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.Actions;
import org.boardpack.metrics.improvement.ImprovementLists;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.metrics.improvement.SelfAssessments;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions and self-assessments as they stand at the end of March 2025, with the shipped statuses and milestones. */
class ActionsSpec {

    private static final ImprovementLists LISTS = ReferenceImprovement.read(ReferenceLists.load(null));
    private static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);
    private static final String HEADINGS = "Action|Title|@Start|@Due|Status";

    private static List<ActionRow> actions(String... lines) {
        SentByHand sent = new SentByHand().send(ExtractKind.ACTIONS, "7A2", ReportingMonth.ALWAYS, HEADINGS, lines);
        return new Actions(sent, LISTS, MARCH).of(Set.of("7A2"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, On track, false, 0, due today",
        "2025-03-30, On track, true, 1, due yesterday",
        "2025-02-28, Not started, true, 31, not begun",
        "2025-02-28, Complete, false, 0, done",
        "2025-02-28, Stopped, false, 0, given up",
        "2025-06-30, Overdue, true, 0, says so itself",
        "2025-06-30, At risk, false, 0, still has time"
    })
    void late_is_what_is_open_after_its_date_or_says_so(
            String due, String status, boolean late, long days, String why) {
        ActionRow action = actions("A1|Title||" + due + "|" + status).get(0);

        assertThat(action.late()).as(why).isEqualTo(late);
        assertThat(action.daysLate()).isEqualTo(days);
    }

    @Test
    void late_ones_come_first_then_open_ones_then_those_that_are_done() {
        assertThat(actions(
                        "A1|Done||2024-01-31|Complete",
                        "A2|Open, later||2025-09-30|On track",
                        "A3|Late||2025-03-15|At risk",
                        "A4|Open||2025-04-30|On track",
                        "A5|Latest||2025-01-31|On track"))
                .extracting(ActionRow::action)
                .containsExactly("A5", "A3", "A4", "A2", "A1");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-31, 1, Retention improvement plan refreshed and begun",
        "2025-01-01, 2025-02-01, 2, Progress against the Nurse Retention Plan reviewed",
        "2025-01-01, 2025-03-02, 2, Progress against the Nurse Retention Plan reviewed",
        "2025-01-01, 2025-04-01, 3, Programme and Nurse Retention Plan launched",
        "2025-01-01, 2025-04-02, , Programme and Nurse Retention Plan launched",
        ", 2024-12-31, , Self-assessment completed",
        "2024-09-01, 2024-09-01, 1, Programme and Nurse Retention Plan launched"
    })
    void an_action_falls_under_the_milestones_of_90_days_and_of_the_year(
            String start, String due, Integer ninetyDays, String ofYear) {
        ActionRow action = actions("A1|Title|" + (start == null ? "" : start) + "|" + due + "|On track")
                .get(0);

        assertThat(action.ninetyDays() == null ? null : action.ninetyDays().number())
                .isEqualTo(ninetyDays);
        assertThat(action.ofYear() == null ? null : action.ofYear().name()).isEqualTo(ofYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-14, Progress against the Nurse Retention Plan reviewed, the first on or after it",
        "2024-09-30, Programme and Nurse Retention Plan launched, in the month of one",
        "2024-05-31, Programme and Nurse Retention Plan launched, before all of this year",
        "2023-11-30, Programme and Nurse Retention Plan launched, before all of this year though in the month of a later one",
        "2025-05-31, Programme and Nurse Retention Plan launched, after all of this year: the first of the next",
        "2025-11-30, Community of Practice meets, next year's"
    })
    void every_action_falls_under_a_milestone_of_the_year_however_late(String due, String ofYear, String why) {
        assertThat(actions("A1|Title||" + due + "|On track").get(0).ofYear())
                .as(why)
                .isNotNull()
                .extracting(Milestone::name)
                .isEqualTo(ofYear);
    }

    @Test
    void a_scope_shows_the_actions_of_its_own_organisations_only() {
        SentByHand sent = new SentByHand()
                .send(ExtractKind.ACTIONS, "7A2", ReportingMonth.ALWAYS, HEADINGS, "A1|Title||2025-04-30|On track")
                .send(ExtractKind.ACTIONS, "7A3", ReportingMonth.ALWAYS, HEADINGS, "A1|Title||2025-04-30|On track");

        assertThat(new Actions(sent, LISTS, MARCH).of(Set.of("7A3", "WAL")))
                .extracting(ActionRow::organisation)
                .containsExactly("7A3");
    }

    @Test
    void of_each_domain_the_latest_score_stands_beside_the_one_before() {
        String headings = "Domain|@Date|%Score|Evidence";
        SentByHand sent = new SentByHand()
                .send(ExtractKind.SELF_ASSESSMENT, "7A2", MARCH.minus(15), headings, "Wellbeing|2023-12-15|1|")
                .send(
                        ExtractKind.SELF_ASSESSMENT,
                        "7A2",
                        MARCH.minus(3),
                        headings,
                        "Wellbeing|2024-12-15|2|Survey",
                        "CPD|2024-12-15|4|")
                .send(ExtractKind.SELF_ASSESSMENT, "7A2", MARCH, headings, "wellbeing|2025-03-10|3|")
                .send(ExtractKind.SELF_ASSESSMENT, "7A2", MARCH.plus(1), headings, "Wellbeing|2025-04-10|4|");

        List<SelfAssessment> latest = new SelfAssessments(sent, MARCH).of(Set.of("7A2"));

        assertThat(latest)
                .extracting(
                        SelfAssessment::domain,
                        SelfAssessment::score,
                        SelfAssessment::scoreBefore,
                        SelfAssessment::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CPD", 4L, null, null),
                        org.assertj.core.groups.Tuple.tuple("wellbeing", 3L, 2L, 1L));
    }
}
