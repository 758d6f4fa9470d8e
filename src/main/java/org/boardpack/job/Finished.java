package org.boardpack.job;

import java.util.List;

/** Says how many items of a step are finished: each number once and in order, also where several threads finish at the same time. */
final class Finished {

    private final String what;
    private final Progress progress;
    private long total;
    private long done;
    private long rows;

    /** @param what the step in a few words */
    Finished(String what, Progress progress) {
        this.what = what;
        this.progress = progress;
    }

    /** The step is about to begin with these, which may be the fruit of the steps before; gives them back. */
    <T> List<T> outOf(List<T> items) {
        outOf(items.size());
        return items;
    }

    synchronized void outOf(long items) {
        total = items;
    }

    /** So many were finished by the run that this one carries on. */
    synchronized void before(long items) {
        done = items;
    }

    void another() {
        another(0);
    }

    /** @param rowsRead of the item that is finished */
    synchronized void another(long rowsRead) {
        done++;
        rows += rowsRead;
        progress.at(what, done, total, rows);
    }
}
