package org.boardpack.metrics;

/**
 * One ended assignment.
 *
 * @param organisation number of the organisation that says so
 * @param start first day in the assignment as epoch day, or {@code NumberColumn.MISSING}
 * @param leavingDate last day as epoch day
 * @param counts whether its category counts in people metrics
 * @param turnoverScope whether it also is in turnover scope (no resident doctor)
 * @param turnover whether it is in turnover scope and its reason is turnover
 * @param insideNhs whether the destination is inside the NHS
 */
record LeaverRow(
        long person,
        long assignment,
        int organisation,
        int group,
        long fte,
        long start,
        long leavingDate,
        boolean counts,
        boolean turnoverScope,
        boolean turnover,
        boolean insideNhs) {

    LeaverRow ofPerson(long who) {
        return new LeaverRow(
                who,
                assignment,
                organisation,
                group,
                fte,
                start,
                leavingDate,
                counts,
                turnoverScope,
                turnover,
                insideNhs);
    }
}
