package org.boardpack.job;

import java.util.List;
import org.boardpack.quality.Verdict;

/** What became of the files that were in the inbox, in order of their names. */
public record IngestReport(List<FileOutcome> files) {

    /**
     * One file.
     *
     * @param looksLike what it was taken for; blank when nothing was recognised
     * @param note what to know or do, blank when there is nothing to say
     */
    public record FileOutcome(String name, Verdict verdict, String looksLike, long rows, String note) {}

    public long loaded() {
        return files.stream().filter(file -> file.verdict().isLoaded()).count();
    }

    public long refused() {
        return files.size() - loaded();
    }
}
