package org.boardpack.job.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.LeaseHolder;
import org.boardpack.store.LeaseStore;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The store of a workspace with everybody kept out, for as long as this is held. Nothing in it is looked at, so it may be broken, of
 * another version, or locked up with a key that nobody has any more.
 */
public final class ClosedStore implements AutoCloseable {

    private final Workspace workspace;
    private final InUseWording wording;
    private final Deque<Door> doors = new ArrayDeque<>();
    private Optional<SharedLease> lease = Optional.empty();
    private Optional<HikariDataSource> database = Optional.empty();

    private ClosedStore(InUseWording wording) {
        this.workspace = wording.workspace();
        this.wording = wording;
    }

    /**
     * Keeps everybody out.
     *
     * @param self who says so
     * @param wording of the workspace; tells who is inside
     * @throws StoreInUseException when somebody is inside
     */
    public static ClosedStore of(LeaseHolder self, InUseWording wording) throws IOException {
        ClosedStore closed = new ClosedStore(wording);
        try {
            closed.shut();
            closed.take(self);
            return closed;
        } catch (IOException | RuntimeException refused) {
            closed.close();
            throw refused;
        }
    }

    /** The door is for who wants to come in; the lock that H2 has on its file, for who is inside. */
    private void shut() throws IOException {
        Files.createDirectories(workspace.store());
        doors.push(Door.enter(workspace.store().resolve(".door")).orElseThrow(this::inUse));
        if (Files.exists(workspace.storeFile())) {
            doors.push(Door.enter(workspace.storeFile()).orElseThrow(this::inUse));
        }
    }

    private StoreInUseException inUse() {
        return new StoreInUseException(wording.embedded(EmbeddedLease.holder(workspace)));
    }

    private void take(LeaseHolder self) {
        try {
            Settings settings = SettingsFile.read(workspace.settings());
            if (settings.storeUrl().isPresent()) {
                HikariDataSource shared = StoreConnection.openAsItIs(workspace, settings, wording);
                database = Optional.of(shared);
                lease = Optional.of(
                        SharedLease.take(new LeaseStore(JdbcClient.create(shared)), self, UUID.randomUUID(), wording));
            }
        } catch (SettingsException | DataAccessException nobodyGetsIntoIt) {
            // Not with these settings, or there is no lease in it: a database of an older version.
            return;
        }
    }

    /** Lets the others in again. */
    @Override
    public void close() throws IOException {
        lease.ifPresent(SharedLease::close);
        lease = Optional.empty();
        database.ifPresent(HikariDataSource::close);
        database = Optional.empty();
        while (!doors.isEmpty()) {
            doors.pop().close();
        }
    }
}
