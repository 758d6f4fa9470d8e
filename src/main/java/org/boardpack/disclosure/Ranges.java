package org.boardpack.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * What a reader can work out about each count: how far it may lie below and above its true amount, given all the sums and what is
 * shown so far. Bounds are carried from sum to sum until none gets narrower. (Bounds consistency, as in constraint solvers: exact on
 * sums that form no circles, else a little wide.)
 */
final class Ranges {

    /** Bounds that move by less than this have settled: people are whole, days have five decimals. */
    private static final double STEP = 0.0001;

    /** Sums of decimals are not exact. */
    private static final double SETTLED = 1e-9;

    /** Enough for people; stops bounds on days from creeping for ever. */
    private static final int VISITS = 40;

    private final Sums sums;
    private final double[] below;
    private final double[] above;
    private final double[] wanted;
    private final int[] visits;
    private final BitSet waiting = new BitSet();
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final ArrayDeque<Integer> visited = new ArrayDeque<>();
    private final ArrayDeque<Before> log = new ArrayDeque<>();
    private final ArrayDeque<Integer> told = new ArrayDeque<>();

    private record Before(int count, double below, double above) {}

    /** All of the counts are hidden at first: each may be nothing, or any number. */
    Ranges(Counts counts, Sums sums, Thresholds thresholds) {
        this.sums = sums;
        below = new double[counts.size()];
        above = new double[counts.size()];
        wanted = new double[counts.size()];
        visits = new int[sums.size()];
        for (int count = 0; count < counts.size(); count++) {
            below[count] = counts.count(count).kind().isDifference() ? Double.NEGATIVE_INFINITY : -counts.amount(count);
            above[count] = Double.POSITIVE_INFINITY;
            wanted[count] = thresholds.isNobodysStep(counts.count(count).kind(), counts.amount(count))
                    ? 0
                    : thresholds.spread(counts.count(count)) - SETTLED;
        }
    }

    /** The reader is told a count. What follows from it is for {@link #narrow} to find out. */
    void tell(int count) {
        set(count, 0, 0);
    }

    /**
     * Carries bounds on from what was told.
     *
     * @return a count that the reader now knows to within fewer values than wanted, though nobody told it; -1 if there is none
     */
    int narrow() {
        while (told.isEmpty() && !queue.isEmpty()) {
            int sum = queue.remove();
            waiting.clear(sum);
            if (visits[sum]++ < VISITS) {
                visited.add(sum);
                narrow(sum);
            }
        }
        return told.isEmpty() ? -1 : told.remove();
    }

    /** From here on all that was told is known. */
    void keep() {
        log.clear();
        settle();
    }

    /** The reader is told nothing of what was told since it was kept last. */
    void takeBack() {
        while (!log.isEmpty()) {
            Before before = log.pop();
            below[before.count()] = before.below();
            above[before.count()] = before.above();
        }
        queue.clear();
        waiting.clear();
        told.clear();
        settle();
    }

    private void settle() {
        visited.forEach(sum -> visits[sum] = 0);
        visited.clear();
    }

    private void set(int count, double least, double most) {
        log.push(new Before(count, below[count], above[count]));
        below[count] = least;
        above[count] = most;
        for (int at = sums.firstOf(count); at < sums.lastOf(count); at++) {
            int sum = sums.sumAt(at);
            if (!waiting.get(sum)) {
                waiting.set(sum);
                queue.add(sum);
            }
        }
    }

    private void narrow(int sum) {
        double least = -sums.loose(sum);
        double most = sums.loose(sum);
        int endlessDown = 0;
        int endlessUp = 0;
        for (int at = sums.from(sum); at < sums.to(sum); at++) {
            double low = low(at);
            double high = high(at);
            if (low == Double.NEGATIVE_INFINITY) {
                endlessDown++;
            } else {
                least += low;
            }
            if (high == Double.POSITIVE_INFINITY) {
                endlessUp++;
            } else {
                most += high;
            }
        }
        if (endlessDown < 2 || endlessUp < 2) {
            for (int at = sums.from(sum); at < sums.to(sum); at++) {
                narrow(at, rest(endlessDown, least, low(at)), rest(endlessUp, most, high(at)));
            }
        }
    }

    /** What the others of a sum come to. */
    private static double rest(int endless, double together, double own) {
        boolean isEndless = Double.isInfinite(own);
        if (endless > (isEndless ? 1 : 0)) {
            return Double.NaN;
        }
        return isEndless ? together : together - own;
    }

    private void narrow(int at, double othersLeast, double othersMost) {
        int count = sums.member(at);
        double low = sums.sign(at) > 0 ? -othersMost : othersLeast;
        double high = sums.sign(at) > 0 ? -othersLeast : othersMost;
        double least = low > below[count] + STEP ? Math.min(0, low) : below[count];
        double most = high < above[count] - STEP ? Math.max(0, high) : above[count];
        if (least != below[count] || most != above[count]) {
            set(count, least, most);
            if (most - least < wanted[count]) {
                told.add(count);
            }
        }
    }

    private double low(int at) {
        int count = sums.member(at);
        return sums.sign(at) > 0 ? below[count] : -above[count];
    }

    private double high(int at) {
        int count = sums.member(at);
        return sums.sign(at) > 0 ? above[count] : -below[count];
    }
}
