package org.boardpack.job.workspace;

/**
 * How long what is no longer needed is kept.
 *
 * @param originalsMonths accepted originals in {@code archive/}, from when they came
 * @param quarantineDays refused files with their answers, from when they were put aside
 * @param receiptsMonths receipts
 * @param historyMonths what ran, where it ran to its end
 * @param logsMonths logs that are no longer written to
 */
public record Retention(
        int originalsMonths, int quarantineDays, int receiptsMonths, int historyMonths, int logsMonths) {

    /** Originals outlive the twelve months that rates look back over; refused files, which nobody needs once corrected, a quarter. */
    static final Retention DEFAULT = new Retention(13, 90, 24, 24, 12);
}
