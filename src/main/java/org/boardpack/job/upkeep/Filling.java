package org.boardpack.job.upkeep;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpack.backup.BackupManifest;
import org.boardpack.backup.DamagedBackupException;
import org.boardpack.backup.Part;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.workspace.PinnedFiles;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.store.Deed;
import org.boardpack.store.Ledger;
import org.boardpack.store.MadeTables;
import org.boardpack.store.PinStore;
import org.boardpack.store.TableCopies;
import org.boardpack.store.UnreadableTableException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty store from a backup. A database of {@code store.url} lies outside of the folder that a failed restore takes away
 * again: there each table is taken away by itself.
 *
 * @param settings say which store
 * @param wording of the workspace as it is unpacked, with the tables in {@code tables/}
 */
record Filling(Settings settings, InUseWording wording, Clock clock) {

    /** Any number that nobody else locks in the database of a Boardpack. */
    private static final long RESTORING = 7_265_737_468L;

    private static final String LEFT =
            "The tables that were begun in the database of store.url could not be taken away again: empty it, then try again.";

    /**
     * Makes the tables as they were, fills them, brings them up to date, and writes down that it was done.
     *
     * @throws DamagedBackupException when they are not those of a store
     * @throws SettingsException when the store cannot be filled, whatever the backup holds
     */
    void fill(BackupManifest manifest) throws IOException {
        try (HikariDataSource store = StoreConnection.openAsItIs(wording.workspace(), settings, wording);
                Connection alone = store.getConnection()) {
            beAlone(store, alone);
            MigrationVersion then = version(store, manifest);
            if (!StoreConnection.isH2(store)) {
                rehearse(manifest, then);
            }
            try {
                make(store, then);
                read(store, manifest);
                bringUpToDate(store);
                write(store, manifest);
            } catch (DamagedBackupException damaged) {
                throw takenBack(store, alone)
                        ? damaged
                        : new DamagedBackupException(String.valueOf(damaged.getMessage()), LEFT);
            } catch (IOException | RuntimeException failed) {
                takenBack(store, alone);
                throw failed;
            }
        } catch (SQLException refused) {
            throw StoreConnection.refusal(refused, wording);
        }
    }

    private static void beAlone(HikariDataSource store, Connection alone) throws SQLException {
        if (!StoreConnection.isH2(store) && !locks(alone)) {
            throw new StoreInUseException("Another restore is filling the database of store.url. Wait until it has"
                    + " finished, then try again with a database that is empty. Nothing was changed.");
        }
        if (new MadeTables(alone).areThere()) {
            throw new SettingsException(
                    "The database of store.url is not empty. Give an empty one. Nothing was changed.");
        }
    }

    /** Of two that find a database empty, one may fill it. The lock ends with the connection. */
    private static boolean locks(Connection alone) throws SQLException {
        try (Statement statement = alone.createStatement();
                ResultSet locked = statement.executeQuery("SELECT pg_try_advisory_lock(" + RESTORING + ")")) {
            return locked.next() && locked.getBoolean(1);
        }
    }

    private static MigrationVersion version(HikariDataSource store, BackupManifest manifest) {
        MigrationVersion then = MigrationVersion.fromVersion(manifest.tables());
        if (Stream.of(StoreConnection.tables(store).load().info().all())
                .noneMatch(known -> then.equals(known.getVersion()))) {
            throw new DamagedBackupException("It was made by a version of Boardpack (" + manifest.program()
                    + ") that this one does not know. Restore it with that version or a newer one.");
        }
        return then;
    }

    /** In a store inside, which goes with the folder: a database elsewhere is touched only for a backup that fits. */
    private void rehearse(BackupManifest manifest, MigrationVersion then) throws IOException {
        try (HikariDataSource inside = StoreConnection.openAsItIs(wording.workspace(), Settings.defaults(), wording)) {
            make(inside, then);
            read(inside, manifest);
            bringUpToDate(inside);
        }
        Files.delete(wording.workspace().storeFile());
    }

