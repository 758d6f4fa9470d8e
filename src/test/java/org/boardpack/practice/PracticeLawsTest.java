package org.boardpack.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.practice.RawExtracts.assignment;
import static org.boardpack.practice.RawExtracts.date;
import static org.boardpack.practice.RawExtracts.month;
import static org.boardpack.practice.RawExtracts.number;
import static org.boardpack.practice.RawExtracts.person;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in any practice workforce: the extracts of a month agree with each other and with the month before. */
@ParameterizedClass(name = "seed {0}")
@ValueSource(longs = {1, 20, 300})
class PracticeLawsTest {

    private static final Map<Long, RawExtracts> MADE = new HashMap<>();

    @TempDir
    static Path folder;

    private final long seed;
    private RawExtracts raw = new RawExtracts(Path.of("."));
    private List<CSVRecord> staff = List.of();
    private List<CSVRecord> leavers = List.of();
    private List<CSVRecord> sickness = List.of();

    PracticeLawsTest(long seed) {
        this.seed = seed;
    }

    @BeforeEach
    void make() throws IOException {
        if (!MADE.containsKey(seed)) {
            Path out = folder.resolve("seed-" + seed);
            Practice.generate(PracticeSettings.of(1_500, 7, 14, seed), out);
            MADE.put(seed, new RawExtracts(out));
        }
        raw = MADE.get(seed);
        staff = raw.rows("staff-in-post");
        leavers = raw.rows("leavers");
        sickness = raw.rows("sickness");
    }

    @Test
    void every_leaver_was_in_the_snapshot_before_or_started_in_the_month() {
        Map<String, Set<String>> listed = listed();
        String firstMonth = raw.months().first();
        for (CSVRecord row : leavers) {
            YearMonth month = YearMonth.from(date(row, "Leaving Date"));
            if (!month.toString().equals(firstMonth)) {
                boolean started = YearMonth.from(date(row, "Latest Start Date")).equals(month);
                boolean wasThere = listed.get(month.minusMonths(1).toString()).contains(assignment(row));
                assertThat(started || wasThere)
                        .as("leavers line " + row.getRecordNumber())
                        .isTrue();
            }
            assertThat(date(row, "Leaving Date")).isAfterOrEqualTo(date(row, "Latest Start Date"));
        }
    }

    @Test
    void nobody_vanishes_from_the_snapshots_without_a_leavers_row() {
        Map<String, Set<String>> listed = listed();
        Map<String, Set<String>> left = leavers.stream()
                .collect(Collectors.groupingBy(
                        row -> month(row, "Leaving Date"),
                        Collectors.mapping(RawExtracts::assignment, Collectors.toSet())));
        int ended = 0;
        for (CSVRecord row : staff) {
            String month = month(row, "Effective Date");
            String next = YearMonth.parse(month).plusMonths(1).toString();
            if (RawExtracts.isInPost(row)
                    && listed.containsKey(next)
                    && !listed.get(next).contains(assignment(row))) {
                ended++;
                Set<String> accounted = new HashSet<>(left.getOrDefault(next, Set.of()));
                accounted.addAll(left.getOrDefault(month, Set.of()));
                assertThat(accounted).contains(assignment(row));
            }
        }
        assertThat(ended).isGreaterThan(100);
    }

