package org.boardpack.disclosure;

/**
 * How little and how much the members of each sum come to within their bounds, kept up while bounds move: a nation's sum has hundreds of
 * members, and adding them up anew whenever one moves would make the work grow with the square of the organisations. Whole numbers, so
 * that what is added and taken away again leaves nothing behind.
 */
final class SumBounds {

    /** No bound. Bounds that are, and what a sum of them comes to, stay far below. */
    static final long ENDLESS = Long.MAX_VALUE;

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

    /** @param unit of the bounds in people */
    SumBounds(Sums sums, long unit) {
        this.sums = sums;
        least = new long[sums.size()];
        most = new long[sums.size()];
        endlessDown = new int[sums.size()];
        endlessUp = new int[sums.size()];
        placesDown = new long[sums.size()];
        placesUp = new long[sums.size()];
        widest = new long[sums.size()];
        for (int sum = 0; sum < sums.size(); sum++) {
            least[sum] = -unit * sums.loose(sum);
            most[sum] = unit * sums.loose(sum);
        }
    }

    /** Puts the bounds of a count into each of its sums. */
    void add(int count, long below, long above) {
        change(count, below, above, 1);
    }

    /** Takes the bounds of a count out of each of its sums. */
    void remove(int count, long below, long above) {
        change(count, below, above, -1);
    }

    private void change(int count, long below, long above, int by) {
        long width = below == -ENDLESS || above == ENDLESS ? 0 : above - below;
        int last = sums.lastOf(count);
        for (int at = sums.firstOf(count); at < last; at++) {
            int sum = sums.sumAt(at);
            int place = sums.placeAt(at);
            boolean isAdded = sums.sign(place) > 0;
            long low = isAdded ? below : -above;
            long high = isAdded ? above : -below;
            if (low == -ENDLESS) {
                endlessDown[sum] += by;
                placesDown[sum] += by * (long) place;
            } else {
                least[sum] += by * low;
            }
            if (high == ENDLESS) {
                endlessUp[sum] += by;
                placesUp[sum] += by * (long) place;
            } else {
                most[sum] += by * high;
            }
            widest[sum] = Math.max(widest[sum], width);
        }
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
