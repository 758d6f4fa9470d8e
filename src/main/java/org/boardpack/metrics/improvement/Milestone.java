package org.boardpack.metrics.improvement;

/**
 * A milestone of a retention programme.
 *
 * @param number the calendar month of a milestone of the year, which begins with the first that is listed; the month from the start of a 90-day one
 */
public record Milestone(String name, String welshName, Tracker tracker, int number) {

    /** Which clock a milestone goes by. */
    public enum Tracker {
        /** September to March, as the HEIW programme sets them. */
        YEAR,
        /** Months 1 to 3 of the NHS Improvement milestone tracker. */
        NINETY_DAYS
    }
}
