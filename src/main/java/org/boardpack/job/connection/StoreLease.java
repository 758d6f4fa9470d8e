package org.boardpack.job.connection;

import java.util.Optional;
import org.boardpack.store.LeaseHolder;

/** The right to work on a store, which one process has at a time. */
public interface StoreLease extends AutoCloseable {

    /** Who had the store before and did not give it back: it was cut off. */
    Optional<LeaseHolder> cutOff();

    /**
     * Asked before a transaction begins.
     *
     * @throws java.io.UncheckedIOException when there is no room for what it may write
     */
    void checkRoom();

    /**
     * Asked before anything is committed, inside the transaction.
     *
     * @throws StoreInUseException when another process has the store by now
     */
    void check();

    /** Gives the store back. */
    @Override
    void close();
}
