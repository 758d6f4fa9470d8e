package org.boardpack.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.practice.RawExtracts.month;
import static org.boardpack.practice.RawExtracts.number;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What sample-data/README.md promises, seen in the raw files with plain counting and no part of the product. */
class PlantedTruthsTest {

    private static final String NURSES = "Nursing and Midwifery Registered";
    private static final RawExtracts SAMPLE = new RawExtracts(Path.of("sample-data"));
    private static final List<CSVRecord> STAFF = SAMPLE.rows("staff-in-post");
    private static final List<CSVRecord> LEAVERS = SAMPLE.rows("leavers");
    private static final List<CSVRecord> SICKNESS = SAMPLE.rows("sickness");

    @Test
    void nurses_leave_hywel_dda_about_two_and_a_half_times_as_fast_as_elsewhere_in_the_last_year() {
        double there = nurseTurnover(org -> org.equals("7A2"));
        double elsewhere = nurseTurnover(org -> !org.equals("7A2"));

        assertThat(there / elsewhere).isBetween(2.2, 2.8);
        assertThat(there).isGreaterThan(20);
    }

    @Test
    void nurses_who_leave_hywel_dda_name_work_life_balance_twice_as_often_as_those_who_leave_elsewhere() {
        double there = workLifeBalanceShare(org -> org.equals("7A2"));
        double elsewhere = workLifeBalanceShare(org -> !org.equals("7A2"));

        assertThat(there).isGreaterThan(0.4);
        assertThat(there / elsewhere).isGreaterThan(2);
    }

