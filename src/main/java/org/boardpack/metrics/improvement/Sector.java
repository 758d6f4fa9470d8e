package org.boardpack.metrics.improvement;

/**
 * A part of the workforce: a row of the sector grid.
 *
 * @param coverage how far our own figures cover it
 * @param caveat what must be said where they cover it in part; blank when nothing
 */
public record Sector(String name, String welshName, Coverage coverage, String caveat, String welshCaveat) {

    /** How far the figures of a system cover a sector. */
    public enum Coverage {
        FULL,
        PARTIAL,
        NO
    }
}