    @Test
    void days_lost_are_fte_times_days_ill_in_the_month_and_never_more_than_days_in_post() {
        Map<String, CSVRecord> contracts = new HashMap<>();
        leavers.forEach(row -> contracts.put(month(row, "Leaving Date") + assignment(row), row));
        staff.forEach(row -> contracts.putIfAbsent(month(row, "Effective Date") + assignment(row), row));
        assertThat(sickness).hasSizeGreaterThan(1_000);
        for (CSVRecord row : sickness) {
            YearMonth month = YearMonth.parse(row.get("Month"));
            CSVRecord contract = contracts.get(row.get("Month") + assignment(row));
            assertThat(contract)
                    .as("assignment of sickness line " + row.getRecordNumber())
                    .isNotNull();
            LocalDate from = later(date(row, "Absence Start Date"), month.atDay(1));
            LocalDate to = row.get("Absence End Date").isEmpty() ? month.atEndOfMonth() : date(row, "Absence End Date");
            assertThat(from).isAfterOrEqualTo(date(contract, "Latest Start Date"));
            assertThat(to)
                    .isBeforeOrEqualTo(
                            contract.isMapped("Leaving Date") ? date(contract, "Leaving Date") : month.atEndOfMonth());
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
            assertThat(number(row, "FTE Days Lost"))
                    .isPositive()
                    .isEqualByComparingTo(number(contract, "Contracted FTE").multiply(days));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void fte_is_above_nothing_and_at_most_one_to_five_places() {
        assertThat(staff)
                .allSatisfy(row -> assertThat(number(row, "Contracted FTE"))
                        .isPositive()
                        .isLessThanOrEqualTo(BigDecimal.ONE)
                        .satisfies(fte -> assertThat(fte.scale()).isLessThanOrEqualTo(5)));
        assertThat(staff.stream().map(row -> number(row, "Contracted FTE").scale()))
                .contains(0, 1, 5);
    }

    @Test
    void an_assignment_is_listed_once_a_month_and_an_employee_number_is_one_person() {
        Set<String> seen = new HashSet<>();
        Map<String, String> holder = new HashMap<>();
        for (CSVRecord row : staff) {
            assertThat(seen.add(row.get("Effective Date") + assignment(row))).isTrue();
            String employee = row.get("Organisation Code") + row.get("Employee Number");
            assertThat(holder.computeIfAbsent(employee, unseen -> person(row))).isEqualTo(person(row));
        }
    }

    @Test
    void few_people_hold_two_assignments_and_nobody_three() {
        String lastMonth = raw.months().last();
        Map<String, Long> held = staff.stream()
                .filter(row -> month(row, "Effective Date").equals(lastMonth))
                .collect(Collectors.groupingBy(RawExtracts::person, Collectors.counting()));
        long two = held.values().stream().filter(count -> count == 2).count();

        assertThat(held.values()).allMatch(count -> count <= 2);
        assertThat(100.0 * two / held.size()).isBetween(1.0, 5.0);
    }

    @Test
    void nobody_is_in_two_organisations_unless_one_is_a_second_assignment() {
        Map<String, CSVRecord> first = new HashMap<>();
        int inTwo = 0;
        for (CSVRecord row : staff) {
            CSVRecord other = first.putIfAbsent(row.get("Effective Date") + person(row), row);
            if (other != null && !other.get("Organisation Code").equals(row.get("Organisation Code"))) {
                inTwo++;
                // Second assignments are part time, 0.4 at most; somebody who moves leaves the day before starting.
                assertThat(number(row, "Contracted FTE").min(number(other, "Contracted FTE")))
                        .isLessThanOrEqualTo(new BigDecimal("0.6"));
                assertThat(List.of(endedOnTheDayBefore(row, other), endedOnTheDayBefore(other, row)))
                        .containsOnly(false);
            }
        }
        assertThat(inTwo).isPositive();
    }

    /** Whether one assignment was over, by the leavers, on the day before the other began. */
    private boolean endedOnTheDayBefore(CSVRecord ended, CSVRecord began) {
        return leavers.stream()
                .anyMatch(row -> assignment(row).equals(assignment(ended))
                        && date(row, "Leaving Date").plusDays(1).equals(date(began, "Latest Start Date")));
    }

    @Test
    void who_moves_to_another_organisation_leaves_for_the_nhs_and_takes_the_identifier_along() {
        Map<String, CSVRecord> startedBy = new HashMap<>();
        staff.forEach(row -> startedBy.put(person(row) + row.get("Latest Start Date"), row));
        List<CSVRecord> movers = leavers.stream()
                .filter(row -> {
                    CSVRecord start = startedBy.get(
                            person(row) + date(row, "Leaving Date").plusDays(1));
                    return start != null && !start.get("Organisation Code").equals(row.get("Organisation Code"));
                })
                .toList();

        assertThat(movers).hasSizeGreaterThan(20);
        assertThat(movers.stream().filter(RawExtracts::isCounted))
                .allMatch(row -> row.get("Destination On Leaving").equals("NHS Organisation"));
    }

    @Test
    void everything_that_makes_counting_hard_does_happen() {
        assertThat(staff.stream().map(row -> row.get("Assignment Status")))
                .contains("Maternity", "Career Break", "Offer Accepted", "Acting Up");
        assertThat(staff.stream().map(row -> row.get("Assignment Category")))
                .contains("Permanent", "Fixed Term Temp", "Bank", "Honorary", "Locum");
        assertThat(leavers.stream().map(row -> row.get("Leaving Reason")))
                .contains("End of Fixed Term Contract - External Rotation", "Employee Transfer");
        assertThat(leavers).anyMatch(row -> date(row, "Leaving Date").getDayOfMonth() == 1);
        Map<String, Set<String>> listed = listed();
        assertThat(leavers)
                .as("leavers of a last day who are still in its snapshot")
                .anyMatch(row -> listed.get(month(row, "Leaving Date")).contains(assignment(row)));
        assertThat(leavers)
                .as("joined and left within a month")
                .anyMatch(row -> month(row, "Leaving Date").equals(month(row, "Latest Start Date")));
        assertThat(sickness)
                .as("open spells")
                .anyMatch(row -> row.get("Absence End Date").isEmpty());
        assertThat(sickness)
                .as("spells that cross a month's end")
                .anyMatch(row -> !row.get("Absence Start Date").startsWith(row.get("Month")));
        assertThat(changes("Staff Group")).as("moves of staff group").isPositive();
        assertThat(changes("Contracted FTE")).as("changes of hours").isPositive();
        assertThat(changes("Assignment Status"))
                .as("going on leave and coming back")
                .isPositive();
        assertThat(returners()).as("people who come back after months").isPositive();
    }

    /** How many assignments have more than one value in a column over the months. */
    private long changes(String heading) {
        return staff.stream()
                .collect(Collectors.groupingBy(
                        RawExtracts::assignment, Collectors.mapping(row -> row.get(heading), Collectors.toSet())))
                .values()
                .stream()
                .filter(values -> values.size() > 1)
                .count();
    }

    private long returners() {
        Map<String, LocalDate> left = new HashMap<>();
        leavers.forEach(row -> left.merge(person(row), date(row, "Leaving Date"), (a, b) -> a.isBefore(b) ? a : b));
        return staff.stream()
                .filter(row -> left.containsKey(person(row))
                        && date(row, "Latest Start Date")
                                .isAfter(left.get(person(row)).plusDays(32)))
                .map(RawExtracts::person)
                .distinct()
                .count();
    }

    @Test
    void every_organisation_delivers_every_extract_every_month_with_headings() {
        TreeMap<String, byte[]> files = RawExtracts.files(raw.root());
        for (int organisation = 1; organisation <= 7; organisation++) {
            for (String month : raw.months()) {
                for (String kind : "staff-in-post leavers sickness agency-spend establishment plan".split(" ")) {
                    String code = "G0" + organisation;
                    byte[] file = files.get(code + "/" + month + "/" + kind + "_" + code + "_" + month + ".csv");
                    assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                            .startsWith("Organisation Code,")
                            .endsWith("\n");
                }
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others(@TempDir Path again) throws IOException {
        Practice.generate(PracticeSettings.of(1_500, 7, 14, seed), again.resolve("same"));
        Practice.generate(PracticeSettings.of(1_500, 7, 14, seed + 1), again.resolve("other"));

        TreeMap<String, byte[]> same = RawExtracts.files(again.resolve("same"));
        TreeMap<String, byte[]> other = RawExtracts.files(again.resolve("other"));
        RawExtracts.files(raw.root()).forEach((file, bytes) -> {
            assertThat(same.get(file)).as(file).isEqualTo(bytes);
            if (file.contains("staff-in-post")) {
                assertThat(other.get(file)).as(file).isNotEqualTo(bytes);
            }
        });
    }

    private Map<String, Set<String>> listed() {
        return staff.stream()
                .collect(Collectors.groupingBy(
                        row -> month(row, "Effective Date"),
                        Collectors.mapping(RawExtracts::assignment, Collectors.toSet())));
    }
}
