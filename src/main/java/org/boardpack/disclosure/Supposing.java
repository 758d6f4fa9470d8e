package org.boardpack.disclosure;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Looks through hidden counts for those that a reader could narrow to fewer values than the threshold by supposing one value after the other. */
final class Supposing {

    /** Bounds that are this many thresholds apart were never found to hide fewer values than one. */
    private static final int WIDE = 3;

    private final Counts counts;
    private final Sums sums;
    private final Thresholds thresholds;
    private @Nullable Bounds before;
    private BitSet shownBefore = new BitSet();
    private BitSet narrowBefore = new BitSet();

    Supposing(Counts counts, Sums sums, Thresholds thresholds) {
        this.counts = counts;
        this.sums = sums;
        this.thresholds = thresholds;
    }

    /**
     * Counts of people that could be narrowed; none only if there is none. Those found the last time are looked at first, and while some of them
     * are left no others; nor are those around which nothing changed since all were looked at.
     */
    BitSet narrow(Ranges ranges, BitSet shown) {
        BitSet left = narrow(narrowBefore, ranges, shown);
        if (left.isEmpty()) {
            left = narrow(changed(ranges, shown), ranges, shown);
            before = ranges.bounds();
            shownBefore = shown;
        }
        narrowBefore = left;
        return left;
    }

    private BitSet narrow(BitSet of, Ranges ranges, BitSet shown) {
        BitSet narrow = new BitSet();
        of.stream().filter(count -> isNarrow(ranges, shown, count)).forEach(narrow::set);
        return narrow;
    }

    private BitSet changed(Ranges ranges, BitSet shown) {
        BitSet changed = new BitSet();
        for (int sum = 0; sum < sums.size(); sum++) {
            if (isChanged(sum, ranges, shown)) {
                for (int at = sums.from(sum); at < sums.to(sum); at++) {
                    changed.set(sums.member(at));
                }
            }
        }
        return changed;
    }

    private boolean isChanged(int sum, Ranges ranges, BitSet shown) {
        if (before == null) {
            return true;
        }
        for (int at = sums.from(sum); at < sums.to(sum); at++) {
            int count = sums.member(at);
            if (shown.get(count) != shownBefore.get(count) || !ranges.bounds().isAsIn(before, count)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNarrow(Ranges ranges, BitSet shown, int number) {
        Count count = counts.count(number);
        boolean isAsked = !shown.get(number)
                && counts.isSaid(number)
                && thresholds.spread(count) == thresholds.people()
                && !thresholds.isNobodysStep(count.kind(), counts.amount(number))
                && !ranges.isAsWideAs(WIDE * thresholds.people(), number);
        if (!isAsked) {
            return false;
        }
        int enough = thresholds.people() - 1;
        int up = enough;
        while (up > 0 && !ranges.isPossible(number, up)) {
            up--;
        }
        return up < enough && !ranges.isPossible(number, up - enough);
    }
}
