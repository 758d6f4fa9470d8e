package org.boardpack.job.step;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job, as the history has it.
 *
 * @param id what {@code resume} takes
 * @param about what made the run this one: its identifying parameters
 * @param status Spring Batch's word: COMPLETED, FAILED, STOPPED, STARTED
 * @param endedAt null when it never ended properly
 */
public record JobRun(
        long id,
        String job,
        SortedMap<String, String> about,
        String status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<StepRun> steps) {

    /** The job that makes an edition again as it was. */
    public static final String MAKING_AGAIN = "as-was";

    /** Whether it made an edition again as it was: such a run begins anew and is not carried on. */
    public boolean isMakingAgain() {
        return job.equals(MAKING_AGAIN);
    }

    /** One step of a run, and how many items it finished. */
    public record StepRun(String name, String status, long items) {}
}
