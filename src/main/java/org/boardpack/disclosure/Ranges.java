package org.boardpack.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What a reader can work out about each hidden count: how far it may lie below and above its true amount, given all the sums. Bounds
 * are carried from sum to sum until none gets narrower. (Bounds consistency, as in constraint solvers: exact on sums that form no
 * circles, else a little wide.)
 */
final class Ranges {

    /** Bounds that move by less than this have settled; people are whole. */
    private static final double STEP = 0.5;

    /** Enough for people; stops bounds on days from creeping for ever. */
    private static final int VISITS = 40;

    private final Counts counts;
    private final Sums sums;
    private final double[] below;
    private final double[] above;
    private final int[] visits;
    private BitSet followed = new BitSet();
    private final Map<Integer, Rest> settled = new HashMap<>();

    Ranges(Counts counts, Sums sums) {
        this.counts = counts;
        this.sums = sums;
        below = new double[counts.size()];
        above = new double[counts.size()];
        visits = new int[sums.size()];
        for (int count = 0; count < counts.size(); count++) {
            below[count] = -counts.amount(count);
            above[count] = Double.POSITIVE_INFINITY;
        }
    }

    /** Works out the given secret counts afresh; of the others it is taken that they can be anything. */
    void narrow(BitSet secrets) {
        followed = secrets;
        settled.clear();
        BitSet waiting = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        secrets.stream().forEach(count -> {
            below[count] = -counts.amount(count);
            above[count] = Double.POSITIVE_INFINITY;
            for (int sum : sums.of(count)) {
                if (!waiting.get(sum)) {
                    waiting.set(sum);
                    visits[sum] = 0;
                    queue.add(sum);
                }
            }
        });
        while (!queue.isEmpty()) {
            int sum = queue.remove();
            waiting.clear(sum);
            if (visits[sum]++ < VISITS) {
                narrow(sum, waiting, queue);
            }
        }
    }

    private void narrow(int sum, BitSet waiting, ArrayDeque<Integer> queue) {
        Rest rest = new Rest(sum, this);
        for (int at = sums.from(sum); at < sums.to(sum); at++) {
            int count = sums.member(at);
            if (followed.get(count)) {
                double least = rest.least(at);
                double most = rest.most(at);
                boolean narrower = false;
                if (least > below[count] + STEP) {
                    below[count] = Math.min(0, least);
                    narrower = true;
                }
                if (most < above[count] - STEP) {
                    above[count] = Math.max(0, most);
                    narrower = true;
                }
                if (narrower) {
                    enqueue(sums.of(count), sum, waiting, queue);
                }
            }
        }
    }

    private static void enqueue(int[] touched, int but, BitSet waiting, ArrayDeque<Integer> queue) {
        for (int sum : touched) {
            if (sum != but && !waiting.get(sum)) {
                waiting.set(sum);
                queue.add(sum);
            }
        }
    }

    /** The difference between the largest and the smallest amount that a reader holds possible. */
    double spread(int count) {
        return above[count] - below[count];
    }

    /** The same, if a reader knew of no other sum than this one. */
    double spread(int sum, int count) {
        Rest rest = settled.computeIfAbsent(sum, unseen -> new Rest(unseen, this));
        int at = sums.from(sum);
        while (sums.member(at) != count) {
            at++;
        }
        return rest.most(at) - Math.max(rest.least(at), -counts.amount(count));
    }

    /** What the other members of a sum leave for one. */
    private static final class Rest {
        private final Ranges ranges;
        private double least;
        private double most;
        private int endlessDown;
        private int endlessUp;

        Rest(int sum, Ranges ranges) {
            this.ranges = ranges;
            least = -ranges.sums.loose(sum);
            most = ranges.sums.loose(sum);
            for (int at = ranges.sums.from(sum); at < ranges.sums.to(sum); at++) {
                add(low(at), high(at));
            }
        }

        private void add(double low, double high) {
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

        private double low(int at) {
            int count = ranges.sums.member(at);
            if (!ranges.counts.isSecret(count)) {
                return 0;
            }
            return ranges.sums.sign(at) > 0 ? ranges.below[count] : -ranges.above[count];
        }

        private double high(int at) {
            int count = ranges.sums.member(at);
            if (!ranges.counts.isSecret(count)) {
                return 0;
            }
            return ranges.sums.sign(at) > 0 ? ranges.above[count] : -ranges.below[count];
        }

        private double othersLeast(int at) {
            double own = low(at);
            boolean endless = own == Double.NEGATIVE_INFINITY;
            return endlessDown - (endless ? 1 : 0) > 0 ? Double.NEGATIVE_INFINITY : least - (endless ? 0 : own);
        }

        private double othersMost(int at) {
            double own = high(at);
            boolean endless = own == Double.POSITIVE_INFINITY;
            return endlessUp - (endless ? 1 : 0) > 0 ? Double.POSITIVE_INFINITY : most - (endless ? 0 : own);
        }

        double least(int at) {
            return ranges.sums.sign(at) > 0 ? -othersMost(at) : othersLeast(at);
        }

        double most(int at) {
            return ranges.sums.sign(at) > 0 ? -othersLeast(at) : othersMost(at);
        }
    }
}
