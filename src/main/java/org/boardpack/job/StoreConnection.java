package org.boardpack.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;

/** Opens the store: the embedded database of the workspace, or the one that the settings name, with its tables brought up to date. */
final class StoreConnection {

    private StoreConnection() {}

    /**
     * Opens it.
     *
     * @throws StoreInUseException when another process has the embedded database open
     * @throws SettingsException when it cannot be opened
     */
    static HikariDataSource open(Workspace workspace, Settings settings, InUseWording wording) {
        String url = settings.storeUrl()
                .orElse("jdbc:h2:file:" + workspace.store().toAbsolutePath().normalize() + "/boardpack");
        if (settings.storeUrl().isEmpty()) {
            new FreeSpace(workspace.store()).check();
        }
        // H2 lets one process in at a time: who gets in knows that nobody else is working. The door is held open until
        // the pool is
        // inside.
        try (Connection first = DriverManager.getConnection(url)) {
            first.isValid(1);
            return pool(url, settings);
        } catch (SQLException refused) {
            if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUseException(wording.embedded(EmbeddedLease.holder(workspace)));
            }
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException disk) {
                    throw new UncheckedIOException(disk);
                }
            }
            throw new SettingsException("The store cannot be opened: "
                    + String.valueOf(refused.getMessage()).lines().findFirst().orElse("") + " Check store.url in "
                    + workspace.settings() + ".");
        }
    }

    private static HikariDataSource pool(String url, Settings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("store");
        config.setMaximumPoolSize(settings.threads() + 4);
        HikariDataSource source = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/boardpack/store/migrations")
                .load()
                .migrate();
        return source;
    }

    /** Whether the database is H2, which has to be told when to write. */
    static boolean isH2(HikariDataSource source) {
        return source.getJdbcUrl().startsWith("jdbc:h2:");
    }
}
