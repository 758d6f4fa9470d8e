package org.boardpack.backup;

/** A file that cannot be restored; the message says why, in words for people. Nothing was put in place. */
public final class DamagedBackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedBackupException(String message) {
        super(message);
    }
}
