package org.boardpack.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.ServiceBands;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** Writes down what every reader knows about the counts of an edition: which are parts of which, and how months make years. */
final class Knowledge {

    /** Returns, transfers and excluded reasons are published nowhere: a reader of the bridge cannot rule out one of them more or less. */
    private static final int UNSEEN_MOVES = 1;

    private final Counts counts;
    private final SortedMap<ReportingMonth, Map<Scope, Scope>> parents;
    private final Sums sums = new Sums();

    private Knowledge(Counts counts, SortedMap<ReportingMonth, Map<Scope, Scope>> parents) {
        this.counts = counts;
        this.parents = parents;
    }

    static Sums about(Counts counts, SortedMap<ReportingMonth, Map<Scope, Scope>> parents) {
        Knowledge knowledge = new Knowledge(counts, parents);
        knowledge.totals(Knowledge::ofAllGroups, "");
        knowledge.totals(knowledge::inTheWiderScope, "");
        knowledge.breakDowns();
        for (int number = 0; number < counts.size(); number++) {
            Count count = counts.count(number);
            if (count.kind().isAddedUpOverMonths()) {
                knowledge.rollingYear(number, count);
                knowledge.yearToDate(number, count);
            }
            if (count.kind() == Kind.STAFF) {
                knowledge.bridge(number, count);
            }
            switch (count.kind()) {
                case STAYERS -> knowledge.cohort(number, count);
                case VOLUNTARY_LEAVERS -> knowledge.leavers(number, count, Kind.OTHER_LEAVERS);
                case LEAVERS_OF_UNKNOWN_REASON -> knowledge.leavers(number, count, Kind.LEAVERS_OF_KNOWN_REASON);
                case AGED_55 -> knowledge.ages(number, count);
                default -> {
                    // Nothing more is known about it.
                }
            }
        }
        knowledge.sums.index(counts.size());
        return knowledge.sums;
    }

