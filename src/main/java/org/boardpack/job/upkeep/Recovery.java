package org.boardpack.job.upkeep;

import java.util.List;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.step.JobRun;
import org.boardpack.store.Deed;
import org.boardpack.store.EditionRecord;
import org.boardpack.workforce.ReportingMonth;

/**
 * What an earlier process was cut off in, and what was done about it when the workspace was opened.
 *
 * @param interrupted the runs that can carry on now, oldest first
 * @param who worked then, in words; blank when that is not known
 * @param published editions whose packs were complete, and that only had to be marked so
 */
public record Recovery(List<JobRun> interrupted, String who, List<Published> published) {

    /** An edition by month and number. */
    public record Published(ReportingMonth month, int edition) {}

    public static Recovery of(List<JobRun> interrupted, String who, List<EditionRecord> settled) {
        return new Recovery(
                interrupted,
                who,
                settled.stream()
                        .map(edition -> new Published(edition.month(), edition.number()))
                        .toList());
    }

    /** Leaves in the ledger what was interrupted. */
    public void writeInto(Scribe scribe) {
        interrupted.forEach(
                run -> scribe.write(Deed.RECOVERED, "run " + run.id() + ", " + run.job(), "it was interrupted"));
    }
}
