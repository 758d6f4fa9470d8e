package org.boardpack.metrics.improvement;

/** The statuses of the sector grid. */
public interface SectorStatuses {

    /** The status that a text means, such as "Research via Breakthrough"; one of the text itself, without data, when none is listed. */
    SectorStatus of(String text);
}
