package org.boardpack.disclosure;

import java.util.ArrayDeque;

/**
 * What a reader can work out about each count: how far it may lie below and above its true amount, given all the sums and what is
 * shown so far. Bounds are carried from sum to sum until none gets narrower. (Bounds consistency, as in constraint solvers: exact on
 * sums that form no circles, else a little wide; there, supposing a value shows more, see {@link #isPossible}.)
 */
final class Ranges {

    /** Bounds that move by less than this have settled. */
    private static final long STEP = 10;

    private static final long UNIT = Bounds.UNIT;

    private static final long ENDLESS = Bounds.ENDLESS;

    /** Enough for people; stops bounds on days from creeping for ever. */
    private static final int VISITS = 40;

    /** How many sums a supposition is followed through. */
    private static final int SUPPOSED = 1000;

    private final Sums sums;
    private final Bounds bounds;
    private final SumBounds sumBounds;
    private final Spreads spreads;

    // What is to be done next, and what was done since all was kept: nothing where ranges are copied. Copies share it.
    private final int[] visits;
    private final SumQueue queue;
    private final BoundsLog log;
    private final ArrayDeque<Integer> told;

    /** Whether it is followed from a supposition, which may be wrong. */
    private boolean isSupposing;

    private boolean isContradicted;

    /** All of the counts are hidden at first: each may be nothing, or any number. */
    Ranges(Counts counts, Sums sums, Spreads spreads) {
        this.sums = sums;
        this.spreads = spreads;
        bounds = new Bounds(counts.size());
        sumBounds = new SumBounds(sums);
        visits = new int[sums.size()];
        queue = new SumQueue(sums.size());
        log = new BoundsLog();
        told = new ArrayDeque<>();
        for (int count = 0; count < counts.size(); count++) {
            boolean isBoundless = counts.count(count).kind().isDifference() || !counts.isSaid(count);
            bounds.set(count, isBoundless ? -ENDLESS : -Math.round(counts.amount(count) * UNIT), ENDLESS);
            sumBounds.add(count, bounds);
        }
    }

    private Ranges(Ranges like) {
        sums = like.sums;
        spreads = like.spreads.copy();
        bounds = like.bounds.copy();
        sumBounds = like.sumBounds.copy();
        visits = like.visits;
        queue = like.queue;
        log = like.log;
        told = like.told;
    }

    /** What a reader can work out now, when all that was told is kept; only one of the copies is to be told more at a time. */
    Ranges copy() {
        return new Ranges(this);
    }

    /** How far apart bounds are to be. */
    Spreads spreads() {
        return spreads;
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
        log.takeBack(this::move);
        queue.clear();
        told.clear();
    }

    private void settle() {
        log.resetVisits(visits);
    }

    /** Whether the bounds of a count are at least so many people apart. */
    boolean isAsWideAs(int people, int count) {
        return bounds.isEndless(count) || bounds.width(count) >= people * UNIT;
    }

    /** As they are now, and will be until more is told. */
    Bounds bounds() {
        return bounds;
    }

    /**
     * Whether a reader can hold it possible that a count is so much more (less, if negative) than it is, as far as the sums around it tell:
     * supposes it, and follows that until something would have to be what it cannot be. To be asked when all that was told is kept.
     */
    boolean isPossible(int count, int away) {
        long supposed = away * UNIT;
        if (supposed < bounds.below(count) || supposed > bounds.above(count)) {
            return false;
        }
        isSupposing = true;
        isContradicted = false;
        set(count, supposed, supposed);
        for (int looked = 0; looked < SUPPOSED && !isContradicted && !queue.isEmpty(); looked++) {
            narrow(queue.remove());
        }
        isSupposing = false;
        takeBack();
        return !isContradicted;
    }

    private void set(int count, long least, long most) {
        log.add(count, bounds.below(count), bounds.above(count));
        move(count, least, most);
        int last = sums.lastOf(count);
        for (int at = sums.firstOf(count); at < last; at++) {
            queue.add(sums.sumAt(at));
        }
    }

    private void move(int count, long least, long most) {
        sumBounds.move(count, bounds, least, most);
        bounds.set(count, least, most);
    }

    private void narrow(int sum) {
        int endlessDown = sumBounds.endlessDown(sum);
        int endlessUp = sumBounds.endlessUp(sum);
        if (endlessDown > 0 && endlessUp > 0) {
            // Only who is alone in having no bound gets one from what the others leave.
            Others others = new Others(sumBounds, sum);
            if (endlessDown == 1) {
                narrow(sumBounds.onlyEndlessDown(sum), others);
            }
            if (endlessUp == 1) {
                narrow(sumBounds.onlyEndlessUp(sum), others);
            }
        } else if (!sumBounds.isSettled(sum)) {
            sumBounds.widest(sum, widest(sum));
            if (!sumBounds.isSettled(sum)) {
                Others others = new Others(sumBounds, sum);
                for (int at = sums.from(sum); at < sums.to(sum); at++) {
                    narrow(at, others);
                }
            }
        }
    }

    private long widest(int sum) {
        long widest = 0;
        int to = sums.to(sum);
        for (int at = sums.from(sum); at < to; at++) {
            int count = sums.member(at);
            widest = bounds.isEndless(count) ? widest : Math.max(widest, bounds.width(count));
        }
        return widest;
    }

    /** What a sum comes to before its members are narrowed. */
    private record Others(long least, long most, int endlessDown, int endlessUp) {

        Others(SumBounds bounds, int sum) {
            this(bounds.least(sum), bounds.most(sum), bounds.endlessDown(sum), bounds.endlessUp(sum));
        }

        /** What those come to at least who are left without one of that low bound. */
        long least(long low) {
            if (low == -ENDLESS) {
                return endlessDown > 1 ? -ENDLESS : least;
            }
            return endlessDown > 0 ? -ENDLESS : least - low;
        }

        long most(long high) {
            if (high == ENDLESS) {
                return endlessUp > 1 ? ENDLESS : most;
            }
            return endlessUp > 0 ? ENDLESS : most - high;
        }
    }

    /** What the others come to at least and at most leaves the member at a place at most and at least. */
    private void narrow(int at, Others others) {
        int count = sums.member(at);
        if (sums.sign(at) > 0) {
            narrow(count, -others.most(bounds.above(count)), -others.least(bounds.below(count)));
        } else {
            narrow(count, others.least(-bounds.above(count)), others.most(-bounds.below(count)));
        }
    }

    private void narrow(int count, long low, long high) {
        long below = bounds.below(count);
        long above = bounds.above(count);
        // What is true is possible; of what is supposed nobody knows.
        long least = low > below + STEP ? (isSupposing ? low : Math.min(0, low)) : below;
        long most = high < above - STEP ? (isSupposing ? high : Math.max(0, high)) : above;
        if (least != below || most != above) {
            set(count, least, most);
            if (isSupposing) {
                isContradicted |= least > most + STEP;
            } else if (!bounds.isEndless(count) && spreads.isTooClose(count, most - least)) {
                told.add(count);
            }
        }
    }
}