    private static double workLifeBalanceShare(Predicate<String> organisations) {
        return LEAVERS.stream()
                .filter(row -> nurseInLastYear(row) && organisations.test(row.get("Organisation Code")))
                .mapToInt(row -> row.get("Leaving Reason").endsWith("Work Life Balance") ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double nurseTurnover(Predicate<String> organisations) {
        long leavers = LEAVERS.stream()
                .filter(row -> nurseInLastYear(row) && organisations.test(row.get("Organisation Code")))
                .count();
        double average = (nurses("2024-03", organisations) + nurses("2025-03", organisations)) / 2.0;
        return 100 * leavers / average;
    }

    private static boolean nurseInLastYear(CSVRecord leaver) {
        return leaver.get("Staff Group").equals(NURSES)
                && RawExtracts.isTurnover(leaver)
                && month(leaver, "Leaving Date").compareTo("2024-04") >= 0;
    }

    private static int nurses(String month, Predicate<String> organisations) {
        return people(
                        month,
                        row -> row.get("Staff Group").equals(NURSES)
                                && organisations.test(row.get("Organisation Code")))
                .size();
    }

    private static Set<String> people(String month, Predicate<CSVRecord> which) {
        return STAFF.stream()
                .filter(row ->
                        month(row, "Effective Date").equals(month) && RawExtracts.isInPost(row) && which.test(row))
                .map(RawExtracts::person)
                .collect(Collectors.toSet());
    }

    @Test
    void everybody_at_the_fictional_trust_transfers_to_cwm_taf_morgannwg_on_the_first_of_april_2024() {
        Set<String> before =
                people("2024-03", row -> row.get("Organisation Code").equals("PX1"));
        Set<String> after = people(
                "2024-04",
                row -> row.get("Organisation Code").equals("7A5")
                        && row.get("Latest Start Date").equals("2024-04-01"));
        List<CSVRecord> last = LEAVERS.stream()
                .filter(row -> row.get("Organisation Code").equals("PX1")
                        && row.get("Leaving Date").equals("2024-03-31")
                        && row.get("Leaving Reason").equals("Employee Transfer"))
                .toList();

        assertThat(before).hasSizeBetween(60, 110);
        assertThat(last.stream().map(RawExtracts::person)).containsAll(before);
        // One or two leave their new employer within their first month.
        assertThat(before.stream().filter(after::contains).count()).isGreaterThanOrEqualTo(before.size() - 3L);
        assertThat(STAFF.stream()
                        .filter(row -> row.get("Organisation Code").equals("PX1"))
                        .map(row -> month(row, "Effective Date"))
                        .max(String::compareTo))
                .contains("2024-03");
    }

    @Test
    void the_organisation_table_names_the_successor() {
        CSVRecord fictional = RawExtracts.read(Path.of("sample-data/reference/organisations.csv")).stream()
                .filter(row -> row.get("Organisation Code").equals("PX1"))
                .findFirst()
                .orElseThrow();

        assertThat(fictional.get("Successor Code")).isEqualTo("7A5");
        assertThat(fictional.get("Valid To")).isEqualTo("2024-03");
        assertThat(fictional.get("Name")).contains("fictional");
    }

    @Test
    void sickness_peaks_in_december_and_january_and_most_on_the_ambulances() {
        double winter = sickness("2024-12", row -> true) + sickness("2025-01", row -> true);
        double summer = sickness("2024-07", row -> true) + sickness("2024-08", row -> true);
        Predicate<CSVRecord> ambulances = row -> row.get("Organisation Code").equals("RT4");
        double ambulancesWinter = sickness("2024-12", ambulances) + sickness("2025-01", ambulances);
        double ambulancesSummer = sickness("2024-07", ambulances) + sickness("2024-08", ambulances);

        assertThat(winter / summer).isGreaterThan(1.25);
        assertThat(ambulancesWinter / ambulancesSummer).isGreaterThan(1.3 * winter / summer);
    }

    /** FTE days lost for each FTE and calendar day, roughly: nobody's start or end inside the month is looked at. */
    private static double sickness(String month, Predicate<CSVRecord> which) {
        double lost = SICKNESS.stream()
                .filter(row -> row.get("Month").equals(month) && which.test(row))
                .mapToDouble(row -> number(row, "FTE Days Lost").doubleValue())
                .sum();
        double fte = STAFF.stream()
                .filter(row ->
                        month(row, "Effective Date").equals(month) && RawExtracts.isInPost(row) && which.test(row))
                .mapToDouble(row -> number(row, "Contracted FTE").doubleValue())
                .sum();
        return 100 * lost / (fte * YearMonth.parse(month).lengthOfMonth());
    }

    @Test
    void medical_agency_spend_at_betsi_cadwaladr_runs_at_twice_its_plan_in_the_last_six_months_only() {
        for (CSVRecord row : SAMPLE.rows("agency-spend")) {
            if (row.get("Organisation Code").equals("7A1")
                    && row.get("Staff Group").equals("Medical and Dental")) {
                BigDecimal plan = number(row, "Planned Agency Cost");
                double ratio = number(row, "Agency Cost").doubleValue() / plan.doubleValue();
                if (row.get("Month").compareTo("2024-10") >= 0) {
                    assertThat(ratio).as(row.get("Month")).isGreaterThan(1.8);
                } else {
                    assertThat(ratio).as(row.get("Month")).isLessThan(1.3);
                }
            }
        }
    }

    @Test
    void three_healthcare_scientists_at_powys_are_always_too_few_to_show() {
        assertThat(SAMPLE.months())
                .allSatisfy(month -> assertThat(people(
                                month,
                                row -> row.get("Organisation Code").equals("7A7")
                                        && row.get("Staff Group").equals("Healthcare Scientists")))
                        .hasSize(3));
    }

    @Test
    void every_organisation_has_enough_leavers_in_the_last_year_to_be_shown() {
        for (String organisation : "7A1 7A2 7A3 7A4 7A5 7A6 7A7 RT4 RQF".split(" ")) {
            assertThat(LEAVERS.stream()
                            .filter(row -> row.get("Organisation Code").equals(organisation)
                                    && RawExtracts.isTurnover(row)
                                    && month(row, "Leaving Date").compareTo("2024-04") >= 0))
                    .as(organisation)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }
}
