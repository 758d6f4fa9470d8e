package org.boardpack.disclosure;

import java.util.stream.IntStream;
import org.boardpack.metrics.Window;

/**
 * What is shown first, and so hidden last: totals of all staff, then whole staff groups, then break-downs; of each the years and the
 * staff before single months, what is new before what is old, and wider scopes before narrower ones. Of several that are equal the
 * smallest is hidden.
 */
final class Importance {

    private static final int A_YEAR = 12;

    /** Months that are this old are all the same. */
    private static final int MOST = 99;

    /** Four times the usual threshold: so many leavers of a group are its Board's first question. */
    private static final int MANY = 20;

    private final Counts counts;

    Importance(Counts counts) {
        this.counts = counts;
    }

    /** All counts that a figure says, by number. */
    int[] mostFirst() {
        int[] ranks = IntStream.range(0, counts.size()).map(this::rank).toArray();
        return IntStream.range(0, counts.size())
                .filter(counts::isSaid)
                .boxed()
                .sorted((one, other) -> {
                    int byRank = Integer.compare(ranks[one], ranks[other]);
                    int byAmount = Double.compare(counts.amount(other), counts.amount(one));
                    return byRank != 0 ? byRank : byAmount != 0 ? byAmount : Integer.compare(one, other);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Whether it is what a pack is about: the newest staff and leavers of a year, of all staff and of groups of which there are many. That is
     * hidden for what is small, not to leave a reader less sure of what is hidden.
     */
    boolean isLeading(int number) {
        Count count = counts.count(number);
        boolean isWhole =
                count.kind() == Kind.STAFF || (count.kind() == Kind.LEAVERS && count.window() != Window.MONTH);
        return isWhole
                && !count.place().isBrokenDown()
                && age(count) == 0
                && (count.place().isAllGroups() || counts.amount(number) >= MANY);
    }

    private int rank(int number) {
        Count count = counts.count(number);
        return (table(count) * 100 + age(count)) * 10 + width(count.place());
    }

    private static int table(Count count) {
        Place place = count.place();
        if (place.isBrokenDown()) {
            return place.isAllGroups() ? 5 : 7;
        }
        if (count.window() == Window.MONTH) {
            return place.isAllGroups() ? 2 : 6;
        }
        return (place.isAllGroups() ? 0 : 3) + (count.kind() == Kind.STAFF ? 0 : 1);
    }

    /** The newest first, then what is a year older: two years that have no month in common tell nothing about any month. */
    private int age(Count count) {
        int months = Math.min(MOST, counts.newest().monthsSince(count.month()));
        return count.window() == Window.ROLLING_12 && months % A_YEAR != 0 ? 50 + months % 50 : months;
    }

    private static int width(Place place) {
        return switch (place.scope().type()) {
            case NATION -> 0;
            case REGION -> 1;
            case SYSTEM -> 2;
            case ORGANISATION -> 3;
        };
    }
}
