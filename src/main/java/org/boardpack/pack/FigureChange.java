package org.boardpack.pack;

import java.util.SortedSet;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Status;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs between two editions.
 *
 * @param old as the earlier one has it; null where it has none
 * @param now as the later one has it; null where it has none
 */
public record FigureChange(@Nullable Figure old, @Nullable Figure now, SortedSet<ChangeCause> causes) {

    public FigureChange {
        if (old == null && now == null) {
            throw new IllegalArgumentException("a change of no figure");
        }
    }

    /** Whichever of the two there is: for what both have in common. */
    public Figure either() {
        Figure there = now == null ? old : now;
        if (there == null) {
            throw new IllegalStateException("a change of no figure");
        }
        return there;
    }

    /** Whether what the figure was must not be said: it is not shown now, and would tell too much still. */
    public boolean isOldHidden() {
        return now != null && now.status() == Status.SUPPRESSED;
    }

    /** What may be said of the figure as it was; null where it was none, or must not be said. */
    public @Nullable Figure shownOld() {
        return isOldHidden() ? null : old;
    }
}
