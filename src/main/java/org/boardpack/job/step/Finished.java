package org.boardpack.job.step;

import java.util.List;

/** Says how many items of a step are finished: each number once and in order, also where several threads finish at the same time. */
public final class Finished {

    private final String what;
    private final Progress progress;
    private long total;
    private long done;
    private long rows;

    /** @param what the step in a few words */
    public Finished(String what, Progress progress) {
        this.what = what;
        this.progress = progress;
    }

    /** The step is about to begin with these, which may be the fruit of the steps before; gives them back. */
    public <T> List<T> outOf(List<T> items) {
        outOf(items.size());
        return items;
    }

    public synchronized void outOf(long items) {
        total = items;
    }

    /** So many were finished by the run that this one carries on. */
    synchronized void before(long items) {
        done = items;
    }

    /** One more item is finished. */
    public void another() {
        another(0);
    }

    /** One more item is finished, of so many rows. */
    public synchronized void another(long rowsRead) {
        done++;
        rows += rowsRead;
        progress.at(what, done, total, rows);
    }
}