    private static void make(HikariDataSource store, MigrationVersion then) {
        try {
            StoreConnection.tables(store).target(then).load().migrate();
        } catch (FlywayException refused) {
            throw new SettingsException(
                    "The tables cannot be made in the database of store.url. Give one that is empty,"
                            + " and its user the right to make tables in it.");
        }
    }

    private void read(HikariDataSource store, BackupManifest manifest) throws IOException {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            TableCopies copies = new TableCopies(connection);
            Set<String> expected = new HashSet<>();
            for (String table : copies.tables()) {
                String name = Part.TABLES + table + ".csv";
                expected.add(name);
                read(copies, table, wording.workspace().root().resolve(name));
            }
            checkThatNoOtherIsThere(manifest, expected);
            connection.commit();
        } catch (SQLException refused) {
            throw isAboutData(refused) ? doesNotFit("Something") : StoreConnection.refusal(refused, wording);
        }
    }

    private void read(TableCopies copies, String table, Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new DamagedBackupException("The table " + table + " is missing in it. Take another backup.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            copies.read(table, in);
        } catch (UnreadableTableException unreadable) {
            throw new DamagedBackupException(String.valueOf(unreadable.getMessage()));
        } catch (SQLException refused) {
            throw isAboutData(refused) ? doesNotFit("The table " + table) : StoreConnection.refusal(refused, wording);
        }
    }

    private static void checkThatNoOtherIsThere(BackupManifest manifest, Set<String> expected) {
        manifest.parts().stream()
                .map(Part::name)
                .filter(name -> name.startsWith(Part.TABLES) && !expected.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DamagedBackupException("It holds a table that nobody knows (" + name + ").");
                });
    }

    private void bringUpToDate(HikariDataSource store) {
        try {
            StoreConnection.tables(store).load().migrate();
        } catch (FlywayException refused) {
            throw doesNotFit("Something");
        }
        if (!new PinStore(JdbcClient.create(store)).paths().stream().allMatch(Filling::isPinned)) {
            throw new DamagedBackupException("An edition in it was made from a file that is none of a workspace's.");
        }
    }

    private static boolean isPinned(String path) {
        try {
            return PinnedFiles.isOne(path);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private void write(HikariDataSource store, BackupManifest manifest) throws IOException {
        try {
            Scribe scribe = new Scribe(
                    new Ledger(JdbcClient.create(store)),
                    wording.workspace().ledgerHead(),
                    clock,
                    TransactionOperations.withoutTransaction());
            scribe.write(
                    Deed.RESTORED,
                    "backup of " + manifest.madeAt(),
                    manifest.parts().size() + " parts");
            scribe.keepHead();
        } catch (DataAccessException refused) {
            throw doesNotFit("The ledger");
        }
    }

    private static DamagedBackupException doesNotFit(String what) {
        return new DamagedBackupException(what + " in it does not fit the store. Take another backup.");
    }

    /** Else it is about the database or its disk. Standard SQL states: values, rows that contradict, names; and those of H2's own. */
    private static boolean isAboutData(SQLException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return false;
            }
        }
        return String.valueOf(refused.getSQLState()).matches("(22|23|42|90).*");
    }

    private static boolean takenBack(HikariDataSource store, Connection alone) {
        if (StoreConnection.isH2(store)) {
            return true;
        }
        try {
            new MadeTables(alone).drop();
            return true;
        } catch (SQLException stays) {
            return false;
        }
    }

    /** Takes away what was filled, because the rest could not be put in place. */
    void takeBack() throws IOException {
        if (settings.storeUrl().isPresent()) {
            try (HikariDataSource store = StoreConnection.openAsItIs(wording.workspace(), settings, wording);
                    Connection alone = store.getConnection()) {
                new MadeTables(alone).drop();
            } catch (SQLException stays) {
                throw new IOException(LEFT, stays);
            }
        }
    }
}
