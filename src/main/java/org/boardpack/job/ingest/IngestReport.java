package org.boardpack.job.ingest;

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
     * @param reference by which people ask about the file, or accept it when it is held
     * @param note what to know or do, blank when there is nothing to say
     */
    public record FileOutcome(
            String name, Verdict verdict, String looksLike, long rows, String reference, String note) {}

    /** Whether something is arriving that a later run can take in. */
    public boolean isMoreArriving() {
        return waiting.stream().anyMatch(Waiting::isArriving);
    }

    public long loaded() {
        return files.stream().filter(file -> file.verdict().isLoaded()).count();
    }

    /** Those that wait until a person decides. */
    public long held() {
        return files.stream().filter(file -> file.verdict() == Verdict.HELD).count();
    }

    public long refused() {
        return files.size() - loaded() - held();
    }

    /** Whether something that was loaded has to be looked at. */
    public boolean hasWarnings() {
        return files.stream().anyMatch(file -> file.verdict() == Verdict.ACCEPTED_WITH_WARNINGS);
    }

    /** Whether every file was loaded. */
    public boolean isAllLoaded() {
        return loaded() == files.size();
    }
}
