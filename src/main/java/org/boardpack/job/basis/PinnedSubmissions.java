package org.boardpack.job.basis;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;

/** The submissions that an edition pins, read from the store when they are needed. */
public final class PinnedSubmissions implements SubmissionSource {

    private final Map<LoadKey, Long> loads;
    private final LoadStore store;
    private final Map<ExtractKind, SortedMap<ReportingMonth, Set<String>>> organisations = new TreeMap<>();

    public PinnedSubmissions(Map<LoadKey, Long> loads, LoadStore store) {
        this.loads = loads;
        this.store = store;
        for (LoadKey key : loads.keySet()) {
            organisations
                    .computeIfAbsent(key.kind(), unseen -> new TreeMap<>())
                    .computeIfAbsent(key.month(), unseen -> new TreeSet<>())
                    .add(key.organisation());
        }
    }

    @Override
    public SortedSet<ReportingMonth> months(ExtractKind kind) {
        return new TreeSet<>(organisations.getOrDefault(kind, new TreeMap<>()).keySet());
    }

    @Override
    public Set<String> organisations(ExtractKind kind, ReportingMonth month) {
        return new TreeSet<>(organisations.getOrDefault(kind, new TreeMap<>()).getOrDefault(month, Set.of()));
    }

    @Override
    public ExtractTable rows(ExtractKind kind, String organisation, ReportingMonth month) {
        Long load = loads.get(new LoadKey(kind, organisation, month));
        if (load == null) {
            throw new NoSuchElementException("no " + kind + " of " + organisation + " for " + month);
        }
        return store.rows(load);
    }
}
