package org.boardpack.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a file came and how new it is.
 *
 * @param batch names the taking-in: files of one are of the same time, so that which of them is newer is told by when they were written
 * @param modifiedAt when the file was last written, to the microsecond
 * @param sha256 settles which of two files counts that were written at the same moment
 */
public record Dropping(String batch, Instant modifiedAt, String sha256) {

    public Dropping {
        modifiedAt = modifiedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether what the other one says stands against this one: it came with the same taking-in and was written later. */
    public boolean yieldsTo(Dropping other) {
        if (!batch.equals(other.batch)) {
            return false;
        }
        int order = modifiedAt.compareTo(other.modifiedAt);
        return order < 0 || (order == 0 && sha256.compareTo(other.sha256) < 0);
    }
}
