package org.boardpack.job.upkeep;

/** Something that is done only for who says so; the message says how. Nothing was touched. */
public final class NotPermittedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPermittedException(String message) {
        super(message);
    }
}
