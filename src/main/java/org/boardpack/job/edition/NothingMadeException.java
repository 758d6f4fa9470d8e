package org.boardpack.job.edition;

/** What was asked for has not been made yet; the message says what to run. */
public final class NothingMadeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingMadeException(String message) {
        super(message);
    }
}
