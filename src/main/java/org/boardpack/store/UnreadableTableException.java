package org.boardpack.store;

/** A table as CSV that cannot be read back; the message says which and where, and repeats nothing of what is in it. */
public final class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTableException(String message) {
        super(message);
    }
}
