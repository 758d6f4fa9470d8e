package org.boardpack.job.step;

/** Hears how far long work has come, and before it begins what may not fit. */
public interface Progress {

    /**
     * Some more is done.
     *
     * @param what the step in a few words, such as "Rendering packs"
     * @param done items finished so far
     * @param total items in all
     */
    void at(String what, long done, long total);

    /**
     * Some more is done of work that reads rows.
     *
     * @param rows read so far
     */
    default void at(String what, long done, long total, long rows) {
        at(what, done, total);
    }

    /**
     * Something may not fit.
     *
     * @param what it is and what to do, in a sentence for people
     */
    default void warn(String what) {}
}
