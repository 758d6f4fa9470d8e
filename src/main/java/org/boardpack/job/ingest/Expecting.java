package org.boardpack.job.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.intake.CodeList;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.ingest.ExpectedExtract.State;
import org.boardpack.store.Arrival;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;

/**
 * Who should send which extract for a month, and what has come: by {@code reference/expected-extracts.csv}.
 *
 * @param arrivals every file that ever came, oldest first
 * @param waiting files in quarantine, with what a first look at them says
 */
public record Expecting(
        ReferenceLists lists,
        OrganisationTable organisations,
        List<Arrival> arrivals,
        Map<LoadKey, Refused> waiting,
        Clock clock) {

    private static final String LIST = "expected-extracts";
    private static final int MOST_DAYS = 31;

    /** Something that came and is not loaded. */
    record Refused(boolean isHeld, Instant receivedAt) {}

    public List<ExpectedExtract> of(ReportingMonth month) {
        CodeList expected = lists.codeList(LIST);
        SortedMap<String, Integer> dueDays = dueDays(lists);
        Map<LoadKey, Instant> firstCame = firstCame();
        List<ExpectedExtract> all = new ArrayList<>();
        for (String extract : expected.values()) {
            ExtractKind kind = new ExtractKind(extract);
            int day = Objects.requireNonNull(dueDays.get(extract));
            ReportingMonth next = month.plus(1);
            LocalDate due = next.firstDay().plusDays(Math.min(day, next.days()) - 1L);
            for (String organisation : owing(kind, expected.attribute(extract, "From"), month, firstCame)) {
                all.add(one(new LoadKey(kind, organisation, month), due, firstCame));
            }
        }
        return all;
    }

    /** The day of the month after by which each extract is due, by its id. */
    public static SortedMap<String, Integer> dueDays(ReferenceLists lists) {
        CodeList expected = lists.codeList(LIST);
        SortedMap<String, Integer> days = new TreeMap<>();
        IntStream.rangeClosed(1, MOST_DAYS).forEach(day -> days.put(String.valueOf(day), day));
        SortedMap<String, Integer> due = new TreeMap<>();
        for (String extract : expected.values()) {
            due.put(
                    extract,
                    expected.choice(extract, "Due Day", days)
                            .orElseThrow(() -> new BrokenReferenceException("reference/" + LIST + ".csv: " + extract
                                    + " has no day under \"Due Day\"; write a number from 1 to 31.")));
        }
        return due;
    }

    private Map<LoadKey, Instant> firstCame() {
        Map<LoadKey, Instant> first = new HashMap<>();
        arrivals.forEach(arrival -> arrival.loads()
                .forEach(key -> first.putIfAbsent(key, arrival.file().receivedAt())));
        return first;
    }

    /** Those that exist in the month; who merged into another sends no more. */
    private SortedSet<String> owing(
            ExtractKind kind, String from, ReportingMonth month, Map<LoadKey, Instant> firstCame) {
        Stream<String> codes = switch (from) {
            case "", "before" ->
                firstCame.keySet().stream()
                        .filter(key -> key.kind().equals(kind) && !key.month().isAfter(month))
                        .map(LoadKey::organisation);
            case "all" -> lists.organisations().stream().map(Organisation::code);
            default -> Stream.of(from.split("[ ,;]+"));
        };
        SortedSet<String> owing = new TreeSet<>(codes.toList());
        owing.removeIf(code -> !organisations.exists(code, month));
        return owing;
    }

    private ExpectedExtract one(LoadKey key, LocalDate due, Map<LoadKey, Instant> firstCame) {
        Function<Instant, LocalDate> day = when -> LocalDate.ofInstant(when, clock.getZone());
        Optional<LocalDate> came = Optional.ofNullable(firstCame.get(key)).map(day);
        Optional<Refused> refused = Optional.ofNullable(waiting.get(key));
        State state;
        if (came.isPresent()) {
            state = came.get().isAfter(due) ? State.LATE : State.ON_TIME;
        } else if (refused.isPresent()) {
            state = refused.get().isHeld() ? State.HELD : State.REFUSED;
        } else {
            state = LocalDate.now(clock).isAfter(due) ? State.OVERDUE : State.OWED;
        }
        return new ExpectedExtract(
                key.month(),
                key.organisation(),
                key.kind(),
                due,
                state,
                came.or(() -> refused.map(Refused::receivedAt).map(day)));
    }
}
