package org.boardpack.disclosure;

/**
 * How little and how much the members of each sum come to within their bounds, kept up while bounds move: a nation's sum has hundreds of
 * members, and adding them up anew whenever one moves would make the work grow with the square of the organisations. Whole numbers, so
 * that what is added and taken away again leaves nothing behind.
 */
final class SumBounds {

    private static final long ENDLESS = Bounds.ENDLESS;

    private final Sums sums;
    private final long[] least;
    private final long[] most;
    private final int[] endlessDown;
    private final int[] endlessUp;

    /** The places of such members added up: where there is one, its place. */
    private final long[] placesDown;

    private final long[] placesUp;

    /** At least as far as the bounds of any member that has both are apart. */
    private final long[] widest;

    SumBounds(Sums sums) {
        this.sums = sums;
        least = new long[sums.size()];
        most = new long[sums.size()];
        endlessDown = new int[sums.size()];
        endlessUp = new int[sums.size()];
        placesDown = new long[sums.size()];
        placesUp = new long[sums.size()];
        widest = new long[sums.size()];
        for (int sum = 0; sum < sums.size(); sum++) {
            least[sum] = -Bounds.UNIT * sums.loose(sum);
            most[sum] = Bounds.UNIT * sums.loose(sum);
        }
    }

    private SumBounds(SumBounds like) {
        sums = like.sums;
        least = like.least.clone();
        most = like.most.clone();
        endlessDown = like.endlessDown.clone();
        endlessUp = like.endlessUp.clone();
        placesDown = like.placesDown.clone();
        placesUp = like.placesUp.clone();
        widest = like.widest.clone();
    }

    SumBounds copy() {
        return new SumBounds(this);
    }

    /** Puts the bounds of a count into each of its sums. */
    void add(int count, Bounds bounds) {
        for (int at = sums.firstOf(count); at < sums.lastOf(count); at++) {
            boolean isAdded = isAdded(at);
            low(at, isAdded ? bounds.below(count) : -bounds.above(count), 1);
            high(at, isAdded ? bounds.above(count) : -bounds.below(count), 1);
            widen(at, bounds.isEndless(count) ? 0 : bounds.width(count));
        }
    }

    /** Changes the bounds of a count in each of its sums. */
    void move(int count, Bounds from, long below, long above) {
        boolean isBelow = from.below(count) != below;
        boolean isAbove = from.above(count) != above;
        long width = below == -ENDLESS || above == ENDLESS ? 0 : above - below;
        int last = sums.lastOf(count);
        for (int at = sums.firstOf(count); at < last; at++) {
            boolean isAdded = isAdded(at);
            if (isAdded ? isBelow : isAbove) {
                low(at, isAdded ? from.below(count) : -from.above(count), -1);
                low(at, isAdded ? below : -above, 1);
            }
            if (isAdded ? isAbove : isBelow) {
                high(at, isAdded ? from.above(count) : -from.below(count), -1);
                high(at, isAdded ? above : -below, 1);
            }
            widen(at, width);
        }
    }

    private boolean isAdded(int at) {
        return sums.signAt(at) > 0;
    }

    private void low(int at, long low, int by) {
        int sum = sums.sumAt(at);
        if (low == -ENDLESS) {
            endlessDown[sum] += by;
            placesDown[sum] += by * (long) sums.placeAt(at);
        } else {
            least[sum] += by * low;
        }
    }

    private void high(int at, long high, int by) {
        int sum = sums.sumAt(at);
        if (high == ENDLESS) {
            endlessUp[sum] += by;
            placesUp[sum] += by * (long) sums.placeAt(at);
        } else {
            most[sum] += by * high;
        }
    }

    private void widen(int at, long width) {
        int sum = sums.sumAt(at);
        widest[sum] = Math.max(widest[sum], width);
    }

    long least(int sum) {
        return least[sum];
    }

    long most(int sum) {
        return most[sum];
    }

    /** How many members may be as little as can be. */
    int endlessDown(int sum) {
        return endlessDown[sum];
    }

    int endlessUp(int sum) {
        return endlessUp[sum];
    }

    /** Whether no member's bounds are further apart than what the others leave it: so it is nearly always. */
    boolean isSettled(int sum) {
        return endlessDown[sum] == 0 && endlessUp[sum] == 0 && widest[sum] <= Math.min(most[sum], -least[sum]);
    }

    /** The place of the only member that may be as little as can be. */
    int onlyEndlessDown(int sum) {
        return (int) placesDown[sum];
    }

    int onlyEndlessUp(int sum) {
        return (int) placesUp[sum];
    }

    /** Takes down how far apart the bounds of the members of a sum are. */
    void widest(int sum, long width) {
        widest[sum] = width;
    }
}
