package org.boardpack.pack;

import java.util.List;
import org.boardpack.metrics.improvement.Milestone;

/**
 * What a pack says of itself besides figures.
 *
 * @param freshness what came of each extract for the month, in the order of the extracts
 * @param method the short name of how the figures were counted; blank where nobody said
 * @param milestones of the retention programme, in the order of the list
 */
public record PackBackground(List<Freshness> freshness, String method, List<Milestone> milestones) {

    /** Nothing is known. */
    public static final PackBackground NONE = new PackBackground(List.of(), "", List.of());

    public PackBackground {
        freshness = List.copyOf(freshness);
        milestones = List.copyOf(milestones);
    }
}
