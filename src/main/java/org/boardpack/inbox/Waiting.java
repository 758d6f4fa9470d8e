package org.boardpack.inbox;

import java.nio.file.Path;

/**
 * Something in the inbox that is left where it is.
 *
 * @param why for people, one sentence and what to do
 * @param isArriving whether it is expected to be fit in a while by itself, so that trying later is worth it
 */
public record Waiting(Path file, String why, boolean isArriving) {

    /** Its name, as it came. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
