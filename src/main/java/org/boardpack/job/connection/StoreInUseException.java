package org.boardpack.job.connection;

/** Another run has the store; nothing was touched. */
public final class StoreInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreInUseException(String message) {
        super(message);
    }
}
