package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.person;
import static org.boardpack.metrics.DrawnWorkforce.total;

import java.util.List;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** METRICS.md: the staff survey, by question, under the December of its year. */
class SurveySpec {

    private static final String LEAVING = "I often think about leaving";

    private final DrawnWorkforce workforce =
            new DrawnWorkforce().organisation("A", "S").organisation("B", "S");

    private static Row answer(String group, String question, long responses, String score) {
        return total(group)
                .with("Question", question)
                .with("Responses", responses)
                .with("Score", Quantity.of(score));
    }

    private void surveyed(String organisation, String year, Row... rows) {
        workforce.add(ExtractKind.SURVEY, organisation, year + "-12", rows);
    }

    private Figure of(Metric metric, Scope scope, String group, String question, String month) {
        return workforce.figure(
                metric, Window.AS_AT, scope, new Part(new StaffGroup(group), Dimension.QUESTION, question), month);
    }

    private Figure score(Scope scope, String group) {
        return of(Metric.SURVEY_SCORE, scope, group, LEAVING, "2024-12");
    }

    @Test
    void an_organisations_score_is_what_the_survey_gives() {
        surveyed("A", "2024", answer("All", LEAVING, 480, "27.34"));

        Figure score = score(Scope.organisation("A"), "All");
        assertThat(score.value()).isEqualByComparingTo("27.34");
        assertThat(score.denominator()).isEqualByComparingTo("480");
        assertThat(score.reference()).isEqualTo("SV-A-2412-QU.I_often_think_about_leaving");
        assertThat(of(Metric.SURVEY_RESPONSES, Scope.organisation("A"), "All", LEAVING, "2024-12")
                        .value())
                .isEqualByComparingTo("480");
    }

    @Test
    void a_systems_score_weighs_its_organisations_by_their_responses() {
        surveyed("A", "2024", answer("All", LEAVING, 300, "20"));
        surveyed("B", "2024", answer("All", LEAVING, 100, "40"));

        assertThat(score(Scope.system("S"), "All").value()).isEqualByComparingTo("25");
    }

    @Test
    void groups_without_a_row_for_all_staff_make_the_total() {
        surveyed("A", "2024", answer("Nurses", LEAVING, 30, "10"), answer("Support", LEAVING, 10, "50"));

        assertThat(score(Scope.organisation("A"), "All").value()).isEqualByComparingTo("20");
        assertThat(score(Scope.organisation("A"), "Nurses").value()).isEqualByComparingTo("10");
    }

    @Test
    void a_row_for_all_staff_stands_beside_its_groups() {
        surveyed("A", "2024", answer("Nurses", LEAVING, 30, "10"), answer("All", LEAVING, 40, "21"));

        assertThat(score(Scope.organisation("A"), "All").value()).isEqualByComparingTo("21");
        assertThat(score(Scope.organisation("A"), "All").denominator()).isEqualByComparingTo("40");
    }

    @Test
    void a_question_that_one_organisation_did_not_ask_has_no_score_for_both() {
        surveyed("A", "2024", answer("All", LEAVING, 300, "20"));
        surveyed("B", "2024", answer("All", "Another question", 100, "40"));

        assertThat(score(Scope.organisation("A"), "All").isOk()).isTrue();
        assertThat(score(Scope.system("S"), "All").marker()).isEqualTo("[x]");
    }

    @Test
    void a_question_that_is_asked_no_more_is_missing_and_not_nought() {
        surveyed("A", "2023", answer("All", LEAVING, 300, "20"));
        surveyed("A", "2024", answer("All", "Another question", 100, "40"));

        assertThat(score(Scope.organisation("A"), "All").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void an_organisation_that_was_surveyed_before_and_not_this_year_leaves_its_system_without_a_score() {
        surveyed("A", "2023", answer("All", LEAVING, 300, "20"));
        surveyed("B", "2023", answer("All", LEAVING, 300, "20"));
        surveyed("A", "2024", answer("All", LEAVING, 300, "20"));

        assertThat(score(Scope.system("S"), "All").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void nobody_answering_is_no_score() {
        surveyed("A", "2024", answer("All", LEAVING, 0, "0"));

        assertThat(score(Scope.organisation("A"), "All").marker()).isEqualTo("[z]");
    }

    @Test
    void the_benchmark_stands_beside_the_score_where_it_was_given() {
        surveyed(
                "A",
                "2024",
                answer("All", LEAVING, 300, "20").with("Benchmark", Quantity.of("23.5")),
                answer("All", "Another question", 300, "20"));

        assertThat(of(Metric.SURVEY_BENCHMARK, Scope.organisation("A"), "All", LEAVING, "2024-12")
                        .value())
                .isEqualByComparingTo("23.5");
        assertThat(of(Metric.SURVEY_BENCHMARK, Scope.organisation("A"), "All", "Another question", "2024-12")
                        .marker())
                .isEqualTo("[x]");
    }

    @Test
    void every_survey_year_is_in_an_edition_under_its_december_and_under_no_other_month() {
        surveyed("A", "2023", answer("All", LEAVING, 300, "20"));
        surveyed("A", "2024", answer("All", LEAVING, 300, "25"));
        workforce.staff("A", "2025-03", person("p"));

        assertThat(scoresOf("2023-12")).containsExactly("20");
        assertThat(scoresOf("2024-12")).containsExactly("25");
        assertThat(scoresOf("2025-03")).isEmpty();
    }

    private List<String> scoresOf(String month) {
        return inAnEditionOfMarch(month).stream()
                .filter(figure ->
                        figure.metric() == Metric.SURVEY_SCORE && figure.scope().equals(Scope.organisation("A")))
                .map(figure -> String.valueOf(figure.value()))
                .toList();
    }

    @Test
    void a_december_of_which_only_the_survey_is_known_has_no_rows_of_other_metrics() {
        surveyed("A", "2023", answer("All", LEAVING, 300, "20"));
        workforce.staff("A", "2025-03", person("p"));

        assertThat(inAnEditionOfMarch("2023-12"))
                .isNotEmpty()
                .allMatch(figure -> figure.metric().isYearly());
    }

    private List<Figure> inAnEditionOfMarch(String month) {
        return workforce.figures(ReportingMonth.parse(month), ReportingMonth.of(2025, 3));
    }
}
