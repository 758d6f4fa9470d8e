package org.boardpack.metrics;

import java.util.Arrays;

/** Amounts of one measure, a number a cell. */
final class Tally {

    private long[] amounts = new long[0];

    void add(int cell, long amount) {
        if (cell >= amounts.length) {
            amounts = Arrays.copyOf(amounts, Math.max(cell + 1, amounts.length * 2));
        }
        amounts[cell] += amount;
    }

    /** Puts every amount that is not zero into the cells of the month. */
    void pour(Measure measure, CellGrid.Numbers numbers, MonthCells into) {
        for (int cell = 0; cell < amounts.length; cell++) {
            if (amounts[cell] != 0) {
                into.of(numbers.scope(cell)).add(numbers.group(cell), measure, amounts[cell]);
            }
        }
    }
}
