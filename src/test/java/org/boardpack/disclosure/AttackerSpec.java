package org.boardpack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.disclosure.DrawnFigures.TRUST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.junit.jupiter.api.Test;

/**
 * The ways to a hidden number that are known, each as a small table: hiding only what is too small leaves the reader with fewer than
 * five values, disclosure control does not.
 */
class AttackerSpec {

    private static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);
    private static final String ALL = "All";
    private static final int ENOUGH = 5;

    private final DrawnFigures figures = new DrawnFigures();

    /** Fewer than five people hidden, with the rates on them, and nothing else. */
    private static List<Figure> naively(List<Figure> figures, Predicate<Figure> isSmall) {
        return figures.stream()
                .map(figure -> isSmall.test(figure) ? hidden(figure) : figure)
                .toList();
    }

    static boolean isSmall(Figure figure) {
        BigDecimal people = figure.numerator() == null ? figure.value() : figure.numerator();
        return figure.isOk() && people.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    private static boolean isSmallGone(Figure figure) {
        return figure.metric() == Metric.STABILITY
                && figure.denominator().subtract(figure.numerator()).compareTo(BigDecimal.valueOf(5)) < 0;
    }

    static Figure hidden(Figure figure) {
        return new Figure(
                figure.period(),
                figure.scope(),
                figure.staffGroup(),
                figure.dimension(),
                figure.dimensionValue(),
                figure.metric(),
                figure.window(),
                null,
                null,
                null,
                Status.SUPPRESSED,
                "[c]",
                figure.reference());
    }

    /** The fewest values that a reader holds possible of any hidden figure. */
    private int fewestValues(List<Figure> shown) {
        return fewestValues(shown, shown);
    }

    private int fewestValues(List<Figure> shown, List<Figure> published) {
        Attacker attacker = new Attacker(figures.drawn(), published, figures.parents());
        return shown.stream()
                .filter(figure -> figure.status() == Status.SUPPRESSED && attacker.knowsOf(figure))
                .mapToInt(figure -> attacker.possibleValues(figure, ENOUGH))
                .min()
                .orElseThrow();
    }

    private void assertThatOnlyDisclosureControlProtects(Predicate<Figure> isSmall) {
        assertThat(fewestValues(naively(figures.drawn(), isSmall)))
                .as("values left when only small numbers are hidden")
                .isLessThan(ENOUGH);
        assertThat(fewestValues(figures.shown())).isEqualTo(ENOUGH);
    }

    private void months(Metric metric, int... people) {
        for (int i = 0; i < people.length; i++) {
            figures.in(MARCH.minus(people.length - 1 - i))
                    .count(metric, Window.MONTH, TRUST, ALL, String.valueOf(people[i]));
        }
    }

    private void year(ReportingMonth month, Metric metric, int people) {
        figures.in(month).count(metric, Window.ROLLING_12, TRUST, ALL, String.valueOf(people));
    }

    @Test
    void two_rolling_years_and_a_month_a_year_ago_give_a_month() {
        months(Metric.LEAVERS_HC, 8, 7, 9, 6, 8, 7, 9, 8, 7, 9, 8, 7, 3);
        year(MARCH.minus(1), Metric.LEAVERS_HC, 93);
        year(MARCH, Metric.LEAVERS_HC, 88);

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmall);
    }

    @Test
    void a_year_to_date_less_its_other_months_gives_a_month() {
        String[] soFar = {"8", "15", "18", "24"};
        int[] months = {8, 7, 3, 6};
        for (int i = 0; i < months.length; i++) {
            figures.in(ReportingMonth.of(2024, 4 + i))
                    .count(Metric.JOINERS_HC, Window.MONTH, TRUST, ALL, String.valueOf(months[i]))
                    .count(Metric.JOINERS_HC, Window.YEAR_TO_DATE, TRUST, ALL, soFar[i]);
        }

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmall);
    }

    @Test
    void the_mean_of_two_headcounts_and_one_of_them_give_the_other() {
        figures.in(MARCH.minus(1)).headcount(TRUST, ALL, 20);
        figures.in(MARCH).headcount(TRUST, ALL, 4).rate(Metric.TURNOVER_HC, Window.MONTH, TRUST, ALL, "17", "12");

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmall);
    }

    @Test
    void the_cohort_of_stability_is_the_headcount_of_a_year_ago() {
        figures.in(MARCH.minus(12)).headcount(TRUST, ALL, 4);
        figures.in(MARCH)
                .headcount(TRUST, ALL, 40)
                .rate(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, TRUST, ALL, "6", "22");

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmall);
    }

    @Test
    void those_who_did_not_stay_are_the_cohort_less_the_stayers_group_by_group() {
        figures.in(MARCH)
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, ALL, "77", "100")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Doctors", "28", "30")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Nurses", "29", "40")
                .rate(Metric.STABILITY, Window.ROLLING_12, TRUST, "Support", "20", "30");

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmallGone);
    }

    @Test
    void staff_at_both_ends_and_who_came_say_who_went() {
        figures.in(MARCH.minus(1)).headcount(TRUST, ALL, 100);
        figures.in(MARCH)
                .headcount(TRUST, ALL, 106)
                .count(Metric.JOINERS_HC, Window.MONTH, TRUST, ALL, "8")
                .count(Metric.LEAVERS_HC, Window.MONTH, TRUST, ALL, "2");

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmall);
    }

    @Test
    void the_values_of_a_break_down_are_parts_like_any_other() {
        figures.in(MARCH)
                .headcount(TRUST, ALL, 60)
                .brokenDown("age-band", "Under 25")
                .headcount(TRUST, ALL, 3)
                .brokenDown("age-band", "25-34")
                .headcount(TRUST, ALL, 22)
                .brokenDown("age-band", "35-44")
                .headcount(TRUST, ALL, 35);

        assertThatOnlyDisclosureControlProtects(AttackerSpec::isSmall);
    }

    @Test
    void what_the_edition_before_showed_is_known_and_what_it_hid_stays_hidden() {
        figures.in(MARCH)
                .headcount(TRUST, ALL, 60)
                .headcount(TRUST, "Doctors", 3)
                .headcount(TRUST, "Nurses", 30)
                .headcount(TRUST, "Support", 10)
                .headcount(TRUST, "Managers", 17);
        List<Figure> before = naively(
                figures.drawn(),
                figure -> List.of("Doctors", "Nurses")
                        .contains(figure.staffGroup().name()));

        assertThat(fewestValues(figures.shown(), both(figures.shown(), before)))
                .as("values left when the edition before is not looked at")
                .isLessThan(ENOUGH);
        List<Figure> shown = figures.shownAfter(before);
        assertThat(fewestValues(shown, both(shown, before))).isEqualTo(ENOUGH);
        assertThat(shown.stream()
                        .filter(Figure::isOk)
                        .map(figure -> figure.staffGroup().name()))
                .containsExactly(ALL, "Support", "Managers");
    }

    private static List<Figure> both(List<Figure> one, List<Figure> other) {
        List<Figure> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
