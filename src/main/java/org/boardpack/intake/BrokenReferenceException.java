package org.boardpack.intake;

/** A reference file or declaration that people edit cannot be used; the message says which file, which line and what to do. */
public final class BrokenReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenReferenceException(String message) {
        super(message);
    }
}
