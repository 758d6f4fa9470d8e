package org.boardpack.job.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.boardpack.job.workspace.RunningProcess;
import org.boardpack.store.LeaseHolder;
import org.boardpack.store.LeaseStore;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The lease on a database that several machines reach. Its holder says every ten seconds that it is alive. Who was silent for a
 * minute, or ran on this machine and does no more, has lost it; and who has lost it commits nothing any more.
 */
public final class SharedLease implements StoreLease {

    private static final Duration BEAT = Duration.ofSeconds(10);

    private final LeaseStore leases;
    private final String token;
    private final Optional<LeaseHolder> cutOff;
    private final ScheduledFuture<?> beating;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(beat -> {
        Thread thread = new Thread(beat, "lease");
        thread.setDaemon(true);
        return thread;
    });

    private SharedLease(LeaseStore leases, String token, Optional<LeaseHolder> cutOff) {
        this.leases = leases;
        this.token = token;
        this.cutOff = cutOff;
        beating = heart.scheduleAtFixedRate(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * Takes the lease from nobody, or from one that is proven dead.
     *
     * @param token names this lease; no other has it
     * @param wording tells who has the store
     * @throws StoreInUseException when another has it
     */
    public static SharedLease take(LeaseStore leases, LeaseHolder self, UUID token, InUseWording wording) {
        Optional<LeaseStore.Held> before = leases.held();
        boolean taken = leases.take(token.toString(), self)
                || before.filter(held -> RunningProcess.isGone(held.holder()))
                        .filter(dead -> leases.takeFrom(dead, token.toString(), self))
                        .isPresent();
        if (!taken) {
            throw new StoreInUseException(wording.shared(leases.held().map(LeaseStore.Held::holder)));
        }
        return new SharedLease(leases, token.toString(), before.map(LeaseStore.Held::holder));
    }

    private void beat() {
        try {
            leases.renew(token);
        } catch (DataAccessException notReached) {
            // Another beat follows; and should another process take the lease meanwhile, check() refuses to commit.
            LoggerFactory.getLogger(SharedLease.class).warn("The lease on the store could not be renewed", notReached);
        }
    }

    @Override
    public Optional<LeaseHolder> cutOff() {
        return cutOff;
    }

    @Override
    public void checkRoom() {
        // The database looks after its own disk.
    }

    @Override
    public void check() {
        if (!leases.isStill(token)) {
            throw new StoreInUseException(
                    "Another run of Boardpack took the store over, because this one was not heard of"
                            + " for a minute. Nothing more was changed by this one. Wait until the other has finished, then try again.");
        }
    }

    @Override
    public void close() {
        beating.cancel(true);
        heart.shutdownNow();
        leases.release(token);
    }
}
