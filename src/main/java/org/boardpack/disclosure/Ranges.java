package org.boardpack.disclosure;

import java.util.ArrayDeque;

/**
 * What a reader can work out about each count: how far it may lie below and above its true amount, given all the sums and what is
 * shown so far. Bounds are carried from sum to sum until none gets narrower. (Bounds consistency, as in constraint solvers: exact on
 * sums that form no circles, else a little wide; there, supposing a value shows more, see {@link #isPossible}.)
 */
final class Ranges {

    /** Bounds that move by less than this have settled: people are whole, days have five decimals. */
    private static final double STEP = 0.0001;

    /** Sums of decimals are not exact. */
    private static final double SETTLED = 1e-9;

    /** Enough for people; stops bounds on days from creeping for ever. */
    private static final int VISITS = 40;

    /** How many sums a supposition is followed through. */
    private static final int SUPPOSED = 1000;

    private final Sums sums;
    private final double[] below;
    private final double[] above;
    private final double[] wanted;
    private final double[] wider;
    private boolean isAskedWider;
    private final int[] visits;
    private final SumQueue queue;
    private final BoundsLog log = new BoundsLog();
    private final ArrayDeque<Integer> told = new ArrayDeque<>();

    /** Whether it is followed from a supposition, which may be wrong. */
    private boolean isSupposing;

    private boolean isContradicted;

    /**
     * All of the counts are hidden at first: each may be nothing, or any number.
     *
     * @param wider how much further apart than the threshold asks the bounds of each count are to be, where that is asked
     */
    Ranges(Counts counts, Sums sums, Thresholds thresholds, double[] wider) {
        this.sums = sums;
        this.wider = wider;
        queue = new SumQueue(sums.size());
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

    /** Whether from here on bounds are to be wider than the threshold asks. */
    void askWider(boolean isAsked) {
        isAskedWider = isAsked;
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
            if (visits[sum]++ < VISITS) {
                log.visited(sum);
                narrow(sum);
            }
        }
        return told.isEmpty() ? -1 : told.remove();
    }

    /** From here on all that was told is known. */
    void keep() {
        settle();
        log.clear();
    }

    /** The reader is told nothing of what was told since it was kept last. */
    void takeBack() {
        settle();
        log.takeBack(below, above);
        queue.clear();
        told.clear();
    }

    private void settle() {
        log.resetVisits(visits);
    }

    /** How many more than one values lie between the bounds of a count. */
    double width(int count) {
        return above[count] - below[count];
    }

    /** Whether the bounds of a count are the same as others found them. */
    boolean isAsIn(Ranges other, int count) {
        return below[count] == other.below[count] && above[count] == other.above[count];
    }

    /**
     * Whether a reader can hold it possible that a count is so much more (less, if negative) than it is, as far as the sums around it tell:
     * supposes it, and follows that until something would have to be what it cannot be. To be asked when all that was told is kept.
     */
    boolean isPossible(int count, double away) {
        if (away < below[count] - STEP || away > above[count] + STEP) {
            return false;
        }
        isSupposing = true;
        isContradicted = false;
        set(count, away, away);
        for (int looked = 0; looked < SUPPOSED && !isContradicted && !queue.isEmpty(); looked++) {
            narrow(queue.remove());
        }
        isSupposing = false;
        takeBack();
        return !isContradicted;
    }

    private void set(int count, double least, double most) {
        log.add(count, below[count], above[count]);
        below[count] = least;
        above[count] = most;
        int last = sums.lastOf(count);
        for (int at = sums.firstOf(count); at < last; at++) {
            queue.add(sums.sumAt(at));
        }
    }

    private void narrow(int sum) {
        double least = -sums.loose(sum);
        double most = sums.loose(sum);
        int endlessDown = 0;
        int endlessUp = 0;
        double widest = 0;
        int to = sums.to(sum);
        for (int at = sums.from(sum); at < to; at++) {
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
            widest = Math.max(widest, high - low);
        }
        // Most visits end here: no member's bounds are further apart than what the others leave it.
        boolean isSettled = widest <= Math.min(most, -least);
        if (!isSettled && (endlessDown < 2 || endlessUp < 2)) {
            for (int at = sums.from(sum); at < to; at++) {
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
        // What is true is possible; of what is supposed nobody knows.
        double least = low > below[count] + STEP ? (isSupposing ? low : Math.min(0, low)) : below[count];
        double most = high < above[count] - STEP ? (isSupposing ? high : Math.max(0, high)) : above[count];
        if (least != below[count] || most != above[count]) {
            set(count, least, most);
            if (isSupposing) {
                isContradicted |= least > most + STEP;
            } else if (most - least < wanted[count] + (isAskedWider ? wider[count] : 0)) {
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
