package org.boardpack.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.inbox.InboxListing;
import org.boardpack.job.ingest.HeldFile;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;

/**
 * What a workspace holds.
 *
 * @param held files that wait for a person's decision
 * @param inbox what the next run would take in, and what it would leave and why
 */
public record StatusReport(
        SortedMap<String, Loaded> extracts, List<MadeEdition> editions, List<HeldFile> held, InboxListing inbox) {

    /** What is loaded of one kind of extract; {@code first} and {@code last} are {@link ReportingMonth#ALWAYS} of a standing list. */
    public record Loaded(int organisations, ReportingMonth first, ReportingMonth last, int loads) {}

    /**
     * An edition.
     *
     * @param published whether its packs are out
     * @param closed whether it is the one that stands for a closed month
     */
    public record MadeEdition(
            ReportingMonth month, int number, EditionStatus status, boolean published, boolean closed) {}

    static StatusReport of(
            Collection<LoadKey> current,
            List<EditionRecord> editions,
            MonthCloseStore closes,
            List<HeldFile> held,
            InboxListing inbox) {
        SortedMap<String, List<LoadKey>> byExtract = new TreeMap<>();
        current.forEach(key -> byExtract
                .computeIfAbsent(key.kind().id(), unseen -> new ArrayList<>())
                .add(key));
        SortedMap<String, Loaded> loaded = new TreeMap<>();
        byExtract.forEach((extract, keys) -> loaded.put(extract, loaded(keys)));
        List<MadeEdition> made = editions.stream()
                .map(edition -> new MadeEdition(
                        edition.month(),
                        edition.number(),
                        edition.status(),
                        edition.publishedAt() != null,
                        isClosedWith(edition, closes)))
                .toList();
        return new StatusReport(loaded, made, held, inbox);
    }

    private static boolean isClosedWith(EditionRecord edition, MonthCloseStore closes) {
        return closes.last(edition.month())
                .filter(close -> close.isClosing() && close.editionId() == edition.id())
                .isPresent();
    }

    private static Loaded loaded(List<LoadKey> keys) {
        List<ReportingMonth> months = keys.stream()
                .map(LoadKey::month)
                .sorted(Comparator.naturalOrder())
                .toList();
        int organisations =
                (int) keys.stream().map(LoadKey::organisation).distinct().count();
        return new Loaded(organisations, months.get(0), months.get(months.size() - 1), keys.size());
    }
}
