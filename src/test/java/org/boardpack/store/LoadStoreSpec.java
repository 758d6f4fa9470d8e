package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.store.StoreInMemory.MARCH;
import static org.boardpack.store.StoreInMemory.NOON;
import static org.boardpack.store.StoreInMemory.file;
import static org.boardpack.store.StoreInMemory.hash;
import static org.boardpack.store.StoreInMemory.staff;
import static org.boardpack.store.StoreInMemory.staffKey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads are only ever added; what is current is the newest. */
class LoadStoreSpec {

    private static final ReportingMonth APRIL = MARCH.plus(1);

    private final LoadStore store = new LoadStore(StoreInMemory.open());

    private long current(String organisation, ReportingMonth month) {
        return Objects.requireNonNull(store.current().get(staffKey(organisation, month)));
    }

    @Test
    void a_later_load_of_the_same_month_is_current_and_the_earlier_one_stays_readable() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1, 2)));
        long first = current("RWA", MARCH);
        StoreInMemory.record(store, file('b'), List.of(staff("RWA", MARCH, 5, 6, 7)));
        long second = current("RWA", MARCH);

        assertThat(second).isGreaterThan(first);
        assertThat(store.current()).isEqualTo(Map.of(staffKey("RWA", MARCH), second));
        Tables.assertSame(store.rows(first), Tables.of("Nurses", 1, 2));
        Tables.assertSame(store.rows(second), Tables.of("Nurses", 5, 6, 7));
    }

    @Test
    void loads_of_other_organisations_and_months_stay_current_side_by_side() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1), staff("RWA", APRIL, 2)));
        StoreInMemory.record(store, file('b'), List.of(staff("7A4", MARCH, 3)));

        assertThat(store.current().keySet())
                .containsExactlyInAnyOrder(staffKey("RWA", MARCH), staffKey("RWA", APRIL), staffKey("7A4", MARCH));
        Tables.assertSame(store.rows(current("7A4", MARCH)), Tables.of("Nurses", 3));
        Tables.assertSame(store.rows(current("RWA", APRIL)), Tables.of("Nurses", 2));
    }

    @Test
    void a_load_is_known_by_the_bytes_it_came_from_and_how_often_these_were_loaded() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1), staff("RWA", APRIL, 1)));
        Map<LoadKey, Long> first = store.current();
        StoreInMemory.record(store, file('b'), List.of(staff("RWA", MARCH, 2)));
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 3)));

        assertThat(store.origins(first))
                .isEqualTo(Map.of(
                        staffKey("RWA", MARCH), hash('a') + "/1",
                        staffKey("RWA", APRIL), hash('a') + "/1"));
        assertThat(store.origins(store.current()))
                .isEqualTo(Map.of(
                        staffKey("RWA", MARCH), hash('a') + "/2",
                        staffKey("RWA", APRIL), hash('a') + "/1"));
    }

    @Test
    void the_same_bytes_are_known_until_another_file_restates_any_of_their_months() {
        Set<LoadKey> bothMonths = Set.of(staffKey("RWA", MARCH), staffKey("RWA", APRIL));
        assertThat(store.findCurrent(hash('a'), bothMonths)).isEmpty();
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1), staff("RWA", APRIL, 2)));

        assertThat(store.findCurrent(hash('a'), bothMonths)).hasValue(file('a'));
        StoreInMemory.record(store, file('b'), List.of(staff("RWA", APRIL, 9)));

        assertThat(store.findCurrent(hash('a'), bothMonths)).isEmpty();
        assertThat(store.findCurrent(hash('b'), Set.of(staffKey("RWA", APRIL)))).hasValue(file('b'));
    }

    @Test
    void the_same_bytes_are_known_where_they_say_less_than_when_they_came() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1), staff("RWA", APRIL)));
        StoreInMemory.record(store, file('b'), List.of(staff("RWA", APRIL, 9)));

        assertThat(store.findCurrent(hash('a'), Set.of(staffKey("RWA", MARCH)))).hasValue(file('a'));
    }

    @Test
    void a_month_of_which_a_later_written_file_of_the_same_taking_in_has_no_rows_is_no_reason_to_lose_some() {
        Dropping older = new Dropping("morning", NOON, hash('a'));
        Dropping newer = new Dropping("morning", NOON.plusSeconds(60), hash('b'));
        StoreInMemory.record(store, file('b'), newer, List.of(staff("RWA", MARCH), staff("RWA", APRIL, 1)));

        assertThat(StoreInMemory.record(store, file('a'), older, List.of(staff("RWA", MARCH, 2))))
                .isEmpty();

        Tables.assertSame(store.rows(current("RWA", MARCH)), Tables.of("Nurses", 2));
    }

    @Test
    void bytes_that_were_restated_are_known_again_once_they_are_loaded_again() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1)));
        StoreInMemory.record(store, file('b'), List.of(staff("RWA", MARCH, 2)));
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1)));

        assertThat(store.findCurrent(hash('a'), Set.of(staffKey("RWA", MARCH)))).isPresent();
        assertThat(store.findCurrent(hash('b'), Set.of(staffKey("RWA", MARCH)))).isEmpty();
        Tables.assertSame(store.rows(current("RWA", MARCH)), Tables.of("Nurses", 1));
    }

    @Test
    void the_same_bytes_are_another_file_when_they_speak_of_somebody_else() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH)));

        assertThat(store.findCurrent(hash('a'), Set.of(staffKey("7A4", MARCH)))).isEmpty();
    }

    @Test
    void a_refused_file_is_recorded_with_its_findings_and_never_current() {
        FileRecord refused = new FileRecord(
                hash('c'),
                "???.csv",
                0,
                null,
                0,
                Verdict.COULD_NOT_READ,
                NOON,
                List.of(new Finding(
                        "FIL-001", Severity.ERROR, 1, SourceLine.WHOLE_FILE, null, "It is empty.", "Send it again.")));
        StoreInMemory.record(store, refused, List.of());

        assertThat(store.arrivals(Long.MAX_VALUE)).containsExactly(new Arrival(refused, List.of()));
        assertThat(store.findCurrent(hash('c'), Set.of())).isEmpty();
        assertThat(store.current()).isEmpty();
    }

    @Test
    void findings_come_back_as_they_were_found_each_with_its_file() {
        FileRecord found = file(
                'a',
                new Finding("LVR-014", Severity.ERROR, 12, SourceLine.line(7), "Leaving Date", "It is late.", "Ask."),
                new Finding(
                        "SIP-002",
                        Severity.NOTE,
                        1,
                        new SourceLine(3, "Taflen 1", "F3"),
                        null,
                        "Enw â tô.",
                        "Nothing."),
                new Finding("LVR-003", Severity.WARNING, 2, SourceLine.line(9), "Reason", "It is odd.", "Look."));
        StoreInMemory.record(store, found, List.of(staff("RWA", MARCH, 1)));
        StoreInMemory.record(store, file('b'), List.of(staff("7A4", MARCH, 1)));

        assertThat(store.arrivals(Long.MAX_VALUE))
                .containsExactly(
                        new Arrival(found, List.of(staffKey("RWA", MARCH))),
                        new Arrival(file('b'), List.of(staffKey("7A4", MARCH))));
    }

    @Test
    void words_too_long_for_the_store_are_shortened_not_refused() {
        String name = "n".repeat(400) + ".csv";
        Finding wordy = new Finding(
                "SIP-001",
                Severity.WARNING,
                1,
                SourceLine.line(2),
                "h".repeat(400),
                "w".repeat(3000),
                "d".repeat(3000));
        StoreInMemory.record(
                store, new FileRecord(hash('a'), name, 1, null, 0, Verdict.REJECTED, NOON, List.of(wordy)), List.of());

        FileRecord kept = store.arrivals(Long.MAX_VALUE).get(0).file();
        assertThat(kept.name()).isEqualTo("n".repeat(300));
        assertThat(kept.findings()).hasSize(1);
        assertThat(kept.findings().get(0).heading()).isEqualTo("h".repeat(300));
        assertThat(kept.findings().get(0).what()).isEqualTo("w".repeat(2000));
        assertThat(kept.findings().get(0).doThis()).isEqualTo("d".repeat(2000));
    }

    @Test
    void the_files_of_loads_are_told_once_each_in_order_of_arrival() {
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1), staff("RWA", APRIL, 1)));
        StoreInMemory.record(store, file('b'), List.of(staff("7A4", MARCH, 1)));
        StoreInMemory.record(store, file('c'), List.of(staff("RCB", MARCH, 1)));

        List<Long> loads = List.of(current("RCB", MARCH), current("RWA", MARCH), current("RWA", APRIL));
        assertThat(store.filesOf(loads)).containsExactly(file('a'), file('c'));
        assertThat(store.filesOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_files_of_one_taking_in_the_later_written_one_counts_in_whatever_order_they_come(boolean olderFirst) {
        Dropping older = new Dropping("morning", NOON, hash('a'));
        Dropping newer = new Dropping("morning", NOON.plusSeconds(60), hash('b'));
        List<Submission> said = List.of(staff("RWA", MARCH, 1), staff("RWA", APRIL, 1));
        List<Submission> corrected = List.of(staff("RWA", MARCH, 2));

        if (olderFirst) {
            assertThat(StoreInMemory.record(store, file('a'), older, said)).isEmpty();
            assertThat(StoreInMemory.record(store, file('b'), newer, corrected)).isEmpty();
        } else {
            assertThat(StoreInMemory.record(store, file('b'), newer, corrected)).isEmpty();
            assertThat(StoreInMemory.record(store, file('a'), older, said)).containsExactly("staff-b.csv");
        }

        Tables.assertSame(store.rows(current("RWA", MARCH)), Tables.of("Nurses", 2));
        Tables.assertSame(store.rows(current("RWA", APRIL)), Tables.of("Nurses", 1));
    }

    @Test
    void a_file_of_a_later_taking_in_restates_whenever_it_was_written() {
        StoreInMemory.record(
                store, file('a'), new Dropping("morning", NOON, hash('a')), List.of(staff("RWA", MARCH, 1)));
        StoreInMemory.record(
                store,
                file('b'),
                new Dropping("evening", NOON.minusSeconds(86_400), hash('b')),
                List.of(staff("RWA", MARCH, 2)));

        Tables.assertSame(store.rows(current("RWA", MARCH)), Tables.of("Nurses", 2));
    }

    @Test
    void what_a_file_replaces_is_told_unless_it_says_the_same() {
        Dropping first = new Dropping("morning", NOON, hash('a'));
        Dropping corrected = new Dropping("morning", NOON.plusSeconds(60), hash('b'));
        Dropping evening = new Dropping("evening", NOON, hash('c'));

        assertThat(StoreInMemory.recording(
                                store, file('a'), first, List.of(staff("RWA", MARCH, 1, 2), staff("RWA", APRIL, 1)))
                        .replaced())
                .isEmpty();
        assertThat(StoreInMemory.recording(
                                store, file('b'), corrected, List.of(staff("RWA", MARCH, 3), staff("RWA", APRIL, 1)))
                        .replaced())
                .containsExactly(new Replaced(staffKey("RWA", MARCH), 2, 1, "staff-a.csv", true));
        assertThat(StoreInMemory.recording(store, file('c'), evening, List.of(staff("RWA", MARCH, 4)))
                        .replaced())
                .containsExactly(new Replaced(staffKey("RWA", MARCH), 1, 1, "staff-b.csv", false));
    }

    @Test
    void current_rows_and_their_number_are_there_by_key() {
        assertThat(store.rows(staffKey("RWA", MARCH), Long.MAX_VALUE)).isEmpty();
        assertThat(store.rowCount(staffKey("RWA", MARCH), Long.MAX_VALUE)).isEmpty();
        StoreInMemory.record(store, file('a'), List.of(staff("RWA", MARCH, 1)));
        StoreInMemory.record(store, file('b'), List.of(staff("RWA", MARCH, 5, 6)));

        Tables.assertSame(store.rows(staffKey("RWA", MARCH), Long.MAX_VALUE).orElseThrow(), Tables.of("Nurses", 5, 6));
        assertThat(store.rowCount(staffKey("RWA", MARCH), Long.MAX_VALUE)).hasValue(2);
    }
}
