package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says in the light of what is loaded already. */
class NeighboursSpec {

    private static final String SICKNESS = "Organisation Code,Month,Employee Number,Assignment Number,Staff Group,"
            + "Absence Start Date,Absence Category,Absence Reason,FTE Days Lost";
    private static final String LEAVERS = "Organisation Code,Employee Number,Assignment Number,Assignment Category,"
            + "Staff Group,Contracted FTE,Leaving Date,Leaving Reason,Latest Start Date";

    private final Map<String, ExtractTable> loaded = new HashMap<>();
    private Intake intake = Extracts.intake();

    private CheckedFile drop(String... lines) {
        CheckedFile checked = Extracts.check(intake, Extracts.lines(lines).getBytes(UTF_8), "dropped.csv");
        LoadedMonths months =
                (kind, organisation, month) -> Optional.ofNullable(loaded.get(kind + "/" + organisation + "/" + month));
        CheckedFile judged = intake.inTheLightOf(checked, months);
        if (judged.verdict().isLoaded()) {
            for (Submission said : judged.submissions()) {
                loaded.put(said.kind() + "/" + said.organisation() + "/" + said.month(), said.rows());
            }
        }
        return judged;
    }

    private static String[] with(String headings, Stream<String> rows) {
        return Stream.concat(Stream.of(headings), rows).toArray(String[]::new);
    }

    /** So many people of an organisation at the end of a month. */
    private CheckedFile staff(String organisation, String monthEnd, int people) {
        return drop(with(
                Extracts.STAFF_HEADINGS,
                IntStream.rangeClosed(1, people).mapToObj(i -> person(organisation, monthEnd, i))));
    }

    private static String person(String organisation, String monthEnd, int number) {
        return Extracts.NURSE
                .replace("7A2", organisation)
                .replace("31/03/2025", monthEnd)
                .replace("00123456", String.valueOf(10_000 + number));
    }

    private static String leaver(int number, String leavingDate, String started) {
        int employee = 10_000 + number;
        return "7A2," + employee + "," + employee + "-1,Permanent,Nursing and Midwifery Registered,1.0," + leavingDate
                + ",Retirement Age," + started;
    }

    private static String absence(int number, String month, String category, String days) {
        int employee = 10_000 + number;
        return "7A2," + month + "," + employee + "," + employee + "-1,Nursing and Midwifery Registered,01/03/2025,"
                + category + ",S14 Asthma," + days;
    }

