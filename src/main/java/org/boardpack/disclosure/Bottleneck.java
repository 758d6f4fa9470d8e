package org.boardpack.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Looks for what holds a count fast: the tightest of its sums, and of the sums that hold fast the others in it. */
final class Bottleneck {

    /** Sums looked at; further away hiding hardly helps. */
    private static final int FAR = 100;

    private final Counts counts;
    private final Sums sums;
    private final Ranges ranges;
    private final Thresholds thresholds;
    private final Importance importance;
    private final PriorityQueue<Held> waiting = new PriorityQueue<>(
            Comparator.comparingInt(Held::steps).thenComparing(Held::spread).thenComparing(Held::sum));
    private final BitSet seen = new BitSet();
    private final BitSet looked = new BitSet();

    private final boolean staff;

    private record Held(int sum, int steps, double spread) {}

    Bottleneck(int pinned, Counts counts, Sums sums, Ranges ranges, Thresholds thresholds, Importance importance) {
        this.counts = counts;
        this.sums = sums;
        this.ranges = ranges;
        this.thresholds = thresholds;
        this.importance = importance;
        staff = counts.count(pinned).kind() == Kind.STAFF;
        reach(pinned, 0);
    }

    private void reach(int count, int steps) {
        if (!seen.get(count)) {
            seen.set(count);
            double wanted = thresholds.spread(counts.count(count).kind());
            for (int sum : sums.of(count)) {
                double spread = ranges.spread(sum, count);
                if (spread < wanted && !looked.get(sum)) {
                    waiting.add(new Held(sum, steps, spread));
                }
            }
        }
    }

    /** The least important open count in any such sum but no total of all staff, the nearest of those that are equal; -1 if none has one. */
    int open() {
        int best = -1;
        while (!waiting.isEmpty() && looked.cardinality() < FAR) {
            Held held = waiting.remove();
            if (!looked.get(held.sum())) {
                looked.set(held.sum());
                int open = importance.leastImportant(sums, held.sum(), staff);
                if (open >= 0
                        && !importance.isAnchor(open)
                        && (best < 0 || importance.of(open) < importance.of(best))) {
                    best = open;
                }
                for (int at = sums.from(held.sum()); at < sums.to(held.sum()); at++) {
                    if (counts.isSecret(sums.member(at))) {
                        reach(sums.member(at), held.steps() + 1);
                    }
                }
            }
        }
        return best;
    }
}
