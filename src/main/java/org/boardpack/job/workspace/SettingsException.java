package org.boardpack.job.workspace;

/** A setting that cannot be used; the message says which file, which key, and what may stand there. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
