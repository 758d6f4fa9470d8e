package org.boardpack.backup;

/** A file that cannot be restored; the message says why, in words for people. Nothing was put in place. */
public final class DamagedBackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String left;

    public DamagedBackupException(String message) {
        this(message, "Nothing was changed.");
    }

    /** @param left what could not be taken away again, and what to do about it */
    public DamagedBackupException(String message, String left) {
        super(message);
        this.left = left;
    }

    /** What the attempt left behind, as a sentence. */
    public String left() {
        return left;
    }
}
