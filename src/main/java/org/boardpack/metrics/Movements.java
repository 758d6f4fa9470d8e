package org.boardpack.metrics;

import java.util.Set;

/**
 * Counts people and follows them from snapshot to snapshot, for every scope and staff group in one walk over people in order. See
 * METRICS.md, the catalogue for joiners, stability and NHS leavers, and `unexplained-movement` for the bridge.
 */
final class Movements {

    private final Tallies tallies;
    private final PersonCells cells = new PersonCells();

    Movements(Tallies tallies) {
        this.tallies = tallies;
    }

    /** People of a snapshot, as people and FTE. */
    void countStaff(StaffInPost staff, int flag, CellGrid grid, Measure people, Measure fte) {
        for (int from = 0, to; from < staff.size(); from = to) {
            to = staff.endOfPerson(from);
            cells.clear();
            staff.collect(from, to, flag, TwoSnapshots.NOTHING_LEFT_OUT, grid, cells);
            for (int i = 0; i < cells.size(); i++) {
                tallies.add(people, cells.cell(i), 1);
                tallies.add(fte, cells.cell(i), cells.fte(i));
            }
        }
    }

    /** Everybody between the end of the month before and the end of this one; leavers by leavers rows were counted already. */
    void countMonth(TwoSnapshots month, LeaverCounting leavers) {
        month.forEach(person -> {
            leavers.countGoneAway(person);
            countWhoCame(person);
            countWhoMovedOut(person, leavers);
        });
        leavers.countExcluded();
    }

    /**
     * Joiners of a cell: in turnover scope there now, and not a month before. Of them, who comes from another staff group of the scope,
     * and who comes back from being away; and of those who stayed, how their hours changed.
     */
    private void countWhoCame(TwoSnapshots.Person person) {
        PersonCells after = person.after();
        for (int i = 0; i < after.size(); i++) {
            int cell = after.cell(i);
            int everybody = CellGrid.everybody(cell);
            int before = person.before().indexOf(cell);
            if (before >= 0) {
                tallies.add(
                        Measure.HOURS_CHANGED_FTE,
                        cell,
                        after.fte(i) - person.before().fte(before));
            } else {
                add(Measure.JOINERS_HC, Measure.JOINERS_FTE, cell, after.fte(i));
                if (person.before().contains(everybody)) {
                    add(Measure.MOVES_IN_HC, Measure.MOVES_IN_FTE, cell, after.fte(i));
                } else if (person.awayBefore().contains(everybody)) {
                    add(Measure.RETURNS_HC, Measure.RETURNS_FTE, cell, after.fte(i));
                }
            }
        }
    }

    private void add(Measure people, Measure fteMeasure, int cell, long fte) {
        tallies.add(people, cell, 1);
        tallies.add(fteMeasure, cell, fte);
    }

    /** Who is no longer in a staff group but still in the scope, and is no leaver of the group. */
    private void countWhoMovedOut(TwoSnapshots.Person person, LeaverCounting leavers) {
        PersonCells before = person.before();
        for (int i = 0; i < before.size(); i++) {
            int cell = before.cell(i);
            if (!person.after().contains(cell)
                    && person.after().contains(CellGrid.everybody(cell))
                    && !leavers.isLeaver(person.id(), cell)) {
                add(Measure.MOVES_OUT_HC, Measure.MOVES_OUT_FTE, cell, before.fte(i));
            }
        }
    }

    /** The people of a year ago: who is still here, and who is nowhere and not known to have gone to an NHS organisation. */
    void countCohort(TwoSnapshots year, Set<Long> wentInsideTheNhs) {
        year.forEach(person -> {
            PersonCells before = person.before();
            boolean leftTheNhs = person.after().isEmpty() && !wentInsideTheNhs.contains(person.id());
            for (int i = 0; i < before.size(); i++) {
                tallies.add(Measure.COHORT_HC, before.cell(i), 1);
                if (person.after().contains(before.cell(i))) {
                    tallies.add(Measure.STAYERS_HC, before.cell(i), 1);
                }
                if (leftTheNhs) {
                    tallies.add(Measure.NHS_LEAVERS_HC, before.cell(i), 1);
                }
            }
        });
    }
}
