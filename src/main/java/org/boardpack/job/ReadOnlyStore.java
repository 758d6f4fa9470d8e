package org.boardpack.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The embedded store of a workspace, to look into and never to change: not even a lock file is written. */
final class ReadOnlyStore implements AutoCloseable {

    private final @Nullable SingleConnectionDataSource source;

    private ReadOnlyStore(@Nullable SingleConnectionDataSource source) {
        this.source = source;
    }

    /**
     * Opens the store; where that cannot be, there is none.
     *
     * @param remark told why, in a sentence
     */
    static ReadOnlyStore open(Workspace workspace, Consumer<String> remark) {
        Path folder = workspace.store().toAbsolutePath().normalize();
        if (SettingsFile.read(workspace.settings()).storeUrl().isPresent()) {
            remark.accept("Not compared with what is loaded: that is in the database of store.url.");
            return new ReadOnlyStore(null);
        }
        if (!Files.exists(folder.resolve("boardpack.mv.db"))) {
            remark.accept("Not compared with earlier months: nothing is loaded in " + workspace.root() + ".");
            return new ReadOnlyStore(null);
        }
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                "jdbc:h2:file:" + folder + "/boardpack;ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0", true);
        try {
            JdbcClient.create(source)
                    .sql("SELECT COUNT(*) FROM month_close")
                    .query(Long.class)
                    .single();
            return new ReadOnlyStore(source);
        } catch (DataAccessException refused) {
            source.destroy();
            remark.accept("Not compared with what is loaded: "
                    + (isInUse(refused)
                            ? "another run is using the store. Try again when it has finished."
                            : "the store is of another version of Boardpack. Any run brings it up to date."));
            return new ReadOnlyStore(null);
        }
    }

    private static boolean isInUse(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    /** Empty where there is nothing to look into. */
    Optional<JdbcClient> jdbc() {
        return Optional.ofNullable(source).map(JdbcClient::create);
    }

    @Override
    public void close() {
        if (source != null) {
            source.destroy();
        }
    }
}
