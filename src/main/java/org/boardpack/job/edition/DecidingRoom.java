package org.boardpack.job.edition;

import java.util.Locale;
import java.util.Optional;
import org.boardpack.job.step.Headroom;
import org.boardpack.job.step.MemoryWarning;

/**
 * Whether deciding what may be shown will fit into memory: what a reader can work out about each count of each organisation and month is
 * kept together, because months make years and organisations make nations. An estimate, from what three years of England were measured to take.
 *
 * @param memory that this Java may take, in bytes
 */
record DecidingRoom(int organisations, int months, long memory) {

    /** 2.3 million counts of 260 organisations and their roll-ups in 36 months. */
    private static final long COUNTS = 250;

    /** A count with its name, its bounds and sums, and its bounds at the places from which a round may go on. */
    private static final long BYTES_A_COUNT = 600;

    /** What to do where it may not fit, in a sentence for people; empty where it will. */
    Optional<String> warning() {
        long needed = Headroom.PROGRAM + (long) organisations * months * COUNTS * BYTES_A_COUNT;
        String work = String.format(
                Locale.UK, "Deciding what may be shown of %,d organisations in %,d months", organisations, months);
        return MemoryWarning.of(work, needed, memory);
    }
}
