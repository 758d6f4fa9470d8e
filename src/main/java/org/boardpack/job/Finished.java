package org.boardpack.job;

import java.util.function.LongSupplier;

/** Says how many items of a step are finished: each number once and in order, also where several threads finish at the same time. */
final class Finished {

    private final String what;
    private final LongSupplier total;
    private final Progress progress;
    private long done;
    private long rows;

    /**
     * @param what the step in a few words
     * @param total items in all, asked for once the first is finished: a step's items may be the fruit of the steps before
     */
    Finished(String what, LongSupplier total, Progress progress) {
        this.what = what;
        this.total = total;
        this.progress = progress;
    }

    void another() {
        another(0);
    }

    /** @param rowsRead of the item that is finished */
    synchronized void another(long rowsRead) {
        done++;
        rows += rowsRead;
        progress.at(what, done, total.getAsLong(), rows);
    }
}
