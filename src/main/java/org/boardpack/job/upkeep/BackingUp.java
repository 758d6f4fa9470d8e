package org.boardpack.job.upkeep;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.boardpack.backup.BackupManifest;
import org.boardpack.backup.BackupWriter;
import org.boardpack.backup.Part;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.workspace.CodeVersion;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.Deed;
import org.boardpack.store.TableCopies;

/** Writes everything that an installation is into one file. What waits in the inbox, and logs, are left out. */
record BackingUp(Workspace workspace, DataSource store, Scribe scribe, Clock clock) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.UK);

    /** Where a backup goes that nobody named. */
    Path usualName() {
        return workspace
                .root()
                .resolve("backups")
                .resolve("boardpack-" + WHEN.format(clock.instant().atZone(clock.getZone())) + ".zip");
    }

    BackupReport make(Path file, boolean withPacks) throws IOException {
        if (Files.exists(file, NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "there is a file of that name; name another one with --to");
        }
        KeptFiles kept = new KeptFiles(workspace);
        checkPlace(file, kept, usualName());
        SortedMap<String, Path> files = kept.find(withPacks);
        checkNames(file, files);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        scribe.keepHead();
        try {
            BackupManifest manifest = write(unfinished, files);
            String sha256 = Fingerprint.of(unfinished).sha256();
            OnDisk.publish(unfinished, file);
            scribe.write(Deed.BACKED_UP, String.valueOf(file.getFileName()), "SHA-256 " + sha256);
            return new BackupReport(file, manifest.parts().size(), Files.size(file), sha256);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Else it would copy itself until the disk is full, and each later backup would hold those before it. */
    private static void checkPlace(Path file, KeptFiles kept, Path usual) throws IOException {
        Optional<Path> place = kept.placeOf(file);
        if (place.isPresent()) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "what lies in " + place.get() + " is itself backed up or taken in. Name a file elsewhere with --to,"
                            + " such as " + usual);
        }
    }

    private static void checkNames(Path file, SortedMap<String, Path> files) throws IOException {
        for (Map.Entry<String, Path> each : files.entrySet()) {
            if (!Part.isExpected(each.getKey())) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        String.valueOf(each.getValue()).replaceAll("\\p{Cntrl}", "?")
                                + " has a name that not every machine takes: no :, no \\ and no line's end can be in one."
                                + " Give that file another name, then make the backup");
            }
        }
    }

    private BackupManifest write(Path unfinished, SortedMap<String, Path> files) throws IOException {
        try (BackupWriter backup = new BackupWriter(unfinished);
                Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            TableCopies copies = new TableCopies(connection);
            for (String table : copies.tables()) {
                backup.add(Part.TABLES + table + ".csv", clock.millis(), out -> {
                    try {
                        copies.write(table, out);
                    } catch (SQLException refused) {
                        throw new IOException("the table " + table + " cannot be read", refused);
                    }
                });
            }
            connection.rollback();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                backup.add(file.getKey(), file.getValue());
            }
            String tables = Objects.requireNonNull(
                            StoreConnection.tables(store).load().info().current())
                    .getVersion()
                    .toString();
            return backup.finish(clock.instant(), CodeVersion.current(), tables);
        } catch (SQLException refused) {
            throw new IllegalStateException("the store cannot be copied", refused);
        }
    }
}
