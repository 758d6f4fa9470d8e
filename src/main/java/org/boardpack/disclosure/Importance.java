package org.boardpack.disclosure;

import java.util.Comparator;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.ScopeType;

/** What is hidden first where several counts would do. */
final class Importance {

    private static final ReportingMonth ALWAYS = ReportingMonth.of(1, 1);

    private final Counts counts;
    private final Thresholds thresholds;

    Importance(Counts counts, Thresholds thresholds) {
        this.counts = counts;
        this.thresholds = thresholds;
    }

    /** By {@link #of}; then the older rolling years; then the smallest that is enough, or else the largest. */
    Comparator<Integer> leastFirst() {
        return Comparator.<Integer>comparingInt(number -> of(counts.count(number)))
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

    /** Break-downs before groups before totals; organisations before those above; months before years; staff in post last. */
    int of(Count count) {
        Place place = count.place();
        int people = place.isBrokenDown() ? 0 : place.isAllGroups() ? 4 : 2;
        int wider = place.scope().type() == ScopeType.ORGANISATION ? 0 : 2;
        int year = count.window() == Window.MONTH ? 0 : 3;
        int staff = count.kind() == Kind.STAFF ? 10 : 0;
        return (people + wider + year + staff) * 10 + width(place);
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
