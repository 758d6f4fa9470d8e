package org.boardpack.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Everything is hidden at first. Then count after count is shown, the most important first, and with each those that a reader could as
 * good as tell from it. A count that would so tell one that is to be kept stays hidden itself, and is kept from then on: so at no time
 * is there a hidden count whose bounds are closer than wanted.
 */
final class Showing {

    private final Ranges ranges;
    private final Importance importance;
    private final BitSet known;
    private final BitSet kept;
    private final BitSet shown;
    private int decided;

    /**
     * @param secrets the counts that are to be kept, whatever else is shown
     * @param known what readers have already
     */
    Showing(Ranges ranges, Importance importance, BitSet secrets, BitSet known) {
        this.ranges = ranges;
        this.importance = importance;
        this.known = known;
        kept = (BitSet) secrets.clone();
        shown = new BitSet();
        acceptWhatIsKnown();
    }

    private Showing(Showing like) {
        ranges = like.ranges.copy();
        importance = like.importance;
        known = like.known;
        kept = (BitSet) like.kept.clone();
        shown = (BitSet) like.shown.clone();
        decided = like.decided;
    }

    /** The same as far as it has come; only one of the copies is to decide at a time. */
    Showing copy() {
        return new Showing(this);
    }

    /** Of how many counts it is decided so far. */
    int decided() {
        return decided;
    }

    Ranges ranges() {
        return ranges;
    }

    /**
     * Decides for every count whether it is shown.
     *
     * @param mostFirst the counts, the most important first
     */
    BitSet decide(int[] mostFirst, Waypoints waypoints) {
        while (decided < mostFirst.length) {
            waypoints.pass(this);
            int count = mostFirst[decided++];
            if (!kept.get(count) && !shown.get(count)) {
                ranges.spreads().askWider(!importance.isLeading(count));
                show(count);
            }
        }
        known.stream().filter(kept::get).forEach(shown::clear);
        return shown;
    }

    /** What readers have already, and what follows from it, nobody can take from them: it is shown unless it is too small by now. */
    private void acceptWhatIsKnown() {
        known.stream().forEach(count -> {
            shown.set(count);
            ranges.tell(count);
        });
        for (int follows = ranges.narrow(); follows >= 0; follows = ranges.narrow()) {
            if (!kept.get(follows)) {
                shown.set(follows);
                ranges.tell(follows);
            }
        }
        ranges.keep();
    }

    private void show(int first) {
        List<Integer> together = new ArrayList<>();
        for (int count = first; count >= 0; count = ranges.narrow()) {
            if (kept.get(count)) {
                ranges.takeBack();
                together.forEach(shown::clear);
                kept.set(first);
                return;
            }
            if (!shown.get(count)) {
                shown.set(count);
                together.add(count);
                ranges.tell(count);
            }
        }
        ranges.keep();
    }
}
