package org.boardpack.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METRICS.md, "Targets": absolute value, monthly plan, 12-month reduction trend. */
class PlanAgainstActualSpec {

    private static PlanEntry entry(String metric, String month, String plan, String target) {
        return new PlanEntry(StaffGroup.ALL, metric, ReportingMonth.parse(month), number(plan), number(target), null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static PlanRow row(ShownByHand shown, PlanEntry entry) {
        return new PlanAgainstActual(new ShownFigures(shown.drawn()), ShownByHand.MARCH)
                .rows(List.of(entry))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "turnover-hc, 12.19, 12.2, on, fewer leave",
        "turnover-hc, 12.2, 12.2, on, exactly as planned",
        "turnover-hc, 12.2000001, 12.2, off, by the unrounded value",
        "Turnover HC, 15.1, 12.2, off, however the plan spells the metric",
        "stability, 88, 87, on, higher is better",
        "stability, 86.999, 87, off, higher is better"
    })
    void on_or_off_plan_goes_by_the_unrounded_value_and_the_better_direction(
            String metric, String actual, String plan, String verdict, String why) {
        PlanEntry entry = entry(metric, "2025-03", plan, plan);
        ShownByHand shown =
                new ShownByHand().figure(entry.catalogued().orElseThrow(), Window.ROLLING_12, "2025-03", actual);

        PlanRow row = row(shown, entry);

        assertThat(row.onPlan()).as(why).isEqualTo(verdict);
        assertThat(row.targetMet()).isEqualTo(verdict.equals("on") ? "met" : "not-met");
        assertThat(row.fromPlan()).isEqualByComparingTo(new BigDecimal(actual).subtract(new BigDecimal(plan)));
    }

    @Test
    void a_metric_without_a_better_direction_has_a_difference_and_no_verdict() {
        PlanRow row = row(
                new ShownByHand().figure(Metric.FTE, Window.AS_AT, "2025-03", "988"),
                entry("fte", "2025-03", "1000", null));

        assertThat(row.fromPlan()).isEqualByComparingTo("-12");
        assertThat(row.onPlan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, suppressed, [c]",
        "2025-02, missing, [x]",
        "2025-01, not-applicable, [z]",
        "2024-12, missing, [x]",
        "2025-04, not-yet, ''"
    })
    void where_there_is_no_value_there_is_no_verdict_but_a_reason(String month, String status, String marker) {
        ShownByHand shown = new ShownByHand()
                .without(Metric.TURNOVER_HC, Window.ROLLING_12, "2025-03", Status.SUPPRESSED)
                .without(Metric.TURNOVER_HC, Window.ROLLING_12, "2025-02", Status.MISSING)
                .without(Metric.TURNOVER_HC, Window.ROLLING_12, "2025-01", Status.NOT_APPLICABLE);

        PlanRow row = row(shown, entry("turnover-hc", month, "12", "12"));

        assertThat(row.status()).isEqualTo(status);
        assertThat(row.marker()).isEqualTo(marker);
        assertThat(row.actual()).isNull();
        assertThat(row.onPlan()).isEmpty();
        assertThat(row.leaversToKeep()).isNull();
    }

    @Test
    void a_metric_that_the_catalogue_does_not_know_is_shown_and_said_to_be_unknown() {
        assertThat(row(new ShownByHand(), entry("happiness", "2025-03", "7", null))
                        .status())
                .isEqualTo("unknown-metric");
    }

    @ParameterizedTest
    @CsvSource({"13, IMPROVING", "11, WORSENING", "12, UNCHANGED"})
    void without_plan_and_target_it_is_the_12_month_reduction_trend_that_counts(String before, Trend trend) {
        ShownByHand shown = new ShownByHand()
                .figure(Metric.SICKNESS_RATE, Window.ROLLING_12, "2025-03", "12")
                .figure(Metric.SICKNESS_RATE, Window.ROLLING_12, "2024-03", before);

        PlanRow row = row(shown, entry("sickness-rate", "2025-03", null, null));

        assertThat(row.kind()).isEqualTo(PlanRow.Kind.TWELVE_MONTH_TREND);
        assertThat(row.trend()).isEqualTo(trend);
    }

    @ParameterizedTest
    @CsvSource({
        "headcount, as-at",
        "turnover-hc, rolling-12",
        "agency-share-of-pay, rolling-12",
        "agency-vs-plan, year-to-date",
        "agency-spend, month",
        "leavers-hc, month"
    })
    void a_plan_is_of_the_month_end_of_12_months_of_a_rate_and_of_the_month_of_an_amount(String metric, String window) {
        assertThat(PlanEntry.window(Metric.find(metric).orElseThrow()).id()).isEqualTo(window);
    }

    /** 15.1 % of 1,000 now and 12 % in 12 months: 120 may leave, 10 a month; 12.583 leave now. */
    @Test
    void a_turnover_target_to_come_says_how_many_leavers_a_month_are_to_be_kept() {
        ShownByHand shown = new ShownByHand().rate(Metric.TURNOVER_HC, "2025-03", "151", "1000", "15.1");

        LeaversToKeep toKeep =
                row(shown, entry("turnover-hc", "2026-03", "12", "12")).leaversToKeep();

        assertThat(toKeep.monthsLeft()).isEqualTo(12);
        assertThat(toKeep.aMonthAllowed()).isEqualByComparingTo("10");
    }

    @Test
    void rows_go_by_staff_group_metric_and_month() {
        List<PlanRow> rows = new PlanAgainstActual(new ShownFigures(List.of()), ShownByHand.MARCH)
                .rows(List.of(
                        entry("turnover-hc", "2025-03", "1", null),
                        entry("sickness-rate", "2025-04", "1", null),
                        entry("sickness-rate", "2025-03", "1", null)));

        assertThat(rows)
                .extracting(row -> row.entry().metric() + " " + row.entry().month())
                .containsExactly("sickness-rate 2025-03", "sickness-rate 2025-04", "turnover-hc 2025-03");
    }
}
