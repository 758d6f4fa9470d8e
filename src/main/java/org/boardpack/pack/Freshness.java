package org.boardpack.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of one extract for the month of a pack.
 *
 * @param extract such as {@code staff-in-post}
 * @param received when the last of its files came; empty where none did
 * @param verdict the least favourable verdict of its files, in its words; blank where none came
 * @param organisations how many of the scope's organisations sent it
 * @param expected how many should have
 * @param due the day by which it was to come; empty where nobody set one
 */
public record Freshness(
        String extract,
        Optional<Instant> received,
        String verdict,
        int organisations,
        int expected,
        Optional<LocalDate> due) {

    /** Whether everybody sent it. */
    public boolean isComplete() {
        return organisations >= expected;
    }
}
