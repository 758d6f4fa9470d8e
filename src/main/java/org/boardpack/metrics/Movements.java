package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts people and follows them from snapshot to snapshot, for every scope and staff group in one walk over people in order. See
 * METRICS.md, "A leaver of a scope", and the catalogue for joiners, stability and NHS leavers.
 */
final class Movements {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final PersonCells before = new PersonCells();
    private final PersonCells after = new PersonCells();
    private final PersonCells away = new PersonCells();

    private void add(Measure measure, int cell, long amount) {
        tallies.computeIfAbsent(measure, unseen -> new Tally()).add(cell, amount);
    }

    /** Everything counted so far, into the cells of the month. */
    void pour(CellGrid.Numbers numbers, MonthCells into) {
        tallies.forEach((measure, tally) -> tally.pour(measure, numbers, into));
    }

    /** People in post, as people and FTE, in post and in turnover scope. */
    void countStock(StaffInPost now, CellGrid grid) {
        for (int from = 0, to; from < now.size(); from = to) {
            to = now.endOfPerson(from);
            count(now, from, to, StaffInPost.IN_POST, grid, Measure.HEADCOUNT, Measure.FTE);
            count(now, from, to, StaffInPost.TURNOVER, grid, Measure.CLOSING_HC, Measure.CLOSING_FTE);
        }
    }

    private void count(StaffInPost staff, int from, int to, int flag, CellGrid grid, Measure people, Measure fte) {
        before.clear();
        staff.collect(from, to, flag, Movements::nothingLeftOut, grid, before);
        for (int i = 0; i < before.size(); i++) {
            add(people, before.cell(i), 1);
            add(fte, before.cell(i), before.fte(i));
        }
    }

    /** Opening staff and joiners: in turnover scope at the end of this month and not at the end of the one before. */
    void countJoiners(StaffInPost earlier, CellGrid earlierGrid, StaffInPost now, CellGrid nowGrid) {
        for (int from = 0, to; from < earlier.size(); from = to) {
            to = earlier.endOfPerson(from);
            count(earlier, from, to, StaffInPost.TURNOVER, earlierGrid, Measure.OPENING_HC, Measure.OPENING_FTE);
        }
        walk(earlier, earlierGrid, now, nowGrid, (unusedPerson) -> {
            for (int i = 0; i < after.size(); i++) {
                if (!before.contains(after.cell(i))) {
                    add(Measure.JOINERS_HC, after.cell(i), 1);
                    add(Measure.JOINERS_FTE, after.cell(i), after.fte(i));
                }
            }
        });
    }

    /** The people of a year ago: who is still here, and who is nowhere and not known to have gone to an NHS organisation. */
    void countCohort(
            StaffInPost yearAgo, CellGrid yearAgoGrid, StaffInPost now, CellGrid nowGrid, Set<Long> wentInsideTheNhs) {
        walk(yearAgo, yearAgoGrid, now, nowGrid, person -> {
            boolean leftTheNhs = after.isEmpty() && !wentInsideTheNhs.contains(person);
            for (int i = 0; i < before.size(); i++) {
                add(Measure.COHORT_HC, before.cell(i), 1);
                if (after.contains(before.cell(i))) {
                    add(Measure.STAYERS_HC, before.cell(i), 1);
                }
                if (leftTheNhs) {
                    add(Measure.NHS_LEAVERS_HC, before.cell(i), 1);
                }
            }
        });
    }

