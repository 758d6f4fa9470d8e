package org.boardpack.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.metrics.Window;

/**
 * Which counts are hidden together for good reason: all months of a staff group or break-down, and its rolling years by half-years.
 * Where one month is too small its neighbours mostly are as well, rolling years would give it away, and a row that comes and goes
 * says when it was small. Totals of all staff stand for themselves.
 */
final class Series {

    private static final int ALL_TIME = 0;

    /** What a series is of; {@code half} numbers half-years. */
    record Name(Kind kind, Place place, Window window, int half) {

        static Name of(Count count) {
            boolean isYear = count.window() == Window.ROLLING_12;
            // Joiners and leavers of a month go together: staff in post gives one from the other.
            Kind kind = count.kind() == Kind.JOINERS && !isYear ? Kind.LEAVERS : count.kind();
            return new Name(kind, count.place(), count.window(), isYear ? half(count) : ALL_TIME);
        }

        private static int half(Count count) {
            int month = count.month().value().getMonthValue();
            return count.month().value().getYear() * 2 + (month > 6 ? 1 : 0);
        }
    }

    private final Counts counts;
    private final Map<Name, List<Integer>> members = new HashMap<>();

    Series(Counts counts) {
        this.counts = counts;
        for (int number = 0; number < counts.size(); number++) {
            if (isOne(counts.count(number))) {
                members.computeIfAbsent(Name.of(counts.count(number)), unseen -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    private static boolean isOne(Count count) {
        return count.window() != Window.AS_AT
                && (!count.place().isAllGroups() || count.place().isBrokenDown());
    }

    /** The counts to hide with one, itself included; of rolling years the earlier ones, so that the newest last longest. */
    List<Integer> of(int number) {
        Count count = counts.count(number);
        List<Integer> all = members.getOrDefault(Name.of(count), List.of(number));
        return count.window() == Window.ROLLING_12
                ? all.stream()
                        .filter(other -> !counts.count(other).month().isAfter(count.month()))
                        .toList()
                : all;
    }
}
