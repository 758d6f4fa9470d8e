package org.boardpack.job.edition;

/** A run cannot carry on, because what it was about has changed since; the message says what to do instead. */
public final class NotResumableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotResumableException(String message) {
        super(message);
    }
}
