package org.boardpack.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;

/** Which counts are hidden together: the steps of a bridge, for each can be worked out from the others. */
final class Series {

    private record Name(Place place, Window window, ReportingMonth month) {
        static Name of(Count count) {
            return new Name(count.place().unbroken(), count.window(), count.month());
        }
    }

    private final Counts counts;
    private final Map<Name, List<Integer>> members = new HashMap<>();

    Series(Counts counts) {
        this.counts = counts;
        for (int number = 0; number < counts.size(); number++) {
            if (counts.count(number).kind() == Kind.MOVEMENT) {
                members.computeIfAbsent(Name.of(counts.count(number)), unseen -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    /** The counts to hide with one, itself included. */
    List<Integer> of(int number) {
        Count count = counts.count(number);
        return count.kind() == Kind.MOVEMENT ? members.getOrDefault(Name.of(count), List.of(number)) : List.of(number);
    }
}
