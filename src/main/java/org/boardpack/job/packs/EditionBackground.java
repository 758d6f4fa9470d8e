package org.boardpack.job.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.PackBackground;
import org.boardpack.store.Arrival;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** What the packs of an edition say of themselves: which extracts came for its month, when and with what verdict, and how figures were counted. */
final class EditionBackground {

    /** What every pack needs; said to be missing even where nobody ever sent it. */
    private static final List<ExtractKind> NEEDED = List.of(
            ExtractKind.STAFF_IN_POST,
            ExtractKind.LEAVERS,
            ExtractKind.SICKNESS,
            ExtractKind.AGENCY_SPEND,
            ExtractKind.ESTABLISHMENT);

    /** What comes every month where it comes at all. */
    private static final List<ExtractKind> WHERE_SENT =
            List.of(ExtractKind.SICKNESS_SUMMARY, ExtractKind.MOVEMENT_SUMMARY, ExtractKind.PROCESS_MEASURES);

    private final EditionInputs inputs;
    private final String method;
    private final Map<LoadKey, FileRecord> files = new HashMap<>();

    /** @param arrivals every file that had arrived when the edition was begun, oldest first */
    EditionBackground(EditionInputs inputs, String method, List<Arrival> arrivals) {
        this.inputs = inputs;
        this.method = method;
        arrivals.forEach(arrival -> arrival.loads().forEach(key -> files.put(key, arrival.file())));
    }

    /** Of the organisations of a scope. */
    PackBackground of(Set<Scope> organisations) {
        SortedSet<String> codes =
                organisations.stream().map(Scope::code).collect(Collectors.toCollection(TreeSet::new));
        Map<ExtractKind, SortedSet<String>> senders = senders(codes);
        List<Freshness> freshness = Stream.concat(
                        NEEDED.stream(), WHERE_SENT.stream().filter(senders::containsKey))
                .map(kind -> freshness(kind, senders.getOrDefault(kind, codes)))
                .toList();
        return new PackBackground(freshness, method, inputs.improvement().milestones());
    }

    /** Who ever sent what, up to the edition's month, and still exists in it. */
    private Map<ExtractKind, SortedSet<String>> senders(Set<String> codes) {
        ReportingMonth month = inputs.month();
        Map<ExtractKind, SortedSet<String>> senders = new HashMap<>();
        for (LoadKey key : inputs.loads().keySet()) {
            if (codes.contains(key.organisation())
                    && !key.month().isAlways()
                    && !key.month().isAfter(month)
                    && inputs.organisations().exists(key.organisation(), month)) {
                senders.computeIfAbsent(key.kind(), unseen -> new TreeSet<>()).add(key.organisation());
            }
        }
        return senders;
    }

    private Freshness freshness(ExtractKind kind, SortedSet<String> expected) {
        TreeMap<String, FileRecord> sent = new TreeMap<>();
        for (String code : expected) {
            LoadKey key = new LoadKey(kind, code, inputs.month());
            FileRecord file = inputs.loads().containsKey(key) ? files.get(key) : null;
            if (file != null) {
                sent.put(code, file);
            }
        }
        Optional<Instant> received =
                sent.values().stream().map(FileRecord::receivedAt).max(Comparator.naturalOrder());
        String verdict = sent.values().stream()
                .map(FileRecord::verdict)
                .max(Comparator.naturalOrder())
                .map(worst -> worst.words())
                .orElse("");
        return new Freshness(kind.id(), received, verdict, sent.size(), expected.size(), due(kind));
    }

    private Optional<LocalDate> due(ExtractKind kind) {
        ReportingMonth next = inputs.month().plus(1);
        return Optional.ofNullable(inputs.dueDays().get(kind.id()))
                .map(day -> next.firstDay().plusDays(Math.min(day, next.days()) - 1L));
    }
}
