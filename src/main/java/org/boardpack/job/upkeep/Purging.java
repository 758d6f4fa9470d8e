package org.boardpack.job.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.inbox.Quarantine;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.upkeep.ExpiredFiles.Expired;
import org.boardpack.job.upkeep.PurgeReport.Item;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.CellStore.Counted;
import org.boardpack.store.Deed;
import org.boardpack.store.FileStore;
import org.boardpack.store.PastRuns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes what is no longer needed. Loads, figures and everything else that an edition is made from stay, as do decisions and the
 * ledger.
 *
 * @param counted the cells that the editions of today are made from, by month and fingerprint
 */
record Purging(
        Workspace workspace,
        Settings settings,
        Stores stores,
        JdbcClient jdbc,
        Scribe scribe,
        Clock clock,
        Set<String> counted) {

    PurgeReport purge(boolean dryRun) throws IOException {
        List<Expired> files = expiredFiles();
        List<Counted> cells = stores.cells().all().stream()
                .filter(each -> !counted.contains(key(each.month().toString(), each.fingerprint())))
                .toList();
        PastRuns runs = new PastRuns(jdbc);
        List<Long> jobs = runs.endedBefore(ZonedDateTime.now(clock)
                .minusMonths(settings.retention().historyMonths())
                .withZoneSameInstant(ZoneId.systemDefault())
                .toLocalDateTime());
        PurgeReport report = new PurgeReport(items(files, cells, jobs));
        if (!dryRun && !report.items().isEmpty()) {
            // First, so that an interruption leaves more written down than was done, never less.
            scribe.write(Deed.PURGED, "what is kept no longer", summary(report));
            for (Expired file : files) {
                delete(file.place());
            }
            cells.forEach(stores.cells()::forget);
            jobs.forEach(runs::forget);
        }
        return report;
    }

    static String key(String month, String fingerprint) {
        return month + "/" + fingerprint;
    }

    private List<Expired> expiredFiles() throws IOException {
        Map<String, Instant> received = new HashMap<>();
        stores.loads()
                .arrivals(Long.MAX_VALUE)
                .forEach(arrival -> received.put(
                        arrival.file().sha256().substring(0, ExpiredFiles.HASH_DIGITS),
                        arrival.file().receivedAt()));
        return new ExpiredFiles(
                        workspace,
                        settings.retention(),
                        ZonedDateTime.now(clock),
                        received,
                        new FileStore(jdbc).held(),
                        new Quarantine(workspace.root(), clock))
                .all();
    }

    private List<Item> items(List<Expired> files, List<Counted> cells, List<Long> jobs) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Expired file : files) {
            String name = workspace.root().relativize(file.place()).toString().replace('\\', '/');
            items.add(new Item(file.kind(), name, size(file.place())));
        }
        new TreeMap<>(cells.stream()
                        .collect(Collectors.groupingBy(Counted::month, Collectors.summingLong(Counted::bytes))))
                .forEach((month, bytes) ->
                        items.add(new Item("cells", "of " + month + ", of no edition of today", bytes)));
        jobs.forEach(job -> items.add(new Item("history", "job " + job, 0)));
        return items;
    }

    private static String summary(PurgeReport report) {
        return report.items().stream()
                        .collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .collect(Collectors.joining(", "))
                + "; " + report.bytes() + " bytes";
    }

    private static long size(Path place) throws IOException {
        try (Stream<Path> tree = Files.walk(place)) {
            return tree.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static void delete(Path place) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(place)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            if (!Files.isWritable(each) && !each.toFile().setWritable(true)) {
                throw new AccessDeniedException(each.toString());
            }
            Files.delete(each);
        }
    }
}
