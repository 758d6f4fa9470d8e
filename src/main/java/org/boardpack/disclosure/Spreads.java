package org.boardpack.disclosure;

import java.util.Arrays;

/**
 * How far apart the bounds of each count are to stay: as far as its threshold asks, and wider where that was asked. And how close those came
 * that stayed far enough apart, which tells how much wider they can be asked to be before anything is decided otherwise.
 */
final class Spreads {

    private final long[] wanted;
    private final int[] wider;
    private final long[] closest;
    private boolean isAskedWider;

    /** @param wider how many people further apart than the threshold asks the bounds of each count are to be, where that is asked */
    Spreads(Counts counts, Thresholds thresholds, int[] wider) {
        this.wider = wider;
        wanted = new long[counts.size()];
        closest = new long[counts.size()];
        Arrays.fill(closest, Bounds.ENDLESS);
        for (int count = 0; count < wanted.length; count++) {
            wanted[count] = thresholds.isNobodysStep(counts.count(count).kind(), counts.amount(count))
                    ? 0
                    : (long) Math.ceil(thresholds.spread(counts.count(count)) * Bounds.UNIT);
        }
    }

    private Spreads(Spreads like) {
        wanted = like.wanted;
        wider = like.wider;
        closest = like.closest.clone();
        isAskedWider = like.isAskedWider;
    }

    Spreads copy() {
        return new Spreads(this);
    }

    /** Whether from here on bounds are to be wider than the threshold asks. */
    void askWider(boolean isAsked) {
        isAskedWider = isAsked;
    }

    /** Whether bounds of a count that are so far apart are too close. */
    boolean isTooClose(int count, long width) {
        if (width < wanted[count] + (isAskedWider ? wider[count] * Bounds.UNIT : 0)) {
            return true;
        }
        if (isAskedWider) {
            closest[count] = Math.min(closest[count], width);
        }
        return false;
    }

    /**
     * How many times a count has to be asked for bounds that are so many people wider until that makes a difference: as long as no bounds that
     * were wide enough would be too close, all is decided as it was.
     */
    long timesUntilFelt(int count, int step) {
        if (closest[count] == Bounds.ENDLESS) {
            return Long.MAX_VALUE;
        }
        return (closest[count] - wanted[count] - wider[count] * Bounds.UNIT) / (step * Bounds.UNIT) + 1;
    }
}
