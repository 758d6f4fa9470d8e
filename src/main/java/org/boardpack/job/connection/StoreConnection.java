package org.boardpack.job.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.boardpack.job.workspace.FreeSpace;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.api.ErrorCode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the store: the embedded database of the workspace, or the one that the settings name, with its tables brought up to date. */
public final class StoreConnection {

    /** The newest version of the tables; a test holds it against the scripts that make them. */
    static final String NEWEST = "12";

    private StoreConnection() {}

    /**
     * Opens it, with its tables brought up to date.
     *
     * @throws StoreInUseException when another process has the embedded database open
     * @throws SettingsException when it cannot be opened
     */
    public static HikariDataSource open(Workspace workspace, Settings settings, InUseWording wording)
            throws IOException {
        if (settings.storeUrl().isPresent()) {
            HikariDataSource source = openAsItIs(workspace, settings, wording);
            tables(source).load().migrate();
            return source;
        }
        return new StoreMaking(workspace, settings, StoreConnection::tables).open(wording);
    }

    /** With whatever tables there are. */
    public static HikariDataSource openAsItIs(Workspace workspace, Settings settings, InUseWording wording) {
        StoreAddress address = StoreAddress.of(workspace, settings);
        if (settings.storeUrl().isEmpty()) {
            new FreeSpace(workspace.store()).check();
        }
        // H2 lets one process in at a time: who gets in knows that nobody else is working. The door is held open until
        // the pool is inside.
        try (Connection first = DriverManager.getConnection(address.url(), address.properties())) {
            first.isValid(1);
            return pool(address, settings);
        } catch (SQLException refused) {
            throw refusal(refused, wording);
        }
    }

    private static HikariDataSource pool(StoreAddress address, Settings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.setPoolName("store");
        config.setMaximumPoolSize(settings.threads() + 4);
        // More only when they are asked for: a pool that is closed while it opens spares interrupts H2 in the middle of
        // its file.
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /**
     * Whether the tables of an embedded store are those of this version. Flyway knows too, but looking takes it longer than many a
     * command takes.
     */
    static boolean isUpToDate(DataSource source) {
        try {
            return JdbcClient.create(source)
                    .sql(
                            "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\" ORDER BY \"installed_rank\" DESC LIMIT 1")
                    .query(String.class)
                    .optional()
                    .filter(NEWEST::equals)
                    .isPresent();
        } catch (DataAccessException noTables) {
            return false;
        }
    }

    /** The tables of the store, version by version. */
    public static FluentConfiguration tables(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:org/boardpack/store/migrations");
    }

    /** Whether the database is H2, which has to be told when to write. */
    public static boolean isH2(HikariDataSource source) {
        return source.getJdbcUrl().startsWith("jdbc:h2:");
    }

    /** In words for people. */
    public static RuntimeException refusal(SQLException refused, InUseWording wording) {
        Workspace workspace = wording.workspace();
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new StoreInUseException(wording.embedded(EmbeddedLease.holder(workspace)));
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                new SettingsException("The key does not open the store in " + workspace.store()
                        + ". Give the one that it was made with. Nothing was changed.");
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                new SettingsException("The store in " + workspace.store()
                        + " was written by another version of the database inside Boardpack, or is damaged. Make a"
                        + " backup with the version of Boardpack that you used last (boardpack backup), and restore it"
                        + " with this one into a new workspace (boardpack restore). Nothing was changed.");
            default ->
                SettingsFile.read(workspace.settings()).storeUrl().isPresent()
                        ? new SettingsException(RefusedAddress.inWords(refused, workspace.settings()))
                        : diskFailed(refused)
                                .<RuntimeException>map(UncheckedIOException::new)
                                .orElseGet(() -> new SettingsException("The store cannot be opened: "
                                        + String.valueOf(refused.getMessage())
                                                .lines()
                                                .findFirst()
                                                .orElse("") + " Check store.url in "
                                        + workspace.settings() + "."));
        };
    }

    /** The disk is full, or does not give the file out: that is not about settings. */
    private static Optional<IOException> diskFailed(SQLException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                return Optional.of(disk);
            }
        }
        return Optional.empty();
    }
}
