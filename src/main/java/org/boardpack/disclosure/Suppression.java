package org.boardpack.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Secondary suppression: as long as a reader could work out a hidden count too nearly, hides one more count in a sum that tells it;
 * of those the least important, and of those the smallest that is enough.
 */
final class Suppression {

    private final Counts counts;
    private final Tellers tellers;
    private final Sums sums;
    private final Thresholds thresholds;
    private final Ranges ranges;
    private final Importance importance;
    private final Series series;

    private record Neighbour(Kind kind, Place place) {}

    private BitSet fresh = new BitSet();

    Suppression(Counts counts, Tellers tellers, Sums sums, Thresholds thresholds) {
        this.counts = counts;
        this.tellers = tellers;
        this.sums = sums;
        this.thresholds = thresholds;
        ranges = new Ranges(counts, sums);
        series = new Series(counts);
        importance = new Importance(counts, thresholds);
    }

    /** Hides a count, with the others of its series, every figure that tells one of them, and the counts that only those said. */
    void hide(int first) {
        ArrayDeque<Integer> toHide = new ArrayDeque<>();
        series.of(first).forEach(toHide::add);
        while (!toHide.isEmpty()) {
            int count = toHide.remove();
            if (!counts.isHidden(count)) {
                counts.hide(count);
                fresh.set(count);
                for (int figure : tellers.of(count)) {
                    hideFigure(figure, toHide);
                }
            }
        }
    }

    /** Hides a figure whatever it tells. */
    void hideFigure(int figure) {
        ArrayDeque<Integer> toHide = new ArrayDeque<>();
        hideFigure(figure, toHide);
        toHide.forEach(this::hide);
    }

    private void hideFigure(int figure, ArrayDeque<Integer> toHide) {
        for (int count : tellers.hide(figure)) {
            toHide.add(count);
        }
    }

    /** Sum by sum: none may have a lone secret, or secrets that are too few together. */
    void hideBesideEach() {
        BitSet waiting = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        BitSet touched = counts.hidden();
        while (!touched.isEmpty() || !queue.isEmpty()) {
            touched.stream().forEach(count -> {
                for (int sum : sums.of(count)) {
                    if (!waiting.get(sum)) {
                        waiting.set(sum);
                        queue.add(sum);
                    }
                }
            });
            fresh.clear();
            if (!queue.isEmpty()) {
                int sum = queue.remove();
                waiting.clear(sum);
                hideBeside(sum);
            }
            touched = (BitSet) fresh.clone();
        }
        fresh = counts.hidden();
    }

    private void hideBeside(int sum) {
        boolean more = true;
        while (more && givesAway(sum)) {
            int open = importance.leastImportant(sums, sum, holdsStaff(sum));
            more = open >= 0;
            if (more) {
                hide(open);
            }
        }
    }

    private boolean holdsStaff(int sum) {
        for (int at = sums.from(sum); at < sums.to(sum); at++) {
            int member = sums.member(at);
            if (counts.isSecret(member) && counts.count(member).kind() == Kind.STAFF) {
                return true;
            }
        }
        return false;
    }

    /** With secrets on both sides, one can rise with another without end. */
    private boolean givesAway(int sum) {
        int secrets = 0;
        int sign = 0;
        double together = sums.loose(sum);
        double wanted = 0;
        for (int at = sums.from(sum); at < sums.to(sum); at++) {
            int member = sums.member(at);
            if (counts.isSecret(member)) {
                if (sign != 0 && sign != sums.sign(at)) {
                    return false;
                }
                sign = sums.sign(at);
                secrets++;
                together += counts.amount(member);
                wanted = Math.max(wanted, thresholds.spread(counts.count(member).kind()));
            }
        }
        return secrets == 1 ? 2 * sums.loose(sum) < wanted : secrets > 1 && together < wanted;
    }

    /** Goes on until no secret can be worked out too nearly, or nothing is left to hide that would help. */
    void hideNeighbours() {
        while (!fresh.isEmpty()) {
            BitSet secrets = connected(fresh);
            fresh = new BitSet();
            ranges.narrow(secrets);
            BitSet pinned = new BitSet();
            secrets.stream().filter(this::isPinned).forEach(pinned::set);
            if (ease(pinned)) {
                fresh.or(pinned);
            }
        }
    }

    /** Hides the least important of all that would help each, one count a place and kind; what that does not cure is looked at again. */
    private boolean ease(BitSet pinned) {
        Map<Neighbour, Integer> neighbours = new LinkedHashMap<>();
        pinned.stream()
                .map(count -> new Bottleneck(count, counts, sums, ranges, thresholds, importance).open())
                .filter(neighbour -> neighbour >= 0)
                .forEach(neighbour -> {
                    Count of = counts.count(neighbour);
                    neighbours.merge(
                            new Neighbour(of.kind(), of.place()),
                            neighbour,
                            (one, other) -> importance.leastFirst().compare(one, other) <= 0 ? one : other);
                });
        neighbours.values().forEach(this::hide);
        return !neighbours.isEmpty();
    }

    private boolean isPinned(int count) {
        return ranges.spread(count) < thresholds.spread(counts.count(count).kind()) - 1e-6;
    }

    /** Break-downs are guarded sum by sum only: followed further, they would hide everything and take for ever. */
    private boolean isFollowed(int count) {
        return counts.isSecret(count) && !counts.count(count).place().isBrokenDown();
    }

    /** The secrets that hang together with those given, through sums. */
    private BitSet connected(BitSet from) {
        BitSet reached = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        from.stream().filter(this::isFollowed).forEach(count -> {
            reached.set(count);
            queue.add(count);
        });
        while (!queue.isEmpty()) {
            for (int sum : sums.of(queue.remove())) {
                for (int at = sums.from(sum); at < sums.to(sum); at++) {
                    int member = sums.member(at);
                    if (!reached.get(member) && isFollowed(member)) {
                        reached.set(member);
                        queue.add(member);
                    }
                }
            }
        }
        return reached;
    }
}
