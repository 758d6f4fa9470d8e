package org.boardpack.job.upkeep;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.boardpack.backup.BackupManifest;
import org.boardpack.backup.BackupWriter;
import org.boardpack.backup.Part;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.OnDisk;
import org.boardpack.inbox.TopFolder;
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
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        scribe.keepHead();
        try {
            BackupManifest manifest = write(unfinished, withPacks);
            String sha256 = Fingerprint.of(unfinished).sha256();
            OnDisk.publish(unfinished, file);
            scribe.write(Deed.BACKED_UP, String.valueOf(file.getFileName()), "SHA-256 " + sha256);
            return new BackupReport(file, manifest.parts().size(), Files.size(file), sha256);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupManifest write(Path unfinished, boolean withPacks) throws IOException {
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
            for (Path file : files(withPacks)) {
                backup.add(Part.WORKSPACE + relative(file), file);
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

    private String relative(Path file) {
        return workspace.root().relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files(boolean withPacks) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path place : workspace.kept(withPacks)) {
            if (Files.exists(place)) {
                TopFolder.of(place).tree().stream()
                        // A link to a file is left out unless it is one of the places themselves.
                        .filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS)
                                || (file.equals(place) && Files.isRegularFile(file)))
                        .filter(file -> !isHalfMade(file))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** An edition in the making is made anew. */
    private boolean isHalfMade(Path file) {
        return file.startsWith(workspace.packs())
                && StreamSupport.stream(workspace.packs().relativize(file).spliterator(), false)
                        .anyMatch(step -> step.toString().startsWith("."));
    }
}
