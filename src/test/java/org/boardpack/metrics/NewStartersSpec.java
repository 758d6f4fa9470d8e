package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.time.LocalDate;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** METRICS.md, `new-starter-retention`: who of those that started is still here. */
class NewStartersSpec {

    private static final String MONTH = "2025-03";

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    /** Somebody who was always there, in every month that the curve looks at, and nobody who leaves unless said after. */
    NewStartersSpec() {
        workforce.unchanged("A", "2023-03", MONTH, always());
    }

    private static Row always() {
        return person("always").start("2010-01-01");
    }

    private void now(Row... rows) {
        Row[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of(always()), java.util.Arrays.stream(rows))
                .toArray(Row[]::new);
        workforce.staff("A", MONTH, all);
    }

    private void left(String name, String started, String leaving) {
        Row row = leaver(name, leaving).start(started);
        workforce.leavers("A", ReportingMonth.of(LocalDate.parse(leaving)).toString(), row);
    }

    private Figure retention(String months) {
        return figure(Metric.NEW_STARTER_RETENTION, Dimension.MONTHS_AFTER, months);
    }

    private Figure figure(Metric metric, Dimension dimension, String months) {
        return workforce.figure(
                metric,
                Window.AS_AT,
                Scope.organisation("A"),
                new Part(StaffGroup.ALL, months.isEmpty() ? Dimension.WHOLE : dimension, months),
                MONTH);
    }

    @Test
    void of_those_who_started_a_year_before_the_month_some_are_still_here() {
        now(
                person("ann").start("2024-03-11"),
                person("bob").start("2024-03-01"),
                person("late").start("2024-04-01"));
        left("cay", "2024-03-31", "2024-09-10");

        assertThat(retention("").numerator()).isEqualByComparingTo("2");
        assertThat(retention("").denominator()).isEqualByComparingTo("3");
    }

    @Test
    void three_six_and_twenty_four_months_have_their_own_starters() {
        now(person("three").start("2024-12-09"), person("six").start("2024-09-09"));
        left("old", "2023-03-09", "2025-01-10");

        assertThat(retention("3").value()).isEqualByComparingTo("100");
        assertThat(retention("6").value()).isEqualByComparingTo("100");
        assertThat(retention("24").value()).isEqualByComparingTo("0");
        assertThat(retention("").status()).as("nobody started a year ago").isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void who_leaves_on_the_months_last_day_is_not_here_though_the_snapshot_has_them() {
        now(person("ann").start("2024-03-11"));
        left("ann", "2024-03-11", "2025-03-31");

        assertThat(retention("").value()).isEqualByComparingTo("0");
    }

    @Test
    void who_gives_up_a_second_post_is_still_here() {
        now(person("ann").start("2024-03-11"));
        workforce.leavers(
                "A", "2024-10", leaver("ann", "2024-10-10").assignment("second").start("2024-03-11"));

        assertThat(retention("").value()).isEqualByComparingTo("100");
    }

    @Test
    void the_newly_qualified_are_those_who_were_new_to_the_nhs() {
        now(
                person("new").start("2024-03-11").with("NHS Start Date", LocalDate.parse("2024-03-11")),
                person("old").start("2024-03-11").with("NHS Start Date", LocalDate.parse("2001-03-11")),
                person("nobody-knows").start("2024-03-11"));

        assertThat(retention("").denominator()).isEqualByComparingTo("3");
        assertThat(figure(Metric.NEW_STARTER_RETENTION, Dimension.MONTHS_AFTER_NEWLY_QUALIFIED, "12")
                        .denominator())
                .isEqualByComparingTo("1");
    }

    @Test
    void the_curve_counts_everybody_as_long_as_they_were_watched() {
        now(
                person("ann").start("2024-03-11"),
                person("bob").start("2024-12-11"),
                person("dee").start("2025-01-11"));
        left("cay", "2024-06-01", "2024-08-15");

        // 4 watched in month 1 and 2 (dee's second month is whole on 10 March); 3 in month 3, of whom cay goes.
        assertThat(curve("1").value()).isEqualByComparingTo("100");
        assertThat(curve("3").value().doubleValue()).isCloseTo(200 / 3.0, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(curve("12").value()).isEqualByComparingTo(curve("3").value());
        assertThat(curve("18").status()).as("nobody was watched so long").isEqualTo(Status.NOT_APPLICABLE);
        assertThat(figure(Metric.NEW_STARTER_SURVIVAL_LOWER, Dimension.MONTHS_AFTER, "3")
                        .value())
                .isLessThan(curve("3").value());
        assertThat(figure(Metric.NEW_STARTER_SURVIVAL_UPPER, Dimension.MONTHS_AFTER, "3")
                        .value())
                .isEqualByComparingTo("100");
    }

    @Test
    void a_transfer_ends_the_watching_and_is_no_loss() {
        now(person("ann").start("2024-03-11"));
        workforce.leavers(
                "A", "2024-10", leaver("cay", "2024-10-10").start("2024-03-11").reason("Employee Transfer"));

        assertThat(curve("9").value()).isEqualByComparingTo("100");
    }

    private Figure curve(String months) {
        return figure(Metric.NEW_STARTER_SURVIVAL, Dimension.MONTHS_AFTER, months);
    }

    @Test
    void without_two_years_of_leavers_the_curve_is_missing() {
        DrawnWorkforce younger = new DrawnWorkforce();
        younger.unchanged("A", "2024-03", MONTH, always(), person("ann").start("2024-03-11"));

        assertThat(younger.figure(
                                Metric.NEW_STARTER_SURVIVAL,
                                Window.AS_AT,
                                Scope.organisation("A"),
                                new Part(StaffGroup.ALL, Dimension.MONTHS_AFTER, "3"),
                                MONTH)
                        .status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void who_left_before_a_merger_is_missed_in_the_system_of_the_successor_too() {
        DrawnWorkforce merging = new DrawnWorkforce()
                .merged("B", "A", "2024-12")
                .organisation("A", "S")
                .unchanged("A", "2023-03", MONTH, always(), person("ann").start("2024-03-11"))
                .unchanged("B", "2023-03", "2024-12", person("bea").start("2011-01-01"));
        merging.leavers("B", "2024-09", leaver("cay", "2024-09-10").start("2024-03-05"));

        Figure retention =
                merging.figure(Metric.NEW_STARTER_RETENTION, Window.AS_AT, Scope.system("S"), Part.ALL, MONTH);

        assertThat(retention.numerator()).isEqualByComparingTo("1");
        assertThat(retention.denominator()).isEqualByComparingTo("2");
    }

    @Test
    void who_started_in_the_nhs_a_year_to_the_day_before_is_newly_qualified_in_a_leap_year_too() {
        now(
                person("new").start("2024-03-11").with("NHS Start Date", LocalDate.parse("2023-03-11")),
                person("not").start("2024-03-11").with("NHS Start Date", LocalDate.parse("2023-03-10")));

        assertThat(figure(Metric.NEW_STARTER_RETENTION, Dimension.MONTHS_AFTER_NEWLY_QUALIFIED, "12")
                        .denominator())
                .isEqualByComparingTo("1");
    }
}
