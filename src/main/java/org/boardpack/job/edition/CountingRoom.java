package org.boardpack.job.edition;

import java.util.Locale;
import java.util.Optional;
import org.boardpack.job.step.Headroom;
import org.boardpack.job.step.MemoryWarning;

/**
 * How many months may be counted side by side. Each takes the snapshots of the month, of the month before and of a year ago, of all
 * organisations together, because people are followed from one to the other. An estimate, from what rows were measured to take.
 *
 * @param rows of staff in post in the largest month
 * @param memory that this Java may take, in bytes
 */
record CountingRoom(long rows, long memory) {

    /** A row in three snapshots, one of which is being sorted, and its share of the cells. */
    private static final long BYTES_A_ROW = 400;

    /** Never fewer than one. */
    int months(int threads) {
        long room = (memory - Headroom.PROGRAM) / Math.max(1, rows * BYTES_A_ROW);
        return (int) Math.max(1, Math.min(threads, room));
    }

    /** What to do where one month will not fit, in a sentence for people; empty where it will. */
    Optional<String> warning() {
        String work = String.format(Locale.UK, "Counting %,d assignments", rows);
        return MemoryWarning.of(work, Headroom.PROGRAM + rows * BYTES_A_ROW, memory);
    }
}
