package org.boardpack.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;

/** Opens the store: the embedded database of the workspace, or the one that the settings name, with its tables brought up to date. */
final class StoreConnection {

    private StoreConnection() {}

    static HikariDataSource open(Workspace workspace, Settings settings) {
        String url = settings.storeUrl()
                .orElse("jdbc:h2:file:" + workspace.store().toAbsolutePath().normalize() + "/boardpack");
        knock(url, workspace);
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

    /** H2 lets one process in at a time: who gets in knows that nobody else is working. */
    private static void knock(String url, Workspace workspace) {
        try (Connection first = DriverManager.getConnection(url)) {
            first.isValid(1);
        } catch (SQLException refused) {
            if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUseException("Another run of Boardpack is using the store in " + workspace.store()
                        + ". Wait until it has finished, then try again. Nothing was changed.");
            }
            throw new SettingsException("The store cannot be opened: "
                    + String.valueOf(refused.getMessage()).lines().findFirst().orElse("") + " Check store.url in "
                    + workspace.settings() + ".");
        }
    }
}