    /**
     * Leavers: people with an ended assignment that is turnover, and no assignment left in the cell apart from those that the month's
     * rows end.
     */
    void countLeavers(List<LeaverRow> rows, StaffInPost now, CellGrid grid) {
        Set<Long> ended = new HashSet<>();
        Map<Long, List<LeaverRow>> byPerson = new TreeMap<>();
        for (LeaverRow row : rows) {
            ended.add(row.assignment());
            if (row.turnover()) {
                byPerson.computeIfAbsent(row.person(), unseen -> new ArrayList<>())
                        .add(row);
            }
        }
        int at = 0;
        for (Map.Entry<Long, List<LeaverRow>> leaver : byPerson.entrySet()) {
            while (at < now.size() && now.person(at) < leaver.getKey()) {
                at++;
            }
            before.clear();
            leaver.getValue().forEach(row -> grid.collect(row.organisation(), row.group(), row.fte(), before));
            after.clear();
            if (at < now.size() && now.person(at) == leaver.getKey()) {
                now.collect(at, now.endOfPerson(at), StaffInPost.TURNOVER, ended::contains, grid, after);
            }
            countLeaversNotIn(after);
        }
    }

    private void countLeaversNotIn(PersonCells left) {
        for (int i = 0; i < before.size(); i++) {
            if (!left.contains(before.cell(i))) {
                add(Measure.LEAVERS_HC, before.cell(i), 1);
                add(Measure.LEAVERS_FTE, before.cell(i), before.fte(i));
            }
        }
    }

    /** Where being away counts as having left: people in active service a month ago who now are only away. */
    void countGoneAway(StaffInPost earlier, CellGrid earlierGrid, StaffInPost now, CellGrid nowGrid) {
        walk(earlier, earlierGrid, now, nowGrid, unusedPerson -> {
            for (int i = 0; i < away.size(); i++) {
                int cell = away.cell(i);
                if (before.contains(cell) && !after.contains(cell)) {
                    add(Measure.LEAVERS_HC, cell, 1);
                    add(Measure.LEAVERS_FTE, cell, away.fte(i));
                }
            }
        });
    }

    private static boolean nothingLeftOut(long assignment) {
        return false;
    }

    /** Organisations (by number) that lost somebody between two snapshots: there, no leavers extract is not the same as no leavers. */
    static Set<Integer> organisationsSomebodyLeft(StaffInPost earlier, StaffInPost now) {
        Set<Integer> left = new HashSet<>();
        int j = 0;
        for (int i = 0; i < earlier.size(); i++) {
            while (j < now.size() && now.person(j) < earlier.person(i)) {
                j++;
            }
            if ((earlier.flags(i) & StaffInPost.TURNOVER) != 0
                    && !isStillIn(earlier.organisation(i), earlier.person(i), now, j)) {
                left.add(earlier.organisation(i));
            }
        }
        return left;
    }

    private static boolean isStillIn(int organisation, long person, StaffInPost now, int from) {
        for (int row = from; row < now.size() && now.person(row) == person; row++) {
            if (now.organisation(row) == organisation && (now.flags(row) & StaffInPost.TURNOVER) != 0) {
                return true;
            }
        }
        return false;
    }

    private interface Visit {
        void visit(long person);
    }

    /** Visits every person of either snapshot, in order, with {@code before}, {@code after} and {@code away} set to the person's cells. */
    private void walk(StaffInPost earlier, CellGrid earlierGrid, StaffInPost now, CellGrid nowGrid, Visit visit) {
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < now.size()) {
            boolean inEarlier = j >= now.size() || (i < earlier.size() && earlier.person(i) <= now.person(j));
            boolean inNow = i >= earlier.size() || (j < now.size() && now.person(j) <= earlier.person(i));
            long person = inEarlier ? earlier.person(i) : now.person(j);
            before.clear();
            after.clear();
            away.clear();
            if (inEarlier) {
                int to = earlier.endOfPerson(i);
                earlier.collect(i, to, StaffInPost.TURNOVER, Movements::nothingLeftOut, earlierGrid, before);
                i = to;
            }
            if (inNow) {
                int to = now.endOfPerson(j);
                now.collect(j, to, StaffInPost.TURNOVER, Movements::nothingLeftOut, nowGrid, after);
                now.collect(j, to, StaffInPost.AWAY, Movements::nothingLeftOut, nowGrid, away);
                j = to;
            }
            visit.visit(person);
        }
    }
}
