package org.boardpack.job.ingest;

/** Nothing that is held has that reference; the message says what is held. */
public final class UnknownReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownReferenceException(String message) {
        super(message);
    }
}