    /** A total is the sum of its parts. */
    private void totals(Function<Count, @Nullable Count> total, String dimension) {
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int number = 0; number < counts.size(); number++) {
            Count count = counts.count(number);
            if (dimension.isEmpty() || (count.place().dimension().equals(dimension) && isDivided(count))) {
                Count of = total.apply(count);
                int found = of == null ? -1 : counts.find(of);
                if (found >= 0) {
                    parts.computeIfAbsent(found, unseen -> new ArrayList<>()).add(number);
                }
            }
        }
        parts.forEach((of, these) -> {
            sums.begin();
            sums.member(of, -1);
            these.forEach(part -> sums.member(part, 1));
            if (!dimension.isEmpty() && these.size() == 1 && counts.amount(of) == counts.amount(these.get(0))) {
                counts.markLone(these.get(0));
            }
        });
    }

    private static @Nullable Count ofAllGroups(Count count) {
        return count.place().isAllGroups() ? null : count.at(count.place().ofAllGroups());
    }

    private @Nullable Count inTheWiderScope(Count count) {
        ReportingMonth month = parents.containsKey(count.month()) ? count.month() : parents.firstKey();
        Scope wider = parents.getOrDefault(month, Map.of()).get(count.place().scope());
        return wider == null ? null : count.at(count.place().at(wider));
    }

    /** Whether everybody has a value: only nurses have a branch, and those who started in some month are not those of another. */
    private static boolean isDivided(Count count) {
        return switch (count.kind()) {
            case STARTERS_HERE, STARTERS_GONE, STARTERS_LEFT, STARTERS_WATCHED, MOVEMENT -> false;
            default ->
                !count.place().isOf(Dimension.NURSING_BRANCH) || !count.place().isAllGroups();
        };
    }

    /** The values of each break-down divide the same people. */
    private void breakDowns() {
        List<String> dimensions = new ArrayList<>();
        for (int number = 0; number < counts.size(); number++) {
            Place place = counts.count(number).place();
            if (place.isBrokenDown() && !dimensions.contains(place.dimension())) {
                dimensions.add(place.dimension());
            }
        }
        for (String dimension : dimensions) {
            totals(count -> count.at(count.place().unbroken()), dimension);
        }
    }

    /** A year is its twelve months; two years a month apart differ by the month that came and the one that went. */
    private void rollingYear(int number, Count count) {
        if (count.window() == Window.ROLLING_12) {
            int[] months = new int[12];
            for (int ago = 0; ago < 12; ago++) {
                months[ago] = counts.find(count.in(Window.MONTH, count.month().minus(ago)));
            }
            sum(number, months);
            int yearBefore =
                    counts.find(count.in(Window.ROLLING_12, count.month().minus(1)));
            int went = counts.find(count.in(Window.MONTH, count.month().minus(12)));
            if (yearBefore >= 0 && went >= 0 && months[0] >= 0) {
                sums.begin();
                sums.member(number, 1);
                sums.member(yearBefore, -1);
                sums.member(months[0], -1);
                sums.member(went, 1);
            }
        }
    }

    private void yearToDate(int number, Count count) {
        if (count.window() == Window.YEAR_TO_DATE) {
            int month = counts.find(count.in(Window.MONTH, count.month()));
            boolean isFirst = count.month().equals(count.month().financialYearStart());
            int before = counts.find(count.in(Window.YEAR_TO_DATE, count.month().minus(1)));
            if (isFirst) {
                sum(number, month);
            } else {
                sum(number, before, month);
            }
        }
    }

    /** Who came less who went is by how much staff grew, over a month and over a year. */
    private void bridge(int number, Count count) {
        for (Window window : List.of(Window.MONTH, Window.ROLLING_12)) {
            int opening = counts.find(count.in(Window.AS_AT, count.month().minus(window == Window.MONTH ? 1 : 12)));
            int joiners = counts.find(count.of(Kind.JOINERS, window, count.month()));
            int leavers = counts.find(count.of(Kind.LEAVERS, window, count.month()));
            if (opening >= 0 && joiners >= 0 && leavers >= 0) {
                sums.begin(UNSEEN_MOVES);
                sums.member(number, 1);
                sums.member(opening, -1);
                sums.member(joiners, -1);
                sums.member(leavers, 1);
            }
        }
    }

    /** Who was there a year ago has stayed or has gone. */
    private void cohort(int number, Count count) {
        int gone = counts.find(count.of(Kind.GONE, count.window(), count.month()));
        int yearAgo =
                counts.find(count.of(Kind.STAFF, Window.AS_AT, count.month().minus(12)));
        if (gone >= 0 && yearAgo >= 0) {
            sum(yearAgo, number, gone);
        }
    }

    /** All leavers are some of them and the others. */
    private void leavers(int number, Count count, Kind others) {
        int all = counts.find(count.of(Kind.LEAVERS, count.window(), count.month()));
        int rest = counts.find(count.of(others, count.window(), count.month()));
        if (all >= 0 && rest >= 0) {
            sum(all, number, rest);
        }
    }

    /** Who is 55 or over is in one of the last age bands, and hardly anybody's age is unknown. */
    private void ages(int number, Count count) {
        Count staff = count.of(Kind.STAFF, Window.AS_AT, count.month());
        int all = counts.find(staff);
        int younger = counts.find(count.of(Kind.YOUNGER, count.window(), count.month()));
        if (all >= 0 && younger >= 0) {
            sum(all, number, younger);
        }
        int[] bands = ServiceBands.LATE_CAREER.stream()
                .sorted()
                .mapToInt(band -> counts.find(staff.at(staff.place().of(Dimension.AGE_BAND, band))))
                .filter(band -> band >= 0)
                .toArray();
        if (bands.length > 0) {
            sum(number, bands);
        }
    }

    private void sum(int total, int... parts) {
        for (int part : parts) {
            if (part < 0) {
                return;
            }
        }
        sums.begin();
        sums.member(total, -1);
        for (int part : parts) {
            sums.member(part, 1);
        }
    }
}
