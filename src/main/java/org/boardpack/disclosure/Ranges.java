package org.boardpack.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * What a reader can work out about each count: how far it may lie below and above its true amount, given all the sums and what is
 * shown so far. Bounds are carried from sum to sum until none gets narrower. (Bounds consistency, as in constraint solvers: exact on
 * sums that form no circles, else a little wide; there, supposing a value shows more, see {@link #isPossible}.)
 */
final class Ranges {

    /** Bounds are whole numbers of this part of a person or day: days have five decimals. */
    private static final long UNIT = 100_000;

    /** Bounds that move by less than this have settled. */
    private static final long STEP = 10;

    private static final long ENDLESS = SumBounds.ENDLESS;

    /** Enough for people; stops bounds on days from creeping for ever. */
    private static final int VISITS = 40;

    /** How many sums a supposition is followed through. */
    private static final int SUPPOSED = 1000;

    private final Sums sums;
    private final SumBounds bounds;
    private final long[] below;
    private final long[] above;
    private final long[] wanted;
    private final int[] wider;

    /** Of each count, how close the bounds came that were still as wide as was asked. */
    private final long[] closest;

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
    Ranges(Counts counts, Sums sums, Thresholds thresholds, int[] wider) {
        this.sums = sums;
        this.wider = wider;
        queue = new SumQueue(sums.size());
        bounds = new SumBounds(sums, UNIT);
        below = new long[counts.size()];
        above = new long[counts.size()];
        wanted = new long[counts.size()];
        closest = new long[counts.size()];
        Arrays.fill(closest, ENDLESS);
        visits = new int[sums.size()];
        for (int count = 0; count < counts.size(); count++) {
            boolean isBoundless = counts.count(count).kind().isDifference() || !counts.isSaid(count);
            below[count] = isBoundless ? -ENDLESS : -Math.round(counts.amount(count) * UNIT);
            above[count] = ENDLESS;
            bounds.add(count, below[count], above[count]);
            wanted[count] = thresholds.isNobodysStep(counts.count(count).kind(), counts.amount(count))
                    ? 0
                    : (long) Math.ceil(thresholds.spread(counts.count(count)) * UNIT);
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
        log.takeBack(this::move);
        queue.clear();
        told.clear();
    }

    private void settle() {
        log.resetVisits(visits);
    }

    /** Whether the bounds of a count are at least so many people apart. */
    boolean isAsWideAs(int people, int count) {
        return isEndless(count) || above[count] - below[count] >= people * UNIT;
    }

    private boolean isEndless(int count) {
        return below[count] == -ENDLESS || above[count] == ENDLESS;
    }

    /** Whether the bounds of a count are the same as others found them. */
    boolean isAsIn(Ranges other, int count) {
        return below[count] == other.below[count] && above[count] == other.above[count];
    }

    /**
     * Whether a reader can hold it possible that a count is so much more (less, if negative) than it is, as far as the sums around it tell:
     * supposes it, and follows that until something would have to be what it cannot be. To be asked when all that was told is kept.
     */
    boolean isPossible(int count, int away) {
        long supposed = away * UNIT;
        if (supposed < below[count] || supposed > above[count]) {
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
        log.add(count, below[count], above[count]);
        move(count, least, most);
        int last = sums.lastOf(count);
        for (int at = sums.firstOf(count); at < last; at++) {
            queue.add(sums.sumAt(at));
        }
    }

    private void move(int count, long least, long most) {
        bounds.remove(count, below[count], above[count]);
        below[count] = least;
        above[count] = most;
        bounds.add(count, least, most);
    }

    private void narrow(int sum) {
        int endlessDown = bounds.endlessDown(sum);
        int endlessUp = bounds.endlessUp(sum);
        if (endlessDown > 0 && endlessUp > 0) {
            // Only who is alone in having no bound gets one from what the others leave.
            Others others = new Others(bounds, sum);
            if (endlessDown == 1) {
                narrow(bounds.onlyEndlessDown(sum), others);
            }
            if (endlessUp == 1) {
                narrow(bounds.onlyEndlessUp(sum), others);
            }
        } else if (!bounds.isSettled(sum)) {
            bounds.widest(sum, widest(sum));
            if (!bounds.isSettled(sum)) {
                Others others = new Others(bounds, sum);
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
            widest = isEndless(count) ? widest : Math.max(widest, above[count] - below[count]);
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
            narrow(count, -others.most(above[count]), -others.least(below[count]));
        } else {
            narrow(count, others.least(-above[count]), others.most(-below[count]));
        }
    }

    private void narrow(int count, long low, long high) {
        // What is true is possible; of what is supposed nobody knows.
        long least = low > below[count] + STEP ? (isSupposing ? low : Math.min(0, low)) : below[count];
        long most = high < above[count] - STEP ? (isSupposing ? high : Math.max(0, high)) : above[count];
        if (least != below[count] || most != above[count]) {
            set(count, least, most);
            if (isSupposing) {
                isContradicted |= least > most + STEP;
            } else if (!isEndless(count)) {
                narrowed(count, most - least);
            }
        }
    }

    private void narrowed(int count, long width) {
        if (width < wanted[count] + (isAskedWider ? wider[count] * UNIT : 0)) {
            told.add(count);
        } else if (isAskedWider) {
            closest[count] = Math.min(closest[count], width);
        }
    }

    /**
     * How many times a count has to be asked for bounds that are so many people wider until that makes a difference: as long as no bounds that
     * were wide enough would be too close, all is decided as it was.
     */
    long timesUntilFelt(int count, int step) {
        if (closest[count] == ENDLESS) {
            return ENDLESS;
        }
        return (closest[count] - wanted[count] - wider[count] * UNIT) / (step * UNIT) + 1;
    }
}
