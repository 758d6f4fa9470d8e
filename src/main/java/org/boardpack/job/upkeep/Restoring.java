package org.boardpack.job.upkeep;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpack.backup.BackupManifest;
import org.boardpack.backup.BackupReader;
import org.boardpack.backup.DamagedBackupException;
import org.boardpack.backup.Part;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.workspace.PinnedFiles;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.Deed;
import org.boardpack.store.Ledger;
import org.boardpack.store.PinStore;
import org.boardpack.store.TableCopies;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts a backup back. Everything is unpacked and checked in a folder beside the workspace, which takes the workspace's name only when
 * all is there: an interruption or a damaged file leaves the workspace as it was.
 */
public final class Restoring {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.UK);

    private final Workspace target;
    private final Path staging;
    private final Clock clock;

    /** @param target where the workspace will be */
    public Restoring(Workspace target, Clock clock) {
        Path root = target.root().toAbsolutePath().normalize();
        this.target = new Workspace(root);
        this.staging = root.resolveSibling("." + root.getFileName() + ".restoring");
        this.clock = clock;
    }

    /**
     * What was put back.
     *
     * @param parts files and tables
     * @param aside where the workspace is that was there before; null when there was none
     */
    public record Restored(
            BackupManifest backup, int parts, @Nullable Path aside) {}

    /** The workspace is not empty, and nobody said that it may be put aside. */
    public static final class NotEmptyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotEmptyException(String message) {
            super(message);
        }
    }

    /**
     * Puts a backup back.
     *
     * @param replace whether a workspace that is there is put aside
     * @param settings takes the place of the backup's own {@code boardpack.yaml}
     * @throws DamagedBackupException when it cannot be restored
     * @throws NotEmptyException when there is a workspace
     * @throws StoreInUseException when a run uses the workspace that would be put aside
     */
    public Restored restore(Path archive, boolean replace, Optional<Path> settings) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new NoSuchFileException(archive.toString());
        }
        boolean isThere = hasFiles(target.root());
        if (isThere && !replace) {
            throw new NotEmptyException(target.root() + " is not empty; nothing was touched. Restore into a new folder"
                    + " with --workspace DIR, or put this one aside with --replace.");
        }
        if (isThere) {
            checkThatNobodyUses(target);
        }
        remove(staging);
        try (BackupReader backup = new BackupReader(archive)) {
            unpack(backup, settings);
            Path aside = isThere ? putAside() : null;
            if (!isThere) {
                remove(target.root());
            }
            Files.move(staging, target.root(), StandardCopyOption.ATOMIC_MOVE);
            return new Restored(backup.manifest(), backup.manifest().parts().size(), aside);
        } finally {
            remove(staging);
        }
    }

    private void checkThatNobodyUses(Workspace workspace) {
        try {
            Settings settings = SettingsFile.read(workspace.settings());
            if (settings.storeUrl().isEmpty() && Files.exists(workspace.storeFile())) {
                StoreConnection.openAsItIs(workspace, settings, wording(workspace))
                        .close();
            }
        } catch (SettingsException cannotBeUsedByAnybody) {
            return;
        }
    }

    private InUseWording wording(Workspace workspace) {
        return new InUseWording(workspace, clock.getZone());
    }

    private void unpack(BackupReader backup, Optional<Path> settings) throws IOException {
        checkRoom(backup.manifest());
        Workspace unpacked = new Workspace(staging);
        for (Part part : backup.manifest().parts()) {
            backup.extract(part, place(part));
        }
        if (settings.isPresent()) {
            Files.copy(settings.get(), unpacked.settings(), StandardCopyOption.REPLACE_EXISTING);
        }
        unpacked.prepare();
        try (HikariDataSource store =
                StoreConnection.openAsItIs(unpacked, SettingsFile.read(unpacked.settings()), wording(unpacked))) {
            fill(store, backup.manifest());
            Scribe scribe = new Scribe(
                    new Ledger(JdbcClient.create(store)),
                    unpacked.ledgerHead(),
                    clock,
                    TransactionOperations.withoutTransaction());
            scribe.write(
                    Deed.RESTORED,
                    "backup of " + backup.manifest().madeAt(),
                    backup.manifest().parts().size() + " parts");
            scribe.keepHead();
        } catch (SQLException refused) {
            throw new DamagedBackupException("Its tables do not fit the store: "
                    + String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
        }
        remove(staging.resolve("tables"));
        protect();
    }

    private void checkRoom(BackupManifest manifest) throws IOException {
        Path volume = Objects.requireNonNull(staging.getParent());
        Files.createDirectories(volume);
        long free = Files.getFileStore(volume).getUsableSpace();
        long needed;
        try {
            needed = Math.multiplyExact(2, manifest.bytes());
        } catch (ArithmeticException noDiskIsThatLarge) {
            needed = Long.MAX_VALUE;
        }
        if (needed > free) {
            throw new FileSystemException(
                    volume.toString(),
                    null,
                    "unpacking needs " + needed / 1_000_000 + " MB and " + free / 1_000_000 + " MB are free");
        }
    }

    private Path place(Part part) {
        String name = part.name();
        return staging.resolve(name.startsWith(Part.WORKSPACE) ? name.substring(Part.WORKSPACE.length()) : name);
    }

    /** Makes the tables as they were, fills them, and brings them up to date. */
    private void fill(HikariDataSource store, BackupManifest manifest) throws IOException, SQLException {
        var info = StoreConnection.tables(store).load().info();
        if (info.current() != null) {
            throw new SettingsException(
                    "The database of store.url is not empty. Give an empty one. Nothing was changed.");
        }
        MigrationVersion then = MigrationVersion.fromVersion(manifest.tables());
        if (Stream.of(info.all()).noneMatch(known -> then.equals(known.getVersion()))) {
            throw new DamagedBackupException("It was made by a version of Boardpack (" + manifest.program()
                    + ") that this one does not know. Restore it with that version or a newer one.");
        }
        StoreConnection.tables(store).target(then).load().migrate();
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            read(new TableCopies(connection), manifest);
            connection.commit();
        }
        StoreConnection.tables(store).load().migrate();
        if (!new PinStore(JdbcClient.create(store)).paths().stream().allMatch(PinnedFiles::isOne)) {
            throw new DamagedBackupException("An edition in it was made from a file that is none of a workspace's.");
        }
    }

    private void read(TableCopies copies, BackupManifest manifest) throws IOException, SQLException {
        Set<String> expected = new HashSet<>();
        for (String table : copies.tables()) {
            String name = Part.TABLES + table + ".csv";
            expected.add(name);
            Path file = staging.resolve(name);
            if (!Files.exists(file)) {
                throw new DamagedBackupException("The table " + table + " is missing in it. Take another backup.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                copies.read(table, in);
            }
        }
        manifest.parts().stream()
                .map(Part::name)
                .filter(name -> name.startsWith(Part.TABLES) && !expected.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DamagedBackupException("It holds a table that nobody knows (" + name + ").");
                });
    }

    private Path putAside() throws IOException {
        Path aside = target.root()
                .resolveSibling(target.root().getFileName() + ".before-restore-"
                        + WHEN.format(clock.instant().atZone(clock.getZone())));
        return Files.move(target.root(), aside, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.anyMatch(Files::isRegularFile);
        }
    }

    /** As they were: originals are for nobody to write, the key is for nobody else to read. */
    private void protect() throws IOException {
        Path archive = staging.resolve("archive");
        if (Files.isDirectory(archive)) {
            try (Stream<Path> tree = Files.walk(archive)) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    permit(file, "r--r-----");
                }
            }
        }
        Path key = new Workspace(staging).pseudonymKey();
        if (Files.exists(key)) {
            permit(key, "rw-------");
        }
    }

    private static void permit(Path file, String permissions) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        } else if (!permissions.contains("w") && !file.toFile().setReadOnly()) {
            throw new IOException("Could not make " + file + " read-only");
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> all;
            try (Stream<Path> tree = Files.walk(folder)) {
                all = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
