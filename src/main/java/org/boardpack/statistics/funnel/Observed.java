package org.boardpack.statistics.funnel;

/**
 * What was seen of a unit.
 *
 * @param events how many there were; need not be whole
 * @param size among how many, or over what exposure; above 0
 */
public record Observed(double events, double size) {

    public Observed {
        if (!(events >= 0 && size > 0 && Double.isFinite(events) && Double.isFinite(size))) {
            throw new IllegalArgumentException(events + " events of " + size);
        }
    }

    /** Events of one. */
    public double share() {
        return events / size;
    }
}
