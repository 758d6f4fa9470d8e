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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator's own figures, worked out again from the raw extracts by the words of METRICS.md, one scope and group at a time. */
@Tag("slow")
class TruthTest {

    @TempDir
    Path out;

    @Test
    void the_truth_of_a_generated_nation_is_what_its_extracts_say() throws IOException {
        Practice.generate(PracticeSettings.of(900, 5, 14, 4), out);
        RawExtracts raw = new RawExtracts(out);

        // The first month, the second, and the two that have a year behind them.
        long compared = compare(
                raw, row -> List.of("2024-02", "2024-03", "2025-02", "2025-03").contains(row.get("period")));

        assertThat(compared).isGreaterThan(2_000);
    }

    @Test
    void the_truth_of_the_sample_data_is_what_its_extracts_say_in_its_last_month_and_after_the_merger() {
        RawExtracts raw = new RawExtracts(Path.of("sample-data"));

        long compared = compare(
                raw,
                row -> List.of("2024-03", "2024-04", "2025-03").contains(row.get("period"))
                        && (row.get("staff_group").equals("All")
                                || row.get("scope_code").startsWith("7A5")));

        assertThat(compared).isGreaterThan(500);
    }

    private static long compare(RawExtracts raw, Predicate<CSVRecord> which) {
        Map<String, Sight> sights = new HashMap<>();
        return RawExtracts.read(raw.root().resolve("truth.csv")).stream()
                .filter(which)
                .map(row -> {
                    Sight sight = sights.computeIfAbsent(
                            String.join("|", row.get("period"), row.get("scope_code"), row.get("staff_group")),
                            key -> new Sight(
                                    raw,
                                    row.get("period"),
                                    row.get("scope_type"),
                                    row.get("scope_code"),
                                    row.get("staff_group")));
                    BigDecimal[] expected = sight.figure(row.get("metric"), row.get("window"));
                    assertThat(number(row, "numerator")).as(row.toString()).isEqualByComparingTo(expected[0]);
                    if (!row.get("denominator").isEmpty()) {
                        assertThat(number(row, "denominator"))
                                .as(row.toString())
                                .isEqualByComparingTo(expected[1]);
                    }
                    return sight;
                })
                .toList()
                .size();
    }

    /** One scope and staff group as one period sees it: only the rows that belong to it. */
    private static final class Sight {

        private final RawExtracts raw;
        private final String period;
        private final Map<String, List<CSVRecord>> staff;
        private final Map<String, List<CSVRecord>> leavers;
        private final Predicate<CSVRecord> mine;

        Sight(RawExtracts raw, String period, String scopeType, String scopeCode, String group) {
            this.raw = raw;
            this.period = period;
            Set<String> organisations = organisations(scopeType, scopeCode);
            this.mine = row -> organisations.contains(row.get("Organisation Code"))
                    && (group.equals("All") || row.get("Staff Group").equals(group));
            this.staff = byMonth("staff-in-post", "Effective Date");
            this.leavers = byMonth("leavers", "Leaving Date");
        }

        private Map<String, List<CSVRecord>> byMonth(String kind, String heading) {
            return raw.rows(kind).stream()
                    .filter(row -> mine.test(row) && RawExtracts.isCounted(row))
                    .collect(Collectors.groupingBy(row -> month(row, heading)));
        }

        private Set<String> organisations(String scopeType, String scopeCode) {
            List<CSVRecord> table = RawExtracts.read(raw.root().resolve("reference/organisations.csv"));
            Map<String, CSVRecord> byCode =
                    table.stream().collect(Collectors.toMap(row -> row.get("Organisation Code"), row -> row));
            String heading = Character.toUpperCase(scopeType.charAt(0)) + scopeType.substring(1) + " Code";
            return table.stream()
                    .filter(row -> {
                        boolean over = !row.get("Valid To").isEmpty() && period.compareTo(row.get("Valid To")) > 0;
                        CSVRecord carrier = over ? byCode.get(row.get("Successor Code")) : row;
                        return carrier.get(heading).equals(scopeCode);
                    })
                    .map(row -> row.get("Organisation Code"))
                    .collect(Collectors.toSet());
        }

        /** Numerator and denominator. */
        BigDecimal[] figure(String metric, String window) {
            String from = window.equals("rolling-12") ? before(period, 12) : before(period, 1);
            BigDecimal people = mean(count(inScope(from)), count(inScope(period)));
            return switch (metric) {
                case "headcount" -> pair(count(people(in(staff, period), RawExtracts::isInPost)), null);
                case "fte" -> pair(fte(period), null);
                case "joiners-hc" -> pair(count(without(inScope(period), inScope(from))), null);
                case "leavers-hc" -> pair(BigDecimal.valueOf(heads(period)), null);
                case "leavers-fte" -> pair(sum(left(period), "Contracted FTE"), null);
                case "turnover-hc" ->
                    pair(
                            BigDecimal.valueOf(monthsAfter(from).stream()
                                    .mapToLong(this::heads)
                                    .sum()),
                            people);
                case "turnover-fte" ->
                    pair(
                            total(monthsAfter(from).stream()
                                    .map(m -> sum(left(m), "Contracted FTE"))
                                    .toList()),
                            mean(scopedFte(from), scopedFte(period)));
                case "stability" ->
                    pair(
                            count(inScope(from)).subtract(count(without(inScope(from), inScope(period)))),
                            count(inScope(from)));
                case "nhs-leaver-rate" -> pair(BigDecimal.valueOf(goneFromTheNhs(from)), people);
                case "sickness-rate" ->
                    pair(
                            total(monthsAfter(from).stream().map(this::lost).toList()),
                            total(monthsAfter(from).stream()
                                    .map(this::available)
                                    .toList()));
                case "agency-spend" -> pair(money("Agency Cost"), null);
                case "agency-share-of-pay" -> pair(money("Agency Cost"), money("Total Pay Bill"));
                case "vacancy-fte", "vacancy-rate" -> pair(funded().subtract(fte(period)), funded());
                default -> throw new IllegalArgumentException(metric);
            };
        }

