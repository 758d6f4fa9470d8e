package org.boardpack.metrics;

import java.util.EnumMap;
import java.util.Map;

/** Amounts of the measures of one month while they are counted, a number a cell. */
final class Tallies {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);

    void add(Measure measure, int cell, long amount) {
        tallies.computeIfAbsent(measure, unseen -> new Tally()).add(cell, amount);
    }

    /** Everything counted so far, into the cells of the month. */
    void pour(CellGrid.Numbers numbers, MonthCells into) {
        tallies.forEach((measure, tally) -> tally.pour(measure, numbers, into));
    }
}
