package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.total;

import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METRICS.md: bank spend, the pay bill, and agency shifts over the price cap and off framework. */
class TemporaryStaffingSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private static Row pay(String group) {
        return total(group)
                .with("Agency Cost", Quantity.of("100"))
                .with("Bank Cost", Quantity.of("40.25"))
                .with("Total Pay Bill", Quantity.of("1000.50"));
    }

    private static Row shifts(String group, long all, long overCap, long offFramework) {
        return pay(group)
                .with("Agency Shifts", all)
                .with("Price Cap Override Shifts", overCap)
                .with("Off Framework Shifts", offFramework);
    }

    private DrawnWorkforce sent(String month, Row... rows) {
        return workforce.add(ExtractKind.AGENCY_SPEND, "A", month, rows);
    }

    private Figure of(Metric metric, Window window, String month) {
        return workforce.figure(metric, window, "A", month);
    }

    @ParameterizedTest(name = "{0} shifts, {1} over the cap, {2} off framework")
    @CsvSource({
        "1200, 180, 12, 15, 1",
        "1200, 0, 1200, 0, 100",
        "3, 1, 2, 33.33333333333333, 66.66666666666667",
        "0, 0, 0, , ",
        "10, 12, 0, 120, 0"
    })
    void shifts_of_a_kind_are_a_percentage_of_all_agency_shifts(
            long all, long overCap, long offFramework, String capRate, String frameworkRate) {
        sent("2025-03", shifts("Nurses", all, overCap, offFramework));

        Figure cap = of(Metric.PRICE_CAP_OVERRIDE_RATE, Window.MONTH, "2025-03");
        Figure framework = of(Metric.OFF_FRAMEWORK_RATE, Window.MONTH, "2025-03");
        if (capRate == null) {
            assertThat(cap.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(framework.marker()).isEqualTo("[z]");
        } else {
            assertThat(cap.value()).isEqualByComparingTo(capRate);
            assertThat(framework.value()).isEqualByComparingTo(frameworkRate);
            assertThat(framework.denominator()).isEqualByComparingTo(String.valueOf(all));
        }
    }

    @Test
    void groups_and_organisations_add_up_before_they_are_divided() {
        workforce.organisation("A", "S").organisation("B", "S");
        sent("2025-03", shifts("Nurses", 100, 10, 0), shifts("Support", 300, 90, 0));
        workforce.add(ExtractKind.AGENCY_SPEND, "B", "2025-03", shifts("Nurses", 600, 0, 6));

        assertThat(of(Metric.PRICE_CAP_OVERRIDE_RATE, Window.MONTH, "2025-03").value())
                .isEqualByComparingTo("25");
        assertThat(workforce
                        .figure(
                                Metric.PRICE_CAP_OVERRIDE_RATE,
                                Window.MONTH,
                                Scope.system("S"),
                                StaffGroup.ALL,
                                "2025-03")
                        .value())
                .isEqualByComparingTo("10");
        assertThat(workforce
                        .figure(Metric.BANK_SPEND, Window.MONTH, Scope.system("S"), new StaffGroup("Nurses"), "2025-03")
                        .value())
                .isEqualByComparingTo("80.50");
    }

    @Test
    void a_column_that_was_not_sent_or_is_blank_in_a_row_is_missing_and_spend_is_not() {
        sent("2025-02", total("Nurses").with("Agency Cost", Quantity.of("1")).with("Total Pay Bill", Quantity.of("9")));
        sent("2025-03", shifts("Nurses", 10, 1, 1), pay("Support"));

        assertThat(of(Metric.BANK_SPEND, Window.MONTH, "2025-02").status()).isEqualTo(Status.MISSING);
        assertThat(of(Metric.PAY_BILL, Window.MONTH, "2025-02").value()).isEqualByComparingTo("9");
        assertThat(of(Metric.OFF_FRAMEWORK_RATE, Window.MONTH, "2025-03").marker())
                .isEqualTo("[x]");
        assertThat(of(Metric.BANK_SPEND, Window.MONTH, "2025-03").value()).isEqualByComparingTo("80.50");
        assertThat(of(Metric.BANK_SPEND, Window.MONTH, "2025-03").metric().unit())
                .isEqualTo(Unit.GBP);
    }

    @Test
    void a_credit_note_makes_a_month_negative() {
        sent("2025-03", pay("Nurses").with("Bank Cost", Quantity.of("-300")));

        assertThat(of(Metric.BANK_SPEND, Window.MONTH, "2025-03").value()).isEqualByComparingTo("-300");
    }

    @Test
    void the_financial_year_starts_in_april_and_a_year_needs_twelve_months() {
        for (ReportingMonth month = ReportingMonth.of(2024, 5); !month.isAfter(ReportingMonth.of(2025, 4)); ) {
            sent(month.toString(), shifts("Nurses", 10, 1, 0));
            month = month.plus(1);
        }

        assertThat(of(Metric.PAY_BILL, Window.YEAR_TO_DATE, "2025-04").value()).isEqualByComparingTo("1000.50");
        assertThat(of(Metric.PAY_BILL, Window.ROLLING_12, "2025-04").value()).isEqualByComparingTo("12006");
        assertThat(of(Metric.PAY_BILL, Window.YEAR_TO_DATE, "2025-03").status()).isEqualTo(Status.MISSING);
        assertThat(of(Metric.BANK_SPEND, Window.ROLLING_12, "2025-03").status()).isEqualTo(Status.MISSING);
        assertThat(of(Metric.PRICE_CAP_OVERRIDE_RATE, Window.ROLLING_12, "2025-04")
                        .denominator())
                .isEqualByComparingTo("120");
    }
}
