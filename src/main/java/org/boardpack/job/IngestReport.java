package org.boardpack.job;

import java.util.List;
import org.boardpack.inbox.Waiting;
import org.boardpack.quality.Verdict;

/**
 * What became of the files that were in the inbox.
 *
 * @param files those taken in, in order of their names
 * @param waiting those left in the inbox, and why, in order of path
 */
public record IngestReport(List<FileOutcome> files, List<Waiting> waiting) {

    /**
     * One file.
     *
     * @param looksLike what it was taken for; blank when nothing was recognised
     * @param note what to know or do, blank when there is nothing to say
     */
    public record FileOutcome(String name, Verdict verdict, String looksLike, long rows, String note) {}

    /** Whether something is arriving that a later run can take in. */
    public boolean isMoreArriving() {
        return waiting.stream().anyMatch(Waiting::isArriving);
    }

    public long loaded() {
        return files.stream().filter(file -> file.verdict().isLoaded()).count();
    }

    public long refused() {
        return files.size() - loaded();
    }
}
