package org.boardpack.metrics;

import java.util.Arrays;
import org.boardpack.workforce.StaffGroup;

/** Amounts of one measure by cell and trait: the break-down of what a {@link Tally} has whole. */
final class TraitTally {

    private long[][] amounts = new long[0][];

    void add(int cell, short trait, long amount) {
        if (trait == TraitNumbers.NONE) {
            return;
        }
        if (cell >= amounts.length) {
            amounts = Arrays.copyOf(amounts, Math.max(cell + 1, amounts.length * 2));
        }
        long[] ofCell = amounts[cell];
        if (ofCell == null || trait >= ofCell.length) {
            ofCell = ofCell == null
                    ? new long[trait + 1]
                    : Arrays.copyOf(ofCell, Math.max(trait + 1, ofCell.length * 2));
            amounts[cell] = ofCell;
        }
        ofCell[trait] += amount;
    }

    /**
     * Adds what was counted by organisation and staff group to the cells of each scope that the organisation is in. Where nobody is
     * in two places, a scope's count is the sum of its organisations', and counting once is enough.
     */
    void spread(CellGrid grid, TraitTally into) {
        for (int place = 0; place < amounts.length; place++) {
            long[] ofPlace = amounts[place];
            if (ofPlace != null) {
                for (int scope : grid.scopes(place / CellGrid.GROUPS)) {
                    into.addAll(scope * CellGrid.GROUPS, ofPlace);
                    into.addAll(scope * CellGrid.GROUPS + place % CellGrid.GROUPS, ofPlace);
                }
            }
        }
    }

    private void addAll(int cell, long[] byTrait) {
        for (int trait = 0; trait < byTrait.length; trait++) {
            if (byTrait[trait] != 0) {
                add(cell, (short) trait, byTrait[trait]);
            }
        }
    }

    /** Puts every amount that is not zero into the cells of the month. */
    void pour(Measure measure, CellGrid.Numbers numbers, MonthCells into) {
        for (int cell = 0; cell < amounts.length; cell++) {
            if (amounts[cell] != null && Arrays.stream(amounts[cell]).anyMatch(amount -> amount != 0)) {
                pour(amounts[cell], measure, numbers.group(cell), numbers.traits(), into.of(numbers.scope(cell)));
            }
        }
    }

    private static void pour(long[] ofCell, Measure measure, StaffGroup group, TraitNumbers traits, ScopeCells into) {
        for (int trait = 0; trait < ofCell.length; trait++) {
            if (ofCell[trait] != 0) {
                into.add(traits.part(group, trait), measure, ofCell[trait]);
            }
        }
    }
}
