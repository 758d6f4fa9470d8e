package org.boardpack.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts people and their FTE by the values of dimensions. Somebody has one value of each in a cell, that of their main assignment
 * there, and all their FTE there goes with it: so the values add up to the whole, in people and in FTE.
 */
final class TraitCounting {

    /** What is known for the values of the dimensions that staff are broken down by. */
    private static final List<Measure> OF_STAFF = List.of(
            Measure.HEADCOUNT,
            Measure.FTE,
            Measure.CLOSING_HC,
            Measure.OPENING_HC,
            Measure.LEAVERS_HC,
            Measure.LEAVERS_FTE);

    private static final List<Measure> OF_LEAVERS = List.of(Measure.LEAVERS_HC, Measure.LEAVERS_FTE);

    private final Map<Measure, TraitTally> tallies = new EnumMap<>(Measure.class);
    private final PersonCells cells = new PersonCells();

    /**
     * Everybody of a snapshot with the flag, as people and, where a measure for it is given, as FTE. People with one assignment, who
     * are nearly all, are counted where they are and then spread over the scopes; only the others are looked at scope by scope.
     */
    void countStaff(StaffInPost staff, int flag, CellGrid grid, Measure people, @Nullable Measure fte) {
        TraitTally soloPeople = new TraitTally();
        TraitTally soloFte = new TraitTally();
        for (int from = 0, to; from < staff.size(); from = to) {
            to = staff.endOfPerson(from);
            if (to == from + 1) {
                if ((staff.flags(from) & flag) != 0) {
                    int place = staff.organisation(from) * CellGrid.GROUPS + staff.group(from);
                    add(staff, from, place, 1, soloPeople);
                    if (fte != null) {
                        add(staff, from, place, staff.fte(from), soloFte);
                    }
                }
            } else {
                cells.clear();
                staff.collect(from, to, flag, TwoSnapshots.NOTHING_LEFT_OUT, grid, cells);
                for (int i = 0; i < cells.size(); i++) {
                    add(staff, cells.mainRow(i), cells.cell(i), 1, tally(people));
                    if (fte != null) {
                        add(staff, cells.mainRow(i), cells.cell(i), cells.fte(i), tally(fte));
                    }
                }
            }
        }
        soloPeople.spread(grid, tally(people));
        if (fte != null) {
            soloFte.spread(grid, tally(fte));
        }
    }

    private static void add(StaffInPost staff, int row, int cell, long amount, TraitTally into) {
        for (int place = 0; place < BreakDowns.SIDE_BY_SIDE.size(); place++) {
            into.add(cell, staff.trait(row, place), amount);
        }
    }

    void addLeaver(int cell, long fte, Iterable<Short> traits) {
        for (short trait : traits) {
            tally(Measure.LEAVERS_HC).add(cell, trait, 1);
        }
        addFteOfLeaver(cell, fte, traits);
    }

    /** Of a leaver who is counted already. */
    void addFteOfLeaver(int cell, long fte, Iterable<Short> traits) {
        for (short trait : traits) {
            tally(Measure.LEAVERS_FTE).add(cell, trait, fte);
        }
    }

    private TraitTally tally(Measure measure) {
        return tallies.computeIfAbsent(measure, unseen -> new TraitTally());
    }

    /** Everything counted so far, into the cells of the month; broken down there are the scopes that have any cell. */
    void pour(CellGrid.Numbers numbers, MonthCells into) {
        tallies.forEach((measure, tally) -> tally.pour(measure, numbers, into));
    }

    /** Says of every scope that its people measures are broken down; whether they are known is said of the whole. */
    static void breakDown(MonthCells cells) {
        cells.scopes().values().forEach(scope -> {
            BreakDowns.SIDE_BY_SIDE.forEach(
                    dimension -> OF_STAFF.forEach(measure -> scope.breakDown(dimension, measure)));
            BreakDowns.ONLY_OF_LEAVERS.forEach(
                    dimension -> OF_LEAVERS.forEach(measure -> scope.breakDown(dimension, measure)));
        });
    }
}
