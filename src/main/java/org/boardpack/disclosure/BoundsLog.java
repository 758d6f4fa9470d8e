package org.boardpack.disclosure;

import java.util.Arrays;

/** What bounds were before they moved, and which sums were looked at meanwhile, so that all of it can be taken back. */
final class BoundsLog {

    private int size;
    private int[] counts = new int[1024];
    private long[] belows = new long[1024];
    private long[] aboves = new long[1024];
    private int looks;
    private int[] sums = new int[1024];

    void add(int count, long below, long above) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size * 2);
            belows = Arrays.copyOf(belows, size * 2);
            aboves = Arrays.copyOf(aboves, size * 2);
        }
        counts[size] = count;
        belows[size] = below;
        aboves[size++] = above;
    }

    void visited(int sum) {
        if (looks == sums.length) {
            sums = Arrays.copyOf(sums, looks * 2);
        }
        sums[looks++] = sum;
    }

    void resetVisits(int[] visits) {
        while (looks > 0) {
            visits[sums[--looks]] = 0;
        }
    }

    /** Hands back what bounds were, the last to move first, and forgets it. */
    void takeBack(Moving bounds) {
        while (size > 0) {
            size--;
            bounds.move(counts[size], belows[size], aboves[size]);
        }
    }

    /** Whoever keeps bounds. */
    interface Moving {
        void move(int count, long below, long above);
    }

    void clear() {
        size = 0;
    }
}