    private static List<String> found(CheckedFile checked) {
        return checked.findings().stream()
                .filter(finding -> finding.code().startsWith("XFL")
                        || finding.code().startsWith("HLD")
                        || finding.code().endsWith("-060"))
                .map(finding -> finding.code() + " " + finding.severity().word() + " " + finding.count() + " "
                        + finding.firstAt().line())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 149, HELD",
        "200, 150, ACCEPTED",
        "200, 250, ACCEPTED",
        "200, 251, HELD",
        "50, 26, ACCEPTED",
        "50, 25, HELD",
        "50, 74, ACCEPTED",
        "50, 75, HELD",
        "24, 1, ACCEPTED",
    })
    void staff_in_post_is_held_when_headcount_changes_by_more_than_a_quarter_and_by_25(
            int before, int now, Verdict verdict) {
        staff("7A2", "28/02/2025", before);

        assertThat(staff("7A2", "31/03/2025", now).verdict()).isEqualTo(verdict);
    }

    @Test
    void the_words_say_by_how_much_and_against_what() {
        staff("7A2", "28/02/2025", 100);
        CheckedFile held = staff("7A2", "31/03/2025", 62);

        assertThat(held.verdict()).isEqualTo(Verdict.HELD);
        assertThat(held.findings().get(0).severity()).isEqualTo(Severity.HOLD);
        assertThat(held.findings().get(0).what()).isEqualTo("Number of assignments is 38 % below February (100 -> 62)");
    }

    @Test
    void hours_in_place_of_fte_are_held_where_the_number_of_assignments_is_as_before() {
        staff("7A2", "28/02/2025", 100);
        CheckedFile held = drop(with(
                Extracts.STAFF_HEADINGS,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> person("7A2", "31/03/2025", i).replace("1.00000", "37.5"))));

        assertThat(held.verdict()).isEqualTo(Verdict.HELD);
        assertThat(held.findings().get(0).what())
                .isEqualTo("The sum of contracted FTE is 3,650 % above February (100 -> 3,750)");
    }

    @Test
    void what_is_held_for_its_number_of_assignments_is_not_held_for_their_fte_too() {
        staff("7A2", "28/02/2025", 100);
        assertThat(found(staff("7A2", "31/03/2025", 62))).containsExactly("HLD-001 hold 1 0");
    }

    @Test
    void in_a_small_organisation_a_few_more_fte_are_no_swing() {
        staff("7A2", "28/02/2025", 20);
        CheckedFile checked = drop(with(
                Extracts.STAFF_HEADINGS,
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> person("7A2", "31/03/2025", i).replace("1.00000", i == 1 ? "25" : "1"))));
        assertThat(found(checked)).isEmpty();
    }

    @Test
    void a_first_month_has_nothing_to_be_compared_with() {
        assertThat(staff("7A2", "31/03/2025", 3).verdict()).isEqualTo(Verdict.ACCEPTED);
        staff("7A2", "31/01/2025", 100);
        assertThat(staff("7A2", "31/03/2025", 3).verdict())
                .as("January is not the month before")
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void months_of_one_file_are_compared_with_each_other_and_named() {
        List<String> rows = new ArrayList<>();
        IntStream.rangeClosed(1, 90).forEach(i -> rows.add(person("7A2", "28/02/2025", i)));
        IntStream.rangeClosed(1, 10).forEach(i -> rows.add(person("7A2", "31/03/2025", i)));
        IntStream.rangeClosed(1, 10).forEach(i -> rows.add(person("7A1", "31/03/2025", i)));

        assertThat(drop(with(Extracts.STAFF_HEADINGS, rows.stream()))
                        .findings()
                        .get(0)
                        .what())
                .isEqualTo(
                        "Number of assignments of Hywel Dda University Health Board (7A2) in March 2025 is 89 % below February"
                                + " (90 -> 10)");
    }

    @Test
    void a_merger_that_the_list_of_organisations_knows_holds_nothing(@TempDir Path reference) throws Exception {
        Files.writeString(
                reference.resolve("organisations.csv"),
                "Organisation Code,Name,Valid From,Valid To,Successor Code\nAAA,A,,2025-02,NEW\nBBB,B,,2025-02,BIG\n"
                        + "BIG,Big,,,\nNEW,New,2025-03,,\nCCC,C,,2025-02,NEW\n");
        intake = Extracts.intake(reference);
        staff("AAA", "28/02/2025", 60);
        staff("BBB", "28/02/2025", 60);
        staff("BIG", "28/02/2025", 60);

        assertThat(staff("BIG", "31/03/2025", 120).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(staff("NEW", "31/03/2025", 200).verdict())
                .as("CCC's February is not loaded, so there is no base")
                .isEqualTo(Verdict.ACCEPTED);
        staff("CCC", "28/02/2025", 60);
        assertThat(staff("NEW", "31/03/2025", 120).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(staff("NEW", "31/03/2025", 40).verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void in_its_last_month_before_a_merger_everybody_leaves_an_organisation(@TempDir Path reference) throws Exception {
        Files.writeString(
                reference.resolve("organisations.csv"),
                "Organisation Code,Name,Valid From,Valid To,Successor Code\n7A2,A,,2025-03,NEW\nNEW,New,2025-04,,\n");
        String[] february = {LEAVERS, leaver(1, "15/02/2025", "01/09/2019")};
        String[] march =
                with(LEAVERS, IntStream.rangeClosed(2, 60).mapToObj(i -> leaver(i, "31/03/2025", "01/09/2019")));
        drop(february);
        assertThat(found(drop(march))).containsExactly("LVR-060 warning 1 0");

        intake = Extracts.intake(reference);
        drop(february);
        assertThat(found(drop(march))).isEmpty();
    }

    @Test
    void money_that_doubles_is_a_warning() {
        drop(Extracts.AGENCY_HEADINGS, "7A2,2025-02,Students,100000,9000000");
        CheckedFile doubled = drop(Extracts.AGENCY_HEADINGS, "7A2,2025-03,Students,250000,9100000");

        assertThat(doubled.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(doubled.findings().get(0).what())
                .isEqualTo("Agency cost is 150 % above February (£100,000 -> £250,000)");
    }

    @Test
    void a_leaver_who_was_never_in_post_is_told_with_the_line() {
        staff("7A2", "28/02/2025", 10);
        staff("7A2", "31/03/2025", 9);

        CheckedFile leavers = drop(
                LEAVERS,
                leaver(10, "15/03/2025", "01/09/2019"),
                leaver(77, "15/03/2025", "01/09/2019"),
                leaver(78, "15/03/2025", "03/03/2025"));

        assertThat(found(leavers)).containsExactly("XFL-001 warning 1 3", "XFL-002 note 1 4");
    }

    @Test
    void without_both_snapshots_nothing_is_said_of_who_was_in_post() {
        staff("7A2", "31/03/2025", 9);

        assertThat(found(drop(LEAVERS, leaver(77, "15/03/2025", "01/09/2019")))).isEmpty();
    }

    @Test
    void a_leaver_is_not_in_post_afterwards_but_may_be_at_the_end_of_the_month_of_leaving() {
        staff("7A2", "28/02/2025", 10);
        staff("7A2", "31/03/2025", 10);

        CheckedFile leavers = drop(
                LEAVERS,
                leaver(1, "31/03/2025", "01/09/2019"),
                leaver(2, "28/03/2025", "01/09/2019"),
                leaver(3, "27/03/2025", "01/09/2019"));

        assertThat(found(leavers)).containsExactly("XFL-003 warning 1 4");
        assertThat(found(staff("7A2", "30/04/2025", 9)))
                .as("all three are still there a month later")
                .containsExactly("XFL-004 warning 3 2");
    }

    @Test
    void leavers_that_come_after_the_next_months_snapshot_are_compared_all_the_same() {
        staff("7A2", "30/04/2025", 10);

        assertThat(found(drop(LEAVERS, leaver(1, "31/03/2025", "01/09/2019")))).containsExactly("XFL-003 warning 1 2");
    }

    @Test
    void somebody_who_started_anew_after_leaving_is_in_post_by_right() {
        drop(LEAVERS, leaver(1, "15/03/2025", "01/09/2015"));

        assertThat(found(drop(
                        Extracts.STAFF_HEADINGS, person("7A2", "30/04/2025", 1).replace("01/09/2019", "07/04/2025"))))
                .isEmpty();
    }

    @Test
    void who_is_ill_is_in_post_or_has_just_left() {
        staff("7A2", "28/02/2025", 10);
        staff("7A2", "31/03/2025", 9);
        drop(LEAVERS, leaver(78, "15/03/2025", "03/03/2025"));

        CheckedFile sickness = drop(
                SICKNESS,
                absence(10, "2025-03", "Sickness", "2"),
                absence(78, "2025-03", "Sickness", "2"),
                absence(77, "2025-03", "Sickness", "2"));

        assertThat(found(sickness)).containsExactly("XFL-005 warning 1 4");
    }

    @Test
    void nobody_loses_more_days_than_contracted_in_the_month() {
        drop(Extracts.STAFF_HEADINGS, person("7A2", "31/03/2025", 1).replace("1.00000", "0.50000"));

        assertThat(found(drop(SICKNESS, absence(1, "2025-03", "Sickness", "15.5"))))
                .isEmpty();
        assertThat(found(drop(
                        SICKNESS,
                        absence(1, "2025-03", "Sickness", "15.5"),
                        absence(1, "2025-03", "Sickness", "1").replace("01/03", "09/03"),
                        absence(1, "2025-03", "Sickness", "1").replace("01/03", "19/03"),
                        absence(1, "2025-03", "Annual Leave", "30"))))
                .containsExactly("XFL-006 warning 1 3");
    }

    @ParameterizedTest
    @CsvSource({
        "01/04/2025, , 1, SCK-023",
        "10/03/2025, 09/03/2025, 1, SCK-022",
        "10/03/2025, 10/03/2025, 46.5, ''",
        "10/03/2025, , 46.6, SCK-026",
    })
    void an_absence_fits_its_month(String start, String end, String days, String code) {
        CheckedFile checked = drop(
                SICKNESS.replace("Absence Category", "Absence End Date"),
                absence(1, "2025-03", end == null ? "" : end, days).replace("01/03/2025", start));

        assertThat(checked.findings().stream()
                        .map(finding -> finding.code())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(code);
        assertThat(checked.verdict()).isEqualTo(code.isEmpty() ? Verdict.ACCEPTED : Verdict.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "31/05/2026, ''",
        "30/06/2026, SIP-024",
        "31/03/2095, SIP-024",
        "31/03/1966, SIP-025",
        "31/03/1925, SIP-025",
    })
    void a_snapshot_is_of_a_month_that_can_be(String monthEnd, String code) {
        CheckedFile checked = staff("7A2", monthEnd, 1);

        assertThat(checked.findings().stream()
                        .map(finding -> finding.code())
                        .filter(found -> found.startsWith("SIP-02"))
                        .findFirst()
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void plans_may_lie_ahead() {
        assertThat(drop("Organisation Code,Metric,Month,Plan", "7A2,turnover-hc,2028-03,10")
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void nobody_leaves_before_starting() {
        CheckedFile checked = drop(LEAVERS, leaver(1, "15/03/2025", "16/03/2025"));

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.findings().get(0).what()).isEqualTo("\"Leaving Date\" is before \"Latest Start Date\"");
    }

    @Test
    void what_a_person_accepted_is_a_warning_that_says_so() {
        staff("7A2", "28/02/2025", 100);
        CheckedFile accepted = intake.accepted(
                staff("7A2", "31/03/2025", 50),
                LoadedMonths.NOTHING,
                Instant.EPOCH,
                "Accepted by anna on 7 Apr 2025: a ward moved");

        assertThat(accepted.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(accepted.findings().get(0).what())
                .isEqualTo(
                        "Number of assignments is 50 % below February (100 -> 50). Accepted by anna on 7 Apr 2025: a ward moved");
        assertThat(accepted.submissions()).hasSize(1);
    }

    @Test
    void who_decided_before_a_month_was_closed_did_not_decide_to_change_a_closed_month() {
        Instant closing = Instant.parse("2025-04-20T08:00:00Z");
        LoadedMonths closed = new LoadedMonths() {
            @Override
            public Optional<ExtractTable> rows(ExtractKind kind, String organisation, ReportingMonth month) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> closedAt(ReportingMonth month) {
                return Optional.of(closing);
            }
        };
        CheckedFile held = intake.inTheLightOf(
                Extracts.check(Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2,2025-03,Students,1,2")), closed);

        assertThat(held.verdict()).isEqualTo(Verdict.HELD);
        assertThat(intake.accepted(held, closed, closing.minusSeconds(1), "Accepted")
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(intake.accepted(held, closed, closing.plusSeconds(1), "Accepted")
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }
}
