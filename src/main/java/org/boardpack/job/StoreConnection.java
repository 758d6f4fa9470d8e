package org.boardpack.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.api.ErrorCode;

/** Opens the store: the embedded database of the workspace, or the one that the settings name, with its tables brought up to date. */
final class StoreConnection {

    private StoreConnection() {}

    static HikariDataSource open(Workspace workspace, Settings settings) {
        HikariDataSource source = openAsItIs(workspace, settings);
        tables(source).load().migrate();
        return source;
    }

    /** With whatever tables there are. */
    static HikariDataSource openAsItIs(Workspace workspace, Settings settings) {
        StoreAddress address = StoreAddress.of(workspace, settings);
        knock(address, workspace);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.setPoolName("store");
        config.setMaximumPoolSize(settings.threads() + 4);
        return new HikariDataSource(config);
    }

    /** The tables of the store, version by version. */
    static FluentConfiguration tables(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:org/boardpack/store/migrations");
    }

    /** H2 lets one process in at a time: who gets in knows that nobody else is working. */
    private static void knock(StoreAddress address, Workspace workspace) {
        try (Connection first = DriverManager.getConnection(address.url(), address.properties())) {
            first.isValid(1);
        } catch (SQLException refused) {
            throw refusal(refused, workspace);
        }
    }

    /** In words for people. */
    static RuntimeException refusal(SQLException refused, Workspace workspace) {
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new StoreInUseException("Another run of Boardpack is using the store in " + workspace.store()
                        + ". Wait until it has finished, then try again. Nothing was changed.");
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                new SettingsException("The key does not open the store in " + workspace.store()
                        + ". Give the one that it was made with. Nothing was changed.");
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                new SettingsException("The store in " + workspace.store()
                        + " was written by another version of the database inside Boardpack, or is damaged. Make a"
                        + " backup with the version of Boardpack that you used last (boardpack backup), and restore it"
                        + " with this one into a new workspace (boardpack restore). Nothing was changed.");
            default ->
                new SettingsException("The store cannot be opened: "
                        + String.valueOf(refused.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("") + " Check store.url in "
                        + workspace.settings() + ".");
        };
    }
}
