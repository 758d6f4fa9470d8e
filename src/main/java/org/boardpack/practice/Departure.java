package org.boardpack.practice;

/**
 * An assignment in scope that ended.
 *
 * @param fte in hundred-thousandths
 * @param day of leaving, days since 1970-01-01
 * @param turnover whether it counts as turnover: a counted reason, and no resident doctor
 * @param toNhs whether the destination is inside the NHS
 */
record Departure(
        int person, int place, int group, int fte, int day, boolean resident, boolean turnover, boolean toNhs) {}
