package org.boardpack.job.connection;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The embedded store of a workspace, to look into and never to change: not even a lock file is written. */
public final class ReadOnlyStore implements AutoCloseable {

    private final @Nullable SingleConnectionDataSource source;

    private ReadOnlyStore(@Nullable SingleConnectionDataSource source) {
        this.source = source;
    }

    /**
     * Opens the store; where that cannot be, there is none.
     *
     * @param remark told why, in a sentence
     */
    public static ReadOnlyStore open(Workspace workspace, Consumer<String> remark) {
        Settings settings = SettingsFile.read(workspace.settings());
        if (settings.storeUrl().isPresent()) {
            remark.accept("Not compared with what is loaded: that is in the database of store.url.");
            return new ReadOnlyStore(null);
        }
        if (!Files.exists(workspace.storeFile())) {
            remark.accept("Not compared with earlier months: nothing is loaded in " + workspace.root() + ".");
            return new ReadOnlyStore(null);
        }
        StoreAddress address = StoreAddress.of(workspace, settings).readOnly();
        SingleConnectionDataSource source = new SingleConnectionDataSource(address.url(), true);
        source.setConnectionProperties(address.properties());
        try {
            JdbcClient.create(source)
                    .sql("SELECT COUNT(*) FROM month_close")
                    .query(Long.class)
                    .single();
            return new ReadOnlyStore(source);
        } catch (DataAccessException refused) {
            source.destroy();
            remark.accept("Not compared with what is loaded: "
                    + (has(refused, ErrorCode.DATABASE_ALREADY_OPEN_1)
                            ? "another run is using the store. Try again when it has finished."
                            : has(refused, ErrorCode.FILE_ENCRYPTION_ERROR_1)
                                    ? "the key does not open the store. Give the one that it was made with."
                                    : "the store is of another version of Boardpack. Any run brings it up to date."));
            return new ReadOnlyStore(null);
        }
    }

    private static boolean has(Throwable refused, int code) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == code) {
                return true;
            }
        }
        return false;
    }

    /** Empty where there is nothing to look into. */
    public Optional<JdbcClient> jdbc() {
        return Optional.ofNullable(source).map(JdbcClient::create);
    }

    @Override
    public void close() {
        if (source != null) {
            source.destroy();
        }
    }
}
