package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;
import static org.boardpack.metrics.DrawnWorkforce.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METRICS.md: sickness by the length of the episode and by reason. */
class SicknessEpisodesSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private static Row off(String name, String from, String to, String daysLost) {
        Row row = DrawnWorkforce.sick(name, daysLost)
                .with("Absence Start Date", LocalDate.parse(from))
                .with("Absence Reason", "S10 Anxiety");
        return to == null ? row : row.with("Absence End Date", LocalDate.parse(to));
    }

    private Figure of(Metric metric, Window window, String month) {
        return workforce.figure(metric, window, "A", month);
    }

    private BigDecimal days(Metric metric, String month) {
        return of(metric, Window.MONTH, month).numerator();
    }

    @ParameterizedTest(name = "{0}: off from {1} to {2}")
    @CsvSource({
        "27 days,                                  2025-03-01, 2025-03-27, SHORT",
        "28 days,                                  2025-03-01, 2025-03-28, LONG",
        "29 days,                                  2025-03-01, 2025-03-29, LONG",
        "one day,                                  2025-03-31, 2025-03-31, SHORT",
        "28 days over two months,                  2025-02-22, 2025-03-21, LONG",
        "27 days over two months,                  2025-02-23, 2025-03-21, SHORT",
        "open since 28 days at the month's end,    2025-03-04,           , LONG",
        "open since 27 days at the month's end,    2025-03-05,           , SHORT",
        "ends after 28 days but not yet,           2025-03-10, 2025-04-20, SHORT",
        "ends later and is long already,           2025-02-01, 2025-04-20, LONG",
        "open for a year,                          2024-03-01,           , LONG",
    })
    void an_episode_is_long_term_when_it_has_lasted_28_days_by_the_end_of_the_month(
            String name, String from, String to, String length) {
        workforce.staff("A", "2025-03", person("p")).sickness("A", "2025-03", off("p", from, to, "10"));

        boolean isLong = length.equals("LONG");
        assertThat(days(Metric.SICKNESS_LONG_TERM_RATE, "2025-03")).isEqualByComparingTo(isLong ? "10" : "0");
        assertThat(days(Metric.SICKNESS_SHORT_TERM_RATE, "2025-03")).isEqualByComparingTo(isLong ? "0" : "10");
    }

    @Test
    void which_absences_are_sickness_is_what_the_list_says() {
        workforce
                .staff("A", "2025-03", person("p"), person("q"))
                .sickness(
                        "A",
                        "2025-03",
                        off("p", "2025-03-03", "2025-03-05", "3").with("Absence Category", "Industrial Injury"),
                        off("q", "2025-03-03", "2025-03-06", "4").with("Absence Category", "Annual Leave"));

        assertThat(days(Metric.SICKNESS_RATE, "2025-03")).isEqualByComparingTo("3");
    }

    @Test
    void an_absence_of_no_category_is_sickness_also_where_others_have_one() {
        workforce
                .staff("A", "2025-03", person("p"), person("q"), person("r"))
                .sickness(
                        "A",
                        "2025-03",
                        off("p", "2025-03-03", "2025-03-05", "3").with("Absence Category", "Sickness"),
                        off("q", "2025-03-03", "2025-03-06", "4"),
                        off("r", "2025-03-03", "2025-03-07", "5").with("Absence Category", "Maternity"));

        assertThat(days(Metric.SICKNESS_RATE, "2025-03")).isEqualByComparingTo("7");
    }

    @Test
    void an_episode_over_three_months_is_short_until_it_is_long_and_later_months_change_no_earlier_one() {
        workforce
                .unchanged("A", "2025-01", "2025-03", person("p"))
                .sickness("A", "2025-01", off("p", "2025-01-20", null, "12"))
                .sickness("A", "2025-02", off("p", "2025-01-20", null, "28"))
                .sickness("A", "2025-03", off("p", "2025-01-20", "2025-03-02", "2"));

        assertThat(days(Metric.SICKNESS_LONG_TERM_RATE, "2025-01")).isEqualByComparingTo("0");
        assertThat(days(Metric.SICKNESS_SHORT_TERM_RATE, "2025-01")).isEqualByComparingTo("12");
        assertThat(days(Metric.SICKNESS_LONG_TERM_RATE, "2025-02")).isEqualByComparingTo("28");
        assertThat(days(Metric.SICKNESS_LONG_TERM_RATE, "2025-03")).isEqualByComparingTo("2");
    }

    @Test
    void two_episodes_of_one_person_are_each_as_long_as_they_are() {
        workforce
                .staff("A", "2025-03", person("p"))
                .sickness(
                        "A",
                        "2025-03",
                        off("p", "2025-02-01", "2025-03-05", "5"),
                        off("p", "2025-03-10", "2025-03-16", "7"));

        Figure longTerm = of(Metric.SICKNESS_LONG_TERM_RATE, Window.MONTH, "2025-03");
        assertThat(longTerm.numerator()).isEqualByComparingTo("5");
        assertThat(longTerm.denominator()).isEqualByComparingTo("31");
        assertThat(longTerm.value()).isEqualByComparingTo("16.12903225806452");
        assertThat(days(Metric.SICKNESS_SHORT_TERM_RATE, "2025-03")).isEqualByComparingTo("7");
    }

    @Test
    void rows_of_bank_staff_and_of_other_absences_are_on_neither_side() {
        workforce
                .staff("A", "2025-03", person("p"), person("b").category("Bank"))
                .leavers("A", "2025-03", leaver("gone", "2025-03-10").category("Bank"))
                .sickness(
                        "A",
                        "2025-03",
                        off("p", "2025-03-01", null, "4").with("Absence Category", "Sickness"),
                        off("p", "2025-02-01", null, "3").with("Absence Category", "Maternity"),
                        off("b", "2025-01-01", null, "9").with("Absence Category", "Sickness"),
                        off("gone", "2025-01-01", null, "9").with("Absence Category", "Sickness"));

        assertThat(days(Metric.SICKNESS_LONG_TERM_RATE, "2025-03")).isEqualByComparingTo("4");
        assertThat(days(Metric.SICKNESS_SHORT_TERM_RATE, "2025-03")).isEqualByComparingTo("0");
    }

    @Test
    void a_year_pools_the_days_of_its_months_and_needs_all_twelve() {
        workforce.unchanged("A", "2024-04", "2025-03", person("p"));
        for (ReportingMonth month = ReportingMonth.of(2024, 4); month.isBefore(ReportingMonth.of(2025, 3)); ) {
            workforce.sickness("A", month.toString());
            month = month.plus(1);
        }
        workforce.sickness("A", "2025-03", off("p", "2025-02-20", null, "31"));

        assertThat(of(Metric.SICKNESS_LONG_TERM_RATE, Window.ROLLING_12, "2025-03")
                        .denominator())
                .isEqualByComparingTo("365");
        assertThat(of(Metric.SICKNESS_LONG_TERM_RATE, Window.ROLLING_12, "2025-03")
                        .numerator())
                .isEqualByComparingTo("31");
        assertThat(of(Metric.SICKNESS_LONG_TERM_RATE, Window.ROLLING_12, "2025-02")
                        .status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void a_summary_says_nothing_of_episodes_for_its_organisation_and_every_scope_that_it_is_in() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce
                .staff("A", "2025-03", person("p"))
                .sickness("A", "2025-03", off("p", "2025-01-01", null, "31"))
                .add(
                        ExtractKind.SICKNESS_SUMMARY,
                        "B",
                        "2025-03",
                        total("All")
                                .with("FTE Days Lost", Quantity.of("5"))
                                .with("FTE Days Available", Quantity.of("62")));

        for (Scope scope : List.of(Scope.organisation("B"), Scope.system("S"))) {
            assertThat(workforce
                            .figure(Metric.SICKNESS_RATE, Window.MONTH, scope, StaffGroup.ALL, "2025-03")
                            .status())
                    .isEqualTo(Status.OK);
            for (Metric metric : List.of(Metric.SICKNESS_LONG_TERM_RATE, Metric.SICKNESS_SHORT_TERM_RATE)) {
                Figure figure = workforce.figure(metric, Window.MONTH, scope, StaffGroup.ALL, "2025-03");
                assertThat(figure.status()).isEqualTo(Status.MISSING);
                assertThat(figure.marker()).isEqualTo("[x]");
            }
        }
        assertThat(workforce.byValue(
                        Metric.SICKNESS_REASON_SHARE, Window.MONTH, "A", "All", Dimension.SICKNESS_REASON, "2025-03"))
                .hasSize(1);
        assertThat(workforce.figures(ReportingMonth.of(2025, 3)))
                .filteredOn(figure -> figure.metric() == Metric.SICKNESS_REASON_SHARE)
                .extracting(Figure::scope)
                .containsOnly(Scope.organisation("A"));
    }

    @Test
    void a_start_that_nobody_gave_leaves_the_length_unknown_and_the_rate_as_it_is() {
        workforce.staff("A", "2025-03", person("p")).sickness("A", "2025-03", DrawnWorkforce.sick("p", "3.1"));

        assertThat(of(Metric.SICKNESS_RATE, Window.MONTH, "2025-03").value()).isEqualByComparingTo("10");
        assertThat(of(Metric.SICKNESS_LONG_TERM_RATE, Window.MONTH, "2025-03").status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void a_reason_has_its_share_of_all_days_lost_and_what_no_list_has_is_unknown() {
        workforce
                .staff("A", "2025-03", person("p"), person("q").group("Support"))
                .sickness(
                        "A",
                        "2025-03",
                        off("p", "2025-03-01", null, "6"),
                        off("q", "2025-03-01", null, "1").group("Support").with("Absence Reason", "S13 Cough"),
                        off("q", "2025-03-05", null, "2").group("Support").with("Absence Reason", "Sick note"),
                        off("q", "2025-03-09", null, "1").group("Support").with("Absence Reason", "S99 Unknown"));

        assertThat(shares("All"))
                .isEqualTo(Map.of(
                        "S10 Anxiety", new BigDecimal("60"),
                        "S13 Cough", new BigDecimal("10"),
                        "S99 Unknown", new BigDecimal("30")));
        assertThat(shares("Nurses")).isEqualTo(Map.of("S10 Anxiety", new BigDecimal("100")));
        Figure cough = workforce.figure(
                Metric.SICKNESS_REASON_SHARE,
                Window.MONTH,
                Scope.organisation("A"),
                new Part(StaffGroup.ALL, Dimension.SICKNESS_REASON, "S13 Cough"),
                "2025-03");
        assertThat(cough.numerator()).isEqualByComparingTo("1");
        assertThat(cough.denominator()).isEqualByComparingTo("10");
    }

    private Map<String, BigDecimal> shares(String group) {
        return workforce.byValue(
                Metric.SICKNESS_REASON_SHARE, Window.MONTH, "A", group, Dimension.SICKNESS_REASON, "2025-03");
    }

    @Test
    void the_reasons_of_a_month_in_which_nobody_was_off_do_not_apply() {
        workforce
                .unchanged("A", "2025-02", "2025-03", person("p"))
                .sickness("A", "2025-02", off("p", "2025-02-01", null, "6"))
                .sickness("A", "2025-03");

        Figure share = workforce.figure(
                Metric.SICKNESS_REASON_SHARE,
                Window.MONTH,
                Scope.organisation("A"),
                new Part(StaffGroup.ALL, Dimension.SICKNESS_REASON, "S10 Anxiety"),
                "2025-03");
        assertThat(share.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(share.marker()).isEqualTo("[z]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void long_and_short_make_all_days_lost_and_the_reasons_add_up_to_100(long seed) {
        Random random = new Random(seed);
        DrawnWorkforce drawn = RandomWorkforce.of(seed);
        for (int back = 0; back < 13; back++) {
            ReportingMonth month = RandomWorkforce.LAST.minus(back);
            for (String organisation : drawn.organisations(ExtractKind.STAFF_IN_POST, month)) {
                Row[] rows = new Row[30];
                for (int i = 0; i < rows.length; i++) {
                    LocalDate from = month.firstDay().minusDays(random.nextInt(60) - 20);
                    rows[i] = off(
                                    "nobody" + i,
                                    from.toString(),
                                    from.plusDays(random.nextInt(50)).toString(),
                                    "1." + i)
                            .group(random.nextBoolean() ? "Nurses" : "Support")
                            .with("Absence Reason", random.nextBoolean() ? "S10 Anxiety" : "S13 Cough");
                }
                drawn.sickness(organisation, month.toString(), rows);
            }
        }
        int checked = 0;
        List<Figure> figures = drawn.figures(RandomWorkforce.LAST);
        for (Figure whole : figures) {
            if (whole.metric() == Metric.SICKNESS_RATE && whole.isOk()) {
                assertThat(sum(figures, whole, true)).isEqualByComparingTo(whole.numerator());
                BigDecimal hundred = sum(figures, whole, false);
                if (hundred.signum() != 0) {
                    assertThat(hundred.subtract(BigDecimal.valueOf(100)).abs()).isLessThan(new BigDecimal("1e-12"));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    private static BigDecimal sum(List<Figure> figures, Figure whole, boolean ofLengths) {
        return figures.stream()
                .filter(figure -> figure.isOk()
                        && figure.scope().equals(whole.scope())
                        && figure.staffGroup().equals(whole.staffGroup())
                        && figure.window() == whole.window()
                        && (ofLengths
                                ? figure.metric() == Metric.SICKNESS_LONG_TERM_RATE
                                        || figure.metric() == Metric.SICKNESS_SHORT_TERM_RATE
                                : figure.metric() == Metric.SICKNESS_REASON_SHARE))
                .map(figure -> ofLengths ? figure.numerator() : figure.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
