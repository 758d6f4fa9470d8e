package org.boardpack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.disclosure.DrawnFigures.TRUST;

import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.junit.jupiter.api.Test;

/** A row of a break-down tells by being there that somebody has the value. */
class ListedSpec {

    private final DrawnFigures figures = new DrawnFigures().headcount(TRUST, "All", 100);

    private List<String> listed() {
        return Listed.of(figures.shown()).stream()
                .map(figure -> (figure.dimensionValue() + " " + figure.metric().id()).strip())
                .toList();
    }

    @Test
    void a_value_of_which_nothing_is_shown_is_not_listed() {
        figures.headcountOf("gender", "Female", 97).headcountOf("gender", "Other", 3);

        assertThat(figures.hiddenValues()).contains("Other");
        assertThat(listed()).contains("headcount").doesNotContain("Other headcount");
    }

    @Test
    void a_value_of_which_something_is_shown_is_listed_with_all_that_is_hidden_of_it() {
        figures.headcountOf("gender", "Female", 60)
                .headcountOf("gender", "Male", 40)
                .countOf(Metric.LEAVERS_HC, Window.ROLLING_12, "All", "gender", "Female", "3");

        assertThat(listed()).contains("Female headcount", "Female leavers-hc");
    }

    @Test
    void what_is_missing_of_a_value_that_is_not_listed_is_not_listed_either() {
        figures.brokenDown("sickness-reason", "Back problems")
                .count(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, "All", "1")
                .missing(Metric.SICKNESS_REASON_SHARE, Window.ROLLING_12, TRUST, "All");

        assertThat(listed()).containsExactly("headcount");
    }

    @Test
    void what_is_only_missing_is_no_secret() {
        figures.brokenDown("gender", "Female").missing(Metric.LEAVERS_HC, Window.ROLLING_12, TRUST, "All");

        assertThat(listed()).contains("Female leavers-hc");
    }

    @Test
    void staff_groups_steps_of_the_bridge_and_questions_of_a_survey_are_there_for_everybody() {
        figures.headcount(TRUST, "Students", 2)
                .countOf(Metric.MOVEMENT_HC, Window.ROLLING_12, "All", "movement", "new joiners", "3")
                .countOf(Metric.SURVEY_RESPONSES, Window.AS_AT, "All", "question", "I am able to", "3");

        List<Figure> shown = figures.shown();
        assertThat(figures.hiddenMetrics()).contains("headcount", "movement-hc", "survey-responses");
        assertThat(Listed.of(shown)).isEqualTo(shown);
    }
}
