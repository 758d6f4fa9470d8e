package org.boardpack.job;

/** A run cannot carry on, because what it was about has changed since; the message says what to do instead. */
public final class NotResumableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotResumableException(String message) {
        super(message);
    }
}
