package org.boardpack.disclosure;

import java.util.Comparator;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;

/** What is hidden first where several counts would do. */
final class Importance {

    private static final ReportingMonth ALWAYS = ReportingMonth.of(1, 1);

    private static final int ANCHORS = 200;

    private final Counts counts;
    private final Thresholds thresholds;

    Importance(Counts counts, Thresholds thresholds) {
        this.counts = counts;
        this.thresholds = thresholds;
    }

    /** By {@link #of}; then the older rolling years; then the smallest that is enough, or else the largest. */
    Comparator<Integer> leastFirst() {
        return Comparator.<Integer>comparingInt(this::of)
                .thenComparing(number -> isYear(number) ? counts.count(number).month() : ALWAYS)
                .thenComparing(number -> !isEnough(number))
                .thenComparing(number -> isEnough(number) ? counts.amount(number) : -counts.amount(number))
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean isYear(int number) {
        return counts.count(number).window() == Window.ROLLING_12;
    }

    private boolean isEnough(int count) {
        return counts.amount(count) >= thresholds.spread(counts.count(count).kind());
    }

    /**
     * Break-downs first; then months of staff groups, their rolling years, their staff of earlier months, and their staff of the newest
     * month. Totals of all staff go last of all: of organisations before those of systems, regions and nations.
     */
    int of(int number) {
        Count count = counts.count(number);
        Place place = counts.isLone(number) ? count.place().unbroken() : count.place();
        if (place.isBrokenDown()) {
            return width(place);
        }
        return place.isAllGroups() ? ANCHORS + width(place) * 10 + use(count) : 100 + use(count) * 10 + width(place);
    }

    /** Whether it is a total of all staff, which a Board needs most. */
    boolean isAnchor(int number) {
        return of(number) >= ANCHORS;
    }

    /** The least important open count of a sum, -1 if it has none; staff only where staff are to be hidden. */
    int leastImportant(Sums sums, int sum, boolean staff) {
        int best = -1;
        for (int at = sums.from(sum); at < sums.to(sum); at++) {
            int member = sums.member(at);
            if (counts.isOpen(member)
                    && (staff || counts.count(member).kind() != Kind.STAFF)
                    && (best < 0 || leastFirst().compare(member, best) < 0)) {
                best = member;
            }
        }
        return best;
    }

    private int use(Count count) {
        if (count.kind() == Kind.STAFF) {
            return count.month().equals(counts.newest()) ? 3 : 2;
        }
        return count.window() == Window.MONTH ? 0 : 1;
    }

    private static int width(Place place) {
        return switch (place.scope().type()) {
            case ORGANISATION -> 0;
            case SYSTEM -> 1;
            case REGION -> 2;
            case NATION -> 3;
        };
    }
}
