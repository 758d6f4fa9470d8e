package org.boardpack.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;

/**
 * Secondary suppression: as long as a reader could work out a hidden count too nearly, hides one more count in a sum that tells it;
 * of those the least important, and of those the smallest that is enough.
 */
final class Suppression {

    private static final ReportingMonth ALWAYS = ReportingMonth.of(1, 1);

    private final Counts counts;
    private final Tellers tellers;
    private final Sums sums;
    private final Thresholds thresholds;
    private final Ranges ranges;
    private final Importance importance;
    private final Series series;
    private BitSet fresh = new BitSet();
    private final BitSet lost = new BitSet();

    Suppression(Counts counts, Tellers tellers, Sums sums, Thresholds thresholds) {
        this.counts = counts;
        this.tellers = tellers;
        this.sums = sums;
        this.thresholds = thresholds;
        ranges = new Ranges(counts, sums);
        series = new Series(counts);
        importance = new Importance(counts, thresholds);
    }

    private boolean isYear(int count) {
        return counts.count(count).window() == Window.ROLLING_12;
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

    /** Shows the newest rolling years again where they turn out to have been hidden for nothing, the most important first. */
    void showWhatMayBe(BitSet mustStayHidden) {
        ReportingMonth newest = IntStream.range(0, counts.size())
                .mapToObj(number -> counts.count(number).month())
                .max(Comparator.naturalOrder())
                .orElse(ALWAYS);
        IntStream.range(0, counts.size())
                .filter(number -> isYear(number)
                        && counts.count(number).kind() == Kind.LEAVERS
                        && counts.count(number).month().equals(newest)
                        && counts.isSecret(number)
                        && !mustStayHidden.get(number))
                .boxed()
                .sorted(importance.leastFirst().reversed())
                .forEach(leavers -> showIfNothingIsPinned(leavers, mustStayHidden));
    }

    /** Joiners come with leavers: staff in post gives one from the other. */
    private void showIfNothingIsPinned(int leavers, BitSet mustStayHidden) {
        Count count = counts.count(leavers);
        int joiners = counts.find(count.of(Kind.JOINERS, count.window(), count.month()));
        BitSet shown = new BitSet();
        shown.set(leavers);
        if (joiners >= 0 && counts.isSecret(joiners) && !mustStayHidden.get(joiners)) {
            shown.set(joiners);
        }
        shown.stream().forEach(counts::show);
        BitSet secrets = connected(neighboursOf(shown));
        ranges.narrow(secrets);
        if (secrets.stream().anyMatch(secret -> isPinned(secret) && !lost.get(secret))) {
            shown.stream().forEach(counts::hide);
        }
    }

    private BitSet neighboursOf(BitSet some) {
        BitSet beside = new BitSet();
        some.stream().forEach(count -> {
            for (int sum : sums.of(count)) {
                for (int at = sums.from(sum); at < sums.to(sum); at++) {
                    beside.set(sums.member(at));
                }
            }
        });
        return beside;
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
            } else {
                lost.or(pinned);
            }
        }
    }

    /**
     * Hides, kind by kind, what is least important of all that would help, one count a place; what that does not cure is looked at
     * again. Returns whether there was anything to hide.
     */
    private boolean ease(BitSet pinned) {
        Map<Kind, Map<Place, Integer>> neighbours = new EnumMap<>(Kind.class);
        Map<Kind, Integer> least = new EnumMap<>(Kind.class);
        Set<Series.Name> looked = new HashSet<>();
        pinned.stream()
                .filter(count -> looked.add(Series.Name.of(counts.count(count))))
                .map(count -> new Bottleneck(count, counts, sums, ranges, thresholds, importance).open())
                .filter(neighbour -> neighbour >= 0)
                .forEach(neighbour -> {
                    Count of = counts.count(neighbour);
                    int rank = importance.of(of);
                    if (rank < least.getOrDefault(of.kind(), Integer.MAX_VALUE)) {
                        least.put(of.kind(), rank);
                        neighbours.put(of.kind(), new LinkedHashMap<>());
                    }
                    if (rank == least.getOrDefault(of.kind(), rank)) {
                        neighbours
                                .computeIfAbsent(of.kind(), unseen -> new LinkedHashMap<>())
                                .putIfAbsent(of.place(), neighbour);
                    }
                });
        neighbours.values().forEach(places -> places.values().forEach(this::hide));
        return !neighbours.isEmpty();
    }

    private boolean isPinned(int count) {
        return ranges.spread(count) < thresholds.spread(counts.count(count).kind()) - 1e-6;
    }

    /** The secrets that hang together with those given, through sums. */
    private BitSet connected(BitSet from) {
        BitSet reached = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        from.stream().filter(counts::isSecret).forEach(count -> {
            reached.set(count);
            queue.add(count);
        });
        while (!queue.isEmpty()) {
            for (int sum : sums.of(queue.remove())) {
                for (int at = sums.from(sum); at < sums.to(sum); at++) {
                    int member = sums.member(at);
                    if (!reached.get(member) && counts.isSecret(member)) {
                        reached.set(member);
                        queue.add(member);
                    }
                }
            }
        }
        return reached;
    }
}