        private static BigDecimal[] pair(BigDecimal numerator, BigDecimal denominator) {
            return new BigDecimal[] {numerator, denominator};
        }

        private static String before(String month, int months) {
            return YearMonth.parse(month).minusMonths(months).toString();
        }

        private List<String> monthsAfter(String from) {
            int months = (int) ChronoUnit.MONTHS.between(YearMonth.parse(from), YearMonth.parse(period));
            return IntStream.range(0, months)
                    .mapToObj(back -> before(period, back))
                    .toList();
        }

        private static List<CSVRecord> in(Map<String, List<CSVRecord>> rows, String month) {
            return rows.getOrDefault(month, List.of());
        }

        private static Set<String> people(List<CSVRecord> rows, Predicate<CSVRecord> which) {
            return rows.stream().filter(which).map(RawExtracts::person).collect(Collectors.toSet());
        }

        private static boolean isInScope(CSVRecord row) {
            return RawExtracts.isInPost(row) && !RawExtracts.isResident(row);
        }

        private Set<String> inScope(String month) {
            return people(in(staff, month), Sight::isInScope);
        }

        private static Set<String> without(Set<String> these, Set<String> those) {
            Set<String> rest = new HashSet<>(these);
            rest.removeAll(those);
            return rest;
        }

        private BigDecimal fte(String month) {
            return sum(in(staff, month).stream().filter(RawExtracts::isInPost).toList(), "Contracted FTE");
        }

        private BigDecimal scopedFte(String month) {
            return sum(in(staff, month).stream().filter(Sight::isInScope).toList(), "Contracted FTE");
        }

        private long heads(String month) {
            return left(month).stream().map(RawExtracts::person).distinct().count();
        }

        /** Rows of leavers: nothing is left of them here, apart from what this month's rows end. */
        private List<CSVRecord> left(String month) {
            Set<String> ended =
                    in(leavers, month).stream().map(RawExtracts::assignment).collect(Collectors.toSet());
            Set<String> stillHere = people(in(staff, month), row -> isInScope(row) && !ended.contains(assignment(row)));
            return in(leavers, month).stream()
                    .filter(row -> RawExtracts.isTurnover(row) && !stillHere.contains(person(row)))
                    .toList();
        }

        private long goneFromTheNhs(String from) {
            Set<String> anywhere = raw.rows("staff-in-post").stream()
                    .filter(row -> month(row, "Effective Date").equals(period) && isInScope(row))
                    .map(RawExtracts::person)
                    .collect(Collectors.toSet());
            Set<String> gone = without(inScope(from), anywhere);
            Map<String, CSVRecord> latest = raw.rows("leavers").stream()
                    .filter(row -> gone.contains(person(row))
                            && month(row, "Leaving Date").compareTo(from) > 0
                            && month(row, "Leaving Date").compareTo(period) <= 0)
                    .collect(Collectors.toMap(
                            RawExtracts::person,
                            row -> row,
                            (a, b) -> date(a, "Leaving Date").isAfter(date(b, "Leaving Date")) ? a : b));
            return gone.stream()
                    .filter(who -> !latest.containsKey(who)
                            || !latest.get(who).get("Destination On Leaving").equals("NHS Organisation"))
                    .count();
        }

        private BigDecimal available(String month) {
            List<CSVRecord> inPost =
                    in(staff, month).stream().filter(RawExtracts::isInPost).toList();
            Set<String> listed = inPost.stream().map(RawExtracts::assignment).collect(Collectors.toSet());
            LocalDate last = YearMonth.parse(month).atEndOfMonth();
            BigDecimal days = total(inPost.stream().map(row -> days(row, last)).toList());
            return days.add(total(in(leavers, month).stream()
                    .filter(row -> !listed.contains(assignment(row)))
                    .map(row -> days(row, date(row, "Leaving Date")))
                    .toList()));
        }

        private static BigDecimal days(CSVRecord row, LocalDate to) {
            LocalDate from = List.of(to.withDayOfMonth(1), date(row, "Latest Start Date")).stream()
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return number(row, "Contracted FTE").multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1));
        }

        private BigDecimal lost(String month) {
            Set<String> counted = new HashSet<>();
            in(staff, month).forEach(row -> counted.add(assignment(row)));
            in(leavers, month).forEach(row -> counted.add(assignment(row)));
            return sum(
                    raw.rows("sickness").stream()
                            .filter(row -> row.get("Month").equals(month) && mine.test(row))
                            .filter(row -> counted.contains(assignment(row)))
                            .toList(),
                    "FTE Days Lost");
        }

        private BigDecimal money(String heading) {
            return sum(ofMonth("agency-spend"), heading);
        }

        private BigDecimal funded() {
            return sum(ofMonth("establishment"), "Funded FTE");
        }

        private List<CSVRecord> ofMonth(String kind) {
            return raw.rows(kind).stream()
                    .filter(row -> row.get("Month").equals(period) && mine.test(row))
                    .toList();
        }

        private static BigDecimal sum(List<CSVRecord> rows, String heading) {
            return total(rows.stream().map(row -> number(row, heading)).toList());
        }

        private static BigDecimal total(List<BigDecimal> amounts) {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static BigDecimal mean(BigDecimal opening, BigDecimal closing) {
            return opening.add(closing).divide(BigDecimal.valueOf(2));
        }

        private static BigDecimal count(Set<String> people) {
            return BigDecimal.valueOf(people.size());
        }
    }
}
