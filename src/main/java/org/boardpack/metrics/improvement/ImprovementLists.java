package org.boardpack.metrics.improvement;

import java.util.List;
import java.util.SortedSet;

/**
 * What analysts may change about grid and actions, as the code lists have it.
 *
 * @param sectors rows of the grid, top to bottom
 * @param gridMetrics columns of the grid, left to right
 * @param closedStatuses statuses of actions that are not to be done any more
 * @param lateStatuses statuses that say by themselves that an action is late
 */
public record ImprovementLists(
        List<Sector> sectors,
        List<GridMetric> gridMetrics,
        SectorStatuses statuses,
        SortedSet<String> closedStatuses,
        SortedSet<String> lateStatuses,
        List<Milestone> milestones) {}
