package org.boardpack.disclosure;

import java.util.BitSet;
import java.util.function.Supplier;

/**
 * Secondary suppression. Counts are shown as far as bounds allow ({@link Showing}). Where sums form circles, bounds are too wide: a reader
 * who supposes that a hidden count is a little more or less can see that some of that is impossible. So what is hidden is looked through that
 * way ({@link Supposing}); for each count that could be narrowed to fewer values than the threshold wider bounds are asked, and all is
 * decided anew, until there is none or it helps none of those left any more: what a pack is about is not hidden for it
 * ({@link Importance#isLeading}).
 */
final class Suppression {

    /** So many rounds without fewer narrow counts, and no more is tried: a count that gets wider only after the sixth was met. */
    private static final int PATIENCE = 6;

    /** By how much bounds are widened in each round: more at once hides more than it takes. */
    private static final int STEP = 2;

    private final Counts counts;
    private final Sums sums;
    private final Thresholds thresholds;
    private final BitSet secrets;

    /** Takes the counts that are to be kept, whatever else is shown. */
    Suppression(Counts counts, Sums sums, Thresholds thresholds, BitSet secrets) {
        this.counts = counts;
        this.sums = sums;
        this.thresholds = thresholds;
        this.secrets = secrets;
    }

    /** Decides for every count whether it is shown. */
    BitSet decide(Rounds heard, Waypoints waypoints) {
        int[] wider = new int[counts.size()];
        Importance importance = new Importance(counts);
        int[] mostFirst = importance.mostFirst();
        Supplier<Showing> anew = () -> new Showing(
                new Ranges(counts, sums, new Spreads(counts, thresholds, wider)),
                importance,
                secrets,
                counts.published());
        Supposing supposing = new Supposing(counts, sums, thresholds);
        int fewest = Integer.MAX_VALUE;
        int bestRound = 0;
        BitSet best = new BitSet();
        Showing showing = anew.get();
        int round = 1;
        while (true) {
            BitSet shown = showing.decide(mostFirst, waypoints);
            BitSet narrow = supposing.narrow(showing.ranges(), shown);
            if (narrow.cardinality() < fewest) {
                fewest = narrow.cardinality();
                best = shown;
                bestRound = round;
            }
            // Rounds that nobody would feel come out as this one did: they are counted, not made.
            long rounds = timesUntilFelt(narrow, showing.ranges().spreads());
            if (rounds > PATIENCE - (round - bestRound)) {
                heard.at(round, round);
                return best;
            }
            heard.at(round, bestRound + PATIENCE);
            showing = waypoints
                    .last(spreads -> timesUntilFelt(narrow, spreads) > rounds)
                    .orElseGet(anew);
            int more = STEP * (int) rounds;
            narrow.stream().forEach(count -> wider[count] += more);
            round += (int) rounds;
        }
    }

    private static long timesUntilFelt(BitSet narrow, Spreads spreads) {
        return narrow.stream()
                .mapToLong(count -> spreads.timesUntilFelt(count, STEP))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
