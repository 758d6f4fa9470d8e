package org.boardpack.disclosure;

import java.util.Map;
import java.util.SortedMap;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.MovementStep;
import org.boardpack.metrics.TraitLists;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** Writes down what every reader knows about the counts of an edition: which are parts of which, and how months make years. */
final class Knowledge {

    /** Returns, transfers and excluded reasons are published nowhere: a reader of the bridge cannot rule out one of them more or less. */
    private static final int UNSEEN_MOVES = 1;

    private static final int A_YEAR = 12;

    private final Counts counts;
    private final Sums sums = new Sums();

    private Knowledge(Counts counts) {
        this.counts = counts;
    }

    static Sums about(Counts counts, SortedMap<ReportingMonth, Map<Scope, Scope>> wider, TraitLists reasons) {
        Knowledge knowledge = new Knowledge(counts);
        Totals totals = new Totals(counts, knowledge.sums);
        totals.ofStaffGroups();
        totals.ofScopes(wider);
        totals.ofBreakDowns();
        totals.ofReasons(reasons);
        totals.ofVoluntaryGroups(reasons);
        totals.ofAges();
        for (int number = 0; number < counts.size(); number++) {
            if (counts.isSaid(number)) {
                knowledge.overTime(number, counts.count(number));
            }
        }
        knowledge.sums.index(counts.size());
        return knowledge.sums;
    }

    private void overTime(int number, Count count) {
        if (count.kind().isAddedUpOverMonths()) {
            rollingYear(number, count);
            yearToDate(number, count);
        }
        switch (count.kind()) {
            case STAFF -> bridge(number, count);
            case UNEXPLAINED -> steps(number, count);
            case MOVEMENT -> newJoiners(number, count);
            case STAYERS -> cohort(number, count);
            case AGED_55 -> ages(number, count);
            default -> {
                // Nothing more is known about it.
            }
        }
    }

    /** A year is its twelve months; two years a month apart differ by the month that came and the one that went. */
    private void rollingYear(int number, Count count) {
        if (count.window() == Window.ROLLING_12) {
            int[] months = new int[A_YEAR];
            for (int ago = 0; ago < A_YEAR; ago++) {
                months[ago] = counts.find(count.in(Window.MONTH, count.month().minus(ago)));
            }
            sum(number, months);
            int before = counts.find(count.in(Window.ROLLING_12, count.month().minus(1)));
            int went = counts.find(count.in(Window.MONTH, count.month().minus(A_YEAR)));
            if (before >= 0 && went >= 0 && months[0] >= 0) {
                sums.begin();
                sums.member(number, 1);
                sums.member(before, -1);
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

    /** Who came less who went is by how much staff grew in a month. */
    private void bridge(int number, Count count) {
        int opening = counts.find(count.in(Window.AS_AT, count.month().minus(1)));
        int joiners = counts.find(count.of(Kind.JOINERS, Window.MONTH, count.month()));
        int leavers = counts.find(count.of(Kind.LEAVERS, Window.MONTH, count.month()));
        if (opening >= 0 && joiners >= 0 && leavers >= 0) {
            sums.begin(UNSEEN_MOVES);
            sums.member(number, 1);
            sums.member(opening, -1);
            sums.member(joiners, -1);
            sums.member(leavers, 1);
        }
    }

    /**
     * The steps of a bridge lead from the opening to the closing, but for what they leave over. The steps themselves are told in the edition's
     * own month only; of all staff nobody moves out to another group, so that joiners and leavers are all of it in every month.
     */
    private void steps(int unexplained, Count count) {
        int months = count.window() == Window.MONTH ? 1 : A_YEAR;
        int closing = counts.find(count.of(Kind.STAFF, Window.AS_AT, count.month()));
        int opening =
                counts.find(count.of(Kind.STAFF, Window.AS_AT, count.month().minus(months)));
        int joiners = counts.find(count.of(Kind.JOINERS, count.window(), count.month()));
        int leavers = counts.find(count.of(Kind.LEAVERS, count.window(), count.month()));
        int movesOut = counts.find(step(count, MovementStep.MOVES_OUT));
        boolean isWhole = movesOut >= 0 || count.place().isAllGroups();
        if (closing >= 0 && opening >= 0 && joiners >= 0 && leavers >= 0 && isWhole) {
            sums.begin();
            sums.member(closing, -1);
            sums.member(opening, 1);
            sums.member(joiners, 1);
            sums.member(leavers, -1);
            if (movesOut >= 0) {
                sums.member(movesOut, -1);
            }
            sums.member(unexplained, 1);
        }
    }

    /** Joiners are new, or moved in, or came back. */
    private void newJoiners(int number, Count count) {
        if (count.place().value().equals(MovementStep.NEW_JOINERS.id())) {
            int movesIn = counts.find(step(count, MovementStep.MOVES_IN));
            int returns = counts.find(step(count, MovementStep.RETURNS));
            int joiners = counts.find(count.unbroken(Kind.JOINERS));
            if (joiners >= 0) {
                sum(joiners, number, movesIn, returns);
            }
        }
    }

    private static Count step(Count count, MovementStep step) {
        return new Count(Kind.MOVEMENT, count.window(), count.place().of(Dimension.MOVEMENT, step.id()), count.month());
    }

    /** Who was there a year ago has stayed or has gone. */
    private void cohort(int number, Count count) {
        int gone = counts.find(count.of(Kind.GONE, count.window(), count.month()));
        int yearAgo =
                counts.find(count.of(Kind.STAFF, Window.AS_AT, count.month().minus(A_YEAR)));
        if (gone >= 0 && yearAgo >= 0) {
            sum(yearAgo, number, gone);
        }
    }

    /** Who is not 55 or over is younger, but for those whose age nobody knows. */
    private void ages(int number, Count count) {
        int all = counts.find(count.of(Kind.STAFF, Window.AS_AT, count.month()));
        int younger = counts.find(count.of(Kind.YOUNGER, count.window(), count.month()));
        if (all >= 0 && younger >= 0) {
            double unknown = counts.amount(all) - counts.amount(number) - counts.amount(younger);
            sums.begin((int) Math.min(Byte.MAX_VALUE, Math.abs(unknown)));
            sums.member(all, -1);
            sums.member(number, 1);
            sums.member(younger, 1);
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
