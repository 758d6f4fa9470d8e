package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;
import static org.boardpack.metrics.DrawnWorkforce.sick;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** METRICS.md, "Worked examples that must hold". */
class WorkedExamplesSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private static Row[] people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> person("p" + i)).toArray(Row[]::new);
    }

    private static BigDecimal twoPlaces(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    /** 150 people at the start, 120 at the end; 16 of the first leave in March, and so do 2 who only came in February. */
    private void drawTheDictionaryExample() {
        workforce.unchanged("A", "2024-01", "2024-01", people(0, 150));
        List<Row> february = new ArrayList<>(List.of(people(0, 150)));
        february.add(person("new1"));
        february.add(person("new2"));
        workforce.staff("A", "2024-02", february.toArray(Row[]::new)).leavers("A", "2024-02");
        List<Row> gone = new ArrayList<>();
        IntStream.range(0, 16).forEach(i -> gone.add(leaver("p" + i, "2024-03-15")));
        gone.add(leaver("new1", "2024-03-31"));
        gone.add(leaver("new2", "2024-03-01"));
        workforce.staff("A", "2024-03", people(16, 150)).leavers("A", "2024-03", gone.toArray(Row[]::new));
        workforce.unchanged("A", "2024-04", "2024-11", people(16, 150));
        Row[] transferred = IntStream.range(136, 150)
                .mapToObj(i -> leaver("p" + i, "2024-12-31").reason("Employee Transfer"))
                .toArray(Row[]::new);
        workforce.staff("A", "2024-12", people(16, 136)).leavers("A", "2024-12", transferred);
        workforce.unchanged("A", "2025-01", "2025-01", people(16, 136));
    }

    @Test
    void start_150_end_120_and_18_leavers_make_a_turnover_of_13_33_per_cent() {
        drawTheDictionaryExample();

        Figure turnover = workforce.figure(Metric.TURNOVER_HC, Window.ROLLING_12, "A", "2025-01");

        assertThat(turnover.numerator()).isEqualByComparingTo("18");
        assertThat(turnover.denominator()).isEqualByComparingTo("135");
        assertThat(twoPlaces(turnover.value())).isEqualByComparingTo("13.33");
    }

    @Test
    void two_of_them_came_in_the_year_so_stability_counts_only_who_was_there_at_the_start() {
        workforce.unchanged("A", "2024-01", "2024-12", people(0, 150));
        List<Row> gone = new ArrayList<>();
        IntStream.range(0, 16).forEach(i -> gone.add(leaver("p" + i, "2025-01-15")));
        workforce.staff("A", "2025-01", people(16, 150)).leavers("A", "2025-01", gone.toArray(Row[]::new));

        Figure stability = workforce.figure(Metric.STABILITY, Window.ROLLING_12, "A", "2025-01");

        assertThat(stability.numerator()).isEqualByComparingTo("134");
        assertThat(stability.denominator()).isEqualByComparingTo("150");
        assertThat(twoPlaces(stability.value())).isEqualByComparingTo("89.33");
    }

    @Test
    void the_thirteen_point_average_is_another_method_with_another_denominator() {
        workforce.method(new Method(
                Method.InactiveStaff.IN_POST,
                Method.Average.THIRTEEN_POINT,
                Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION));
        drawTheDictionaryExample();

        Figure turnover = workforce.figure(Metric.TURNOVER_HC, Window.ROLLING_12, "A", "2025-01");

        BigDecimal mean = BigDecimal.valueOf(150 + 152 + 134 * 9 + 120 * 2)
                .divide(BigDecimal.valueOf(13), 10, RoundingMode.HALF_UP);
        assertThat(turnover.denominator().subtract(mean).abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @Test
    void hull_in_november_2025_turned_over_0_727_per_cent() {
        workforce.add(
                ExtractKind.MOVEMENT_SUMMARY,
                "RWA",
                "2025-11",
                movement("Denominator at start of period", 9489),
                movement("Denominator at end of period", 9484),
                movement("Joiners", 61),
                movement("Leavers", 69));

        BigDecimal turnover = workforce.value(Metric.TURNOVER_HC, Window.MONTH, "RWA", "2025-11");

        assertThat(turnover.setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.727");
        assertThat(workforce.value(Metric.UNEXPLAINED_MOVEMENT, Window.MONTH, "RWA", "2025-11"))
                .isEqualByComparingTo("3");
    }

    private static Row movement(String type, long heads) {
        return new Row()
                .with("Type", type)
                .with("Staff Group", "All")
                .with("HC", heads)
                .with("FTE", Quantity.of(BigDecimal.valueOf(heads)));
    }

    @Test
    void a_system_of_published_totals_is_marked_as_an_estimate() {
        workforce.organisation("RWA", "QOQ").organisation("RCB", "QOQ");
        for (String organisation : List.of("RWA", "RCB")) {
            workforce.add(
                    ExtractKind.MOVEMENT_SUMMARY,
                    organisation,
                    "2025-11",
                    movement("Denominator at start of period", 100),
                    movement("Denominator at end of period", 100),
                    movement("Leavers", 1));
        }

        Figure ofSystem =
                workforce.figure(Metric.TURNOVER_HC, Window.MONTH, Scope.system("QOQ"), StaffGroup.ALL, "2025-11");

        assertThat(ofSystem.value()).isEqualByComparingTo("1");
        assertThat(ofSystem.marker()).isEqualTo("[e]");
        assertThat(workforce
                        .figure(Metric.TURNOVER_HC, Window.MONTH, "RWA", "2025-11")
                        .marker())
                .isEmpty();
        assertThat(workforce.value(Metric.JOINERS_HC, Window.MONTH, "RWA", "2025-11"))
                .isEqualByComparingTo("0");
    }

    @Test
    void hull_in_february_2025_lost_4_11_per_cent_to_sickness() {
        workforce.add(ExtractKind.SICKNESS_SUMMARY, "RWA", "2025-02", sicknessTotals("10218.71994", "248572.67382"));

        assertThat(twoPlaces(workforce.value(Metric.SICKNESS_RATE, Window.MONTH, "RWA", "2025-02")))
                .isEqualByComparingTo("4.11");
    }

    private static Row sicknessTotals(String lost, String available) {
        return new Row()
                .with("Organisation Name", "Hull")
                .with("FTE Days Lost", Quantity.of(lost))
                .with("FTE Days Available", Quantity.of(available));
    }

    @Test
    void part_time_0_6_sick_28_january_to_5_february_is_2_4_of_18_6_days_then_3_0_of_16_8() {
        workforce.staff("A", "2025-01", person("ann").fte("0.6")).sickness("A", "2025-01", sick("ann", "2.4"));
        workforce.staff("A", "2025-02", person("ann").fte("0.6")).sickness("A", "2025-02", sick("ann", "3.0"));

        Figure february = workforce.figure(Metric.SICKNESS_RATE, Window.MONTH, "A", "2025-02");

        assertThat(february.numerator()).isEqualByComparingTo("3.0");
        assertThat(february.denominator()).isEqualByComparingTo("16.8");
        assertThat(workforce
                        .figure(Metric.SICKNESS_RATE, Window.MONTH, "A", "2025-01")
                        .denominator())
                .isEqualByComparingTo("18.6");
    }

    @Test
    void days_available_run_from_the_start_date_and_to_the_leaving_date() {
        workforce.staff("A", "2025-02", person("new").start("2025-02-19"));
        workforce.leavers(
                "A",
                "2025-02",
                leaver("gone", "2025-02-10").start("2020-01-01"),
                leaver("brief", "2025-02-10").start("2025-02-06"));
        workforce.sickness("A", "2025-02", sick("new", "1"));

        assertThat(workforce
                        .figure(Metric.SICKNESS_RATE, Window.MONTH, "A", "2025-02")
                        .denominator())
                .isEqualByComparingTo(String.valueOf(10 + 10 + 5));
    }

    @Test
    void absence_of_bank_staff_does_not_count_and_absence_of_nobody_known_does() {
        workforce.staff("A", "2025-02", person("ann"), person("bea").category("Bank"));
        workforce.sickness(
                "A",
                "2025-02",
                sick("bea", "4"),
                sick("stranger", "2"),
                sick("ann", "1").with("Absence Category", "Sickness"));

        assertThat(workforce
                        .figure(Metric.SICKNESS_RATE, Window.MONTH, "A", "2025-02")
                        .numerator())
                .isEqualByComparingTo("3");
    }

    @Test
    void a_leap_february_has_29_days() {
        workforce.staff("A", "2024-02", person("ann")).sickness("A", "2024-02");

        assertThat(workforce
                        .figure(Metric.SICKNESS_RATE, Window.MONTH, "A", "2024-02")
                        .denominator())
                .isEqualByComparingTo("29");
    }

    @Test
    void twelve_months_pool_days_and_are_no_mean_of_rates() {
        for (int month = 1; month <= 12; month++) {
            String lost = month == 12 ? "10" : "1";
            String available = month == 12 ? "20" : "100";
            workforce.add(
                    ExtractKind.SICKNESS_SUMMARY,
                    "A",
                    String.format("2024-%02d", month),
                    sicknessTotals(lost, available));
        }

        assertThat(twoPlaces(workforce.value(Metric.SICKNESS_RATE, Window.ROLLING_12, "A", "2024-12")))
                .isEqualByComparingTo(twoPlaces(new BigDecimal("100")
                        .multiply(new BigDecimal("21"))
                        .divide(new BigDecimal("1120"), 9, RoundingMode.HALF_UP)));
    }

    @Test
    void a_year_needs_all_its_twelve_months() {
        for (int month = 1; month <= 12; month++) {
            if (month != 5) {
                workforce.add(
                        ExtractKind.SICKNESS_SUMMARY,
                        "A",
                        String.format("2024-%02d", month),
                        sicknessTotals("1", "100"));
            }
        }

        Figure year = workforce.figure(Metric.SICKNESS_RATE, Window.ROLLING_12, "A", "2024-12");
        assertThat(year.status()).isEqualTo(Status.MISSING);
        assertThat(year.marker()).isEqualTo("[x]");
        assertThat(year.value()).isNull();
    }

    @Test
    void funded_3357_and_in_post_3023_are_334_vacancies_or_9_95_per_cent() {
        Row[] staff = IntStream.range(0, 3023).mapToObj(i -> person("p" + i)).toArray(Row[]::new);
        workforce.staff("A", "2025-03", staff);
        workforce.add(ExtractKind.ESTABLISHMENT, "A", "2025-03", funded("Nurses", "3357"));

        assertThat(workforce.value(Metric.VACANCY_FTE, Window.AS_AT, "A", "2025-03"))
                .isEqualByComparingTo("334");
        assertThat(twoPlaces(workforce.value(Metric.VACANCY_RATE, Window.AS_AT, "A", "2025-03")))
                .isEqualByComparingTo("9.95");
    }

    private static Row funded(String group, String fte) {
        return new Row().with("Staff Group", group).with("Funded FTE", Quantity.of(fte));
    }

    @Test
    void more_staff_than_posts_is_a_negative_vacancy_and_no_posts_at_all_has_no_rate() {
        workforce.staff(
                "A", "2025-03", person("ann"), person("bob"), person("sue").group("Support"));
        workforce.add(ExtractKind.ESTABLISHMENT, "A", "2025-03", funded("Nurses", "1.5"));

        Scope a = Scope.organisation("A");
        assertThat(workforce
                        .figure(Metric.VACANCY_FTE, Window.AS_AT, a, new StaffGroup("Nurses"), "2025-03")
                        .value())
                .isEqualByComparingTo("-0.5");
        assertThat(workforce
                        .figure(Metric.VACANCY_RATE, Window.AS_AT, a, new StaffGroup("Support"), "2025-03")
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void agency_262_of_5230_million_is_5_01_per_cent_of_pay() {
        workforce.add(ExtractKind.AGENCY_SPEND, "A", "2024-04", pay("262000000", "5230000000", "250000000"));

        assertThat(twoPlaces(workforce.value(Metric.AGENCY_SHARE_OF_PAY, Window.MONTH, "A", "2024-04")))
                .isEqualByComparingTo("5.01");
        assertThat(twoPlaces(workforce.value(Metric.AGENCY_VS_PLAN, Window.MONTH, "A", "2024-04")))
                .isEqualByComparingTo("4.80");
    }

    private static Row pay(String agency, String payBill, String planned) {
        return new Row()
                .with("Staff Group", "Nurses")
                .with("Agency Cost", Quantity.of(agency))
                .with("Total Pay Bill", Quantity.of(payBill))
                .with("Planned Agency Cost", Quantity.of(planned));
    }

    @Test
    void the_year_to_date_starts_in_april() {
        for (String month : List.of("2024-03", "2024-04", "2024-05")) {
            workforce.add(ExtractKind.AGENCY_SPEND, "A", month, pay("10", "100", "10"));
        }

        assertThat(workforce.value(Metric.AGENCY_SPEND, Window.YEAR_TO_DATE, "A", "2024-05"))
                .isEqualByComparingTo("20");
        assertThat(workforce
                        .figure(Metric.AGENCY_SPEND, Window.YEAR_TO_DATE, "A", "2024-03")
                        .status())
                .isEqualTo(Status.MISSING);
    }
}
