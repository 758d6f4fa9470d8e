package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * One ended assignment.
 *
 * @param employee the person as the organisation knows them, NHS identifier or not; the person where that is not known
 * @param organisation number of the organisation that says so
 * @param start first day in the assignment as epoch day, or {@code NumberColumn.MISSING}
 * @param leavingDate last day as epoch day
 * @param counts whether its category counts in people metrics
 * @param turnoverScope whether it also is in turnover scope (no resident doctor)
 * @param turnover whether it is in turnover scope and its reason is turnover
 * @param insideNhs whether the destination is inside the NHS
 * @param newToTheNhs whether the person had started in the NHS no more than a year before starting here
 * @param kind what kind of leaving its reason is
 * @param traits the numbers of the person's values, in the order of {@link BreakDowns#OF_LEAVERS}
 */
record LeaverRow(
        long person,
        long employee,
        long assignment,
        int organisation,
        int group,
        long fte,
        long start,
        long leavingDate,
        boolean counts,
        boolean turnoverScope,
        boolean turnover,
        boolean insideNhs,
        boolean newToTheNhs,
        TraitLists.ReasonKind kind,
        List<Short> traits) {

    /** The same as the assignment's row in a snapshot knows it: whose it was, and traits that the leavers extract does not tell. */
    LeaverRow knownFrom(StaffInPost snapshot, int row, TraitNumbers numbers) {
        List<Short> seen = new ArrayList<>(traits);
        for (int place = 0; place < BreakDowns.SIDE_BY_SIDE.size(); place++) {
            if (numbers.isUnknown(seen.get(place))) {
                seen.set(place, snapshot.trait(row, place));
            }
        }
        return of(snapshot.person(row), List.copyOf(seen));
    }

    /** The same of somebody whom a snapshot knows by another key. */
    LeaverRow of(long whose) {
        return of(whose, traits);
    }

    private LeaverRow of(long whose, List<Short> has) {
        return new LeaverRow(
                whose,
                employee,
                assignment,
                organisation,
                group,
                fte,
                start,
                leavingDate,
                counts,
                turnoverScope,
                turnover,
                insideNhs,
                newToTheNhs,
                kind,
                has);
    }

    /** Whether this, of two ended assignments of a person, says what the leaver was: by more FTE, else by the lower key. */
    boolean comesBefore(LeaverRow other) {
        return fte != other.fte ? fte > other.fte : assignment <= other.assignment;
    }
}
