package org.boardpack.metrics;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one part of a scope in one month.
 *
 * @param amounts of the part; null where it has none
 */
record PartCells(ScopeCells cells, Part part, @Nullable Map<Measure, Long> amounts) {

    /** The amount of a measure; empty when it is not known. */
    OptionalLong find(Measure measure) {
        if (!cells.isKnown(part, measure)) {
            return OptionalLong.empty();
        }
        Long amount = amounts == null ? null : amounts.get(measure);
        return OptionalLong.of(amount == null ? 0 : amount);
    }
}
