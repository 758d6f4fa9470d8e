package org.boardpack.job.upkeep;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Quarantine;
import org.boardpack.job.workspace.Retention;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.FileRecord;

/**
 * The files that the settings say are kept no longer. What waits for a decision is never among them, and an original of which nobody
 * knows when it came is not either.
 *
 * @param now in the time zone in which months are counted
 * @param received when a file came, by the first twelve digits of its SHA-256
 * @param held files that wait for a decision
 */
record ExpiredFiles(
        Workspace workspace,
        Retention retention,
        ZonedDateTime now,
        Map<String, Instant> received,
        List<FileRecord> held,
        Quarantine quarantine) {

    static final int HASH_DIGITS = 12;
    private static final String CURRENT_LOG = "boardpack.log";

    /** @param place a file, or a folder with all that is in it */
    record Expired(String kind, Path place) {}

    List<Expired> all() throws IOException {
        List<Expired> all = new ArrayList<>();
        Instant originals = now.minusMonths(retention.originalsMonths()).toInstant();
        for (Path month : in(workspace.root().resolve("archive"), Files::isDirectory)) {
            add(all, "original", in(month, file -> isFile(file) && cameBefore(file, originals)));
        }
        add(all, "quarantine folder", quarantineFolders());
        Instant receipts = now.minusMonths(retention.receiptsMonths()).toInstant();
        add(all, "receipt", in(workspace.root().resolve("receipts"), file -> isFile(file) && isOlder(file, receipts)));
        Instant logs = now.minusMonths(retention.logsMonths()).toInstant();
        add(
                all,
                "log",
                in(workspace.logs(), file -> isFile(file) && !file.endsWith(CURRENT_LOG) && isOlder(file, logs)));
        return all;
    }

    private static void add(List<Expired> all, String kind, List<Path> places) {
        places.forEach(place -> all.add(new Expired(kind, place)));
    }

    private boolean cameBefore(Path file, Instant time) {
        String name = String.valueOf(file.getFileName());
        Instant came = received.get(name.substring(0, Math.min(HASH_DIGITS, name.length())));
        return came != null && came.isBefore(time);
    }

    private List<Path> quarantineFolders() throws IOException {
        Instant longAgo = now.minusDays(retention.quarantineDays()).toInstant();
        Set<Path> waiting = new HashSet<>();
        for (FileRecord file : held) {
            Optional<Path> put = quarantine.find(new Fingerprint(file.sha256()), file.sizeBytes());
            put.map(Path::getParent).ifPresent(waiting::add);
        }
        return in(
                workspace.root().resolve("quarantine"),
                folder -> Files.isDirectory(folder, NOFOLLOW_LINKS)
                        && !waiting.contains(folder)
                        && (Files.exists(folder.resolve("DONE.txt")) || isOlder(answerIn(folder), longAgo)));
    }

    /** When the answer was written, the file was put aside; its own time is the sender's. */
    private static Path answerIn(Path folder) {
        Path answer = folder.resolve("READ-ME-FIRST.txt");
        return Files.exists(answer) ? answer : folder;
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, NOFOLLOW_LINKS);
    }

    private static boolean isOlder(Path file, Instant time) {
        return file.toFile().lastModified() < time.toEpochMilli();
    }

    private static List<Path> in(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(wanted).sorted().toList();
        }
    }
}
