package org.boardpack.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ForecastRow.Kind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** Which of the shown figures are forecast, and what stands beside a forecast. */
class ForecastsSpec {

    private static final ReportingMonth MARCH = ShownByHand.MARCH;

    /** Monthly turnover of 1.2, 1.1, 1, 0.9 and 0.8 % in turn up to March 2025, and 12-month turnover as their sum. */
    static ShownByHand turnover(int months) {
        ShownByHand shown = new ShownByHand();
        for (int back = months - 1; back >= 0; back--) {
            String month = MARCH.minus(back).toString();
            shown.figure(
                    Metric.TURNOVER_HC, Window.MONTH, month, new String[] {"0.8", "0.9", "1", "1.1", "1.2"}[back % 5]);
            shown.figure(Metric.TURNOVER_HC, Window.ROLLING_12, month, "12");
        }
        return shown;
    }

    private static List<ForecastRow> rows(ShownByHand shown, PlanEntry... plans) {
        return new Forecasts(new ShownFigures(shown.drawn()), List.of(plans), MARCH).rows();
    }

    private static List<ForecastRow> of(List<ForecastRow> rows, Kind kind, Window window) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.window() == window)
                .toList();
    }

    @Test
    void twelve_months_ahead_and_last_years_twelve_beside_what_came() {
        List<ForecastRow> rows = rows(turnover(40));
        List<ForecastRow> ahead = of(rows, Kind.FORECAST, Window.MONTH);
        List<ForecastRow> lastYear = of(rows, Kind.LAST_YEAR, Window.MONTH);

        assertThat(ahead).hasSize(12).allSatisfy(row -> {
            assertThat(row.madeFrom()).isEqualTo(MARCH);
            assertThat(row.status()).isEqualTo("ok");
            assertThat(row.actual()).isNull();
        });
        assertThat(lastYear).hasSize(12).allSatisfy(row -> {
            assertThat(row.madeFrom()).isEqualTo(MARCH.minus(12));
            assertThat(row.actual()).isBetween(new BigDecimal("0.8"), new BigDecimal("1.2"));
        });
        assertThat(lastYear.get(11).actual()).isEqualByComparingTo("0.8");
    }

    /** Last year's forecast knows nothing of the year that it is scored on. */
    @Test
    void the_year_that_came_does_not_change_last_years_forecast() {
        ShownByHand otherwise = new ShownByHand();
        turnover(40).drawn().stream()
                .filter(figure -> figure.window() == Window.MONTH)
                .forEach(figure -> otherwise.figure(
                        Metric.TURNOVER_HC,
                        Window.MONTH,
                        figure.period().toString(),
                        figure.period().isAfter(MARCH.minus(12))
                                ? "7"
                                : figure.value().toPlainString()));

        assertThat(of(rows(otherwise), Kind.LAST_YEAR, Window.MONTH))
                .extracting(ForecastRow::ahead)
                .isEqualTo(of(rows(turnover(40)), Kind.LAST_YEAR, Window.MONTH).stream()
                        .map(ForecastRow::ahead)
                        .toList());
    }

    /** Three months ahead 0.9, 0.8 and 1.2 have gone out, and what is foreseen of three months has come in. */
    @Test
    void the_twelve_month_figure_ahead_is_told_from_the_months() {
        List<ForecastRow> rows = rows(turnover(40));
        List<ForecastRow> months = of(rows, Kind.FORECAST, Window.MONTH);
        List<ForecastRow> years = of(rows, Kind.FORECAST, Window.ROLLING_12);
        double comingIn = months.get(0).ahead().value()
                + months.get(1).ahead().value()
                + months.get(2).ahead().value();

        assertThat(years).hasSize(12);
        assertThat(years.get(2).ahead().value()).isCloseTo(12 + comingIn - 2.9, within(1e-9));
        assertThat(years.get(2).ahead().lower95())
                .isLessThan(years.get(2).ahead().lower80());
        assertThat(years.get(2).ahead().months()).isEqualTo(3);
    }

    @Test
    void sickness_of_twelve_months_is_a_mean_of_months() {
        RollingYear year = RollingYear.of(Metric.SICKNESS_RATE, 5);
        assertThat(year.ahead(new org.boardpack.statistics.forecast.Ahead(2, 12, 11, 13, 10, 14), 6)
                        .value())
                .isCloseTo(5.5, within(1e-12));
    }

    @Test
    void without_one_of_the_last_twelve_months_there_is_no_twelve_month_figure_ahead() {
        ShownByHand shown = new ShownByHand();
        turnover(40).drawn().stream()
                .filter(figure -> !figure.period().equals(MARCH.minus(4)) || figure.window() != Window.MONTH)
                .forEach(figure -> shown.figure(
                        figure.metric(),
                        figure.window(),
                        figure.period().toString(),
                        figure.value().toPlainString()));
        shown.without(Metric.TURNOVER_HC, Window.MONTH, MARCH.minus(4).toString(), Status.SUPPRESSED);

        assertThat(of(rows(shown), Kind.FORECAST, Window.MONTH)).hasSize(12);
        assertThat(of(rows(shown), Kind.FORECAST, Window.ROLLING_12)).isEmpty();
    }

    @Test
    void the_plan_and_the_target_of_a_month_stand_beside_its_forecast() {
        PlanEntry plan = new PlanEntry(
                StaffGroup.ALL,
                "Turnover HC",
                ReportingMonth.parse("2025-06"),
                new BigDecimal("11.5"),
                new BigDecimal("11"),
                null);

        List<ForecastRow> years = of(rows(turnover(40), plan), Kind.FORECAST, Window.ROLLING_12);

        assertThat(years.get(2).plan()).isEqualByComparingTo("11.5");
        assertThat(years.get(2).target()).isEqualByComparingTo("11");
        assertThat(years.get(1).plan()).isNull();
        assertThat(of(rows(turnover(40), plan), Kind.FORECAST, Window.MONTH))
                .allSatisfy(row -> assertThat(row.plan()).isNull());
    }

    @Test
    void where_there_is_no_forecast_one_row_says_why() {
        List<ForecastRow> rows = rows(turnover(20));

        assertThat(of(rows, Kind.LAST_YEAR, Window.MONTH)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo("too-short");
            assertThat(row.ahead()).isNull();
        });
        assertThat(of(rows, Kind.FORECAST, Window.MONTH)).hasSize(12);
    }

    @Test
    void a_metric_that_is_not_shown_at_all_has_no_row() {
        assertThat(rows(turnover(20))).extracting(ForecastRow::metric).containsOnly(Metric.TURNOVER_HC);
        assertThat(rows(new ShownByHand())).isEmpty();
    }
}
