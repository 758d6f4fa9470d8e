package org.boardpack.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far a round had come at some places on its way. The next round, which asks for wider bounds, decides the same up to where these are
 * felt: it need not be made again from its beginning, but goes on from the last of these places that lies before that.
 */
final class Waypoints {

    /**
     * After one in so many counts: where the years of all staff come to smaller organisations, and where staff groups do. There, rounds of a
     * nation first differ, and most of the work of a round lies before it (src/docs/benchmarks.md).
     */
    private static final int[] ONE_IN = {250, 170, 120, 15};

    private final int[] places;
    private final Deque<Showing> passed = new ArrayDeque<>();

    /** @param places after how many counts the way is marked, fewest first: each takes as much memory as all bounds */
    Waypoints(int... places) {
        this.places = places;
    }

    static Waypoints among(int counts) {
        return new Waypoints(
                Arrays.stream(ONE_IN).map(part -> counts / part).distinct().toArray());
    }

    /** Marks where a round has come to, if this is one of the places and it did not begin here. */
    void pass(Showing showing) {
        int next = passed.size();
        if (next < places.length && showing.decided() == places[next]) {
            passed.add(showing.copy());
        }
    }

    /** A round that goes on from the last place where what is asked now was not felt; none where it was felt before all of them. */
    Optional<Showing> last(Predicate<Spreads> isUnfelt) {
        while (!passed.isEmpty() && !isUnfelt.test(passed.getLast().ranges().spreads())) {
            passed.removeLast();
        }
        return Optional.ofNullable(passed.peekLast()).map(Showing::copy);
    }
}
