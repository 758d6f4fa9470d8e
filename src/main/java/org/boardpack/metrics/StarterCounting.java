package org.boardpack.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.ReportingMonth;

/**
 * Follows everybody who started in the last two years, by the start date of their main assignment, to the month's end or to their
 * leaving. Somebody counts once in a cell, with their latest start there. Who went for a reason that is no turnover was watched until
 * then, and is no loss.
 */
final class StarterCounting {

    private final ReportingMonth month;
    private final CellGrid grid;
    private final TraitNumbers numbers;
    private final long earliestStart;
    private final Map<Measure, TraitTally> tallies = new EnumMap<>(Measure.class);
    private final PersonCells cells = new PersonCells();
    private final short[] after = unnumbered();
    private final short[] afterNewlyQualified = unnumbered();

    private static short[] unnumbered() {
        short[] numbers = new short[Starters.MONTHS + 2];
        Arrays.fill(numbers, TraitNumbers.NONE);
        return numbers;
    }

    StarterCounting(ReportingMonth month, CellGrid grid, TraitNumbers numbers) {
        this.month = month;
        this.grid = grid;
        this.numbers = numbers;
        earliestStart = month.minus(Starters.MONTHS).firstDay().toEpochDay();
    }

    /**
     * @param leavers the leavers rows of every month since the first start that counts
     * @param endedNow assignments that the month's leavers rows end, though the snapshot may still have them
     */
    void count(StaffInPost now, List<LeaverRow> leavers, Set<Long> endedNow) {
        Map<Long, Map<Integer, LeaverRow>> gone = gone(leavers);
        for (int from = 0, to; from < now.size(); from = to) {
            to = now.endOfPerson(from);
            Map<Integer, LeaverRow> goneFrom = gone.get(now.person(from));
            if (goneFrom != null || anyStarted(now, from, to)) {
                cells.clear();
                now.collect(from, to, StaffInPost.TURNOVER, endedNow::contains, grid, cells);
                for (int i = 0; i < cells.size(); i++) {
                    int row = cells.mainRow(i);
                    boolean isNew = (now.flags(row) & StaffInPost.NEW_TO_THE_NHS) != 0;
                    stillHere(cells.cell(i), now.start(row), isNew);
                    if (goneFrom != null) {
                        goneFrom.remove(cells.cell(i));
                    }
                }
            }
        }
        gone.values().forEach(byCell -> byCell.forEach(this::isGone));
    }

    private boolean anyStarted(StaffInPost now, int from, int to) {
        for (int row = from; row < to; row++) {
            if (now.start(row) >= earliestStart) {
                return true;
            }
        }
        return false;
    }

    /** The last ended assignment of each person in each cell. */
    private Map<Long, Map<Integer, LeaverRow>> gone(List<LeaverRow> leavers) {
        Map<Long, Map<Integer, LeaverRow>> gone = new HashMap<>();
        for (LeaverRow row : leavers) {
            if (row.turnoverScope()) {
                Map<Integer, LeaverRow> ofPerson = gone.computeIfAbsent(row.person(), unseen -> new HashMap<>());
                for (int scope : grid.scopes(row.organisation())) {
                    ofPerson.merge(scope * CellGrid.GROUPS, row, StarterCounting::later);
                    ofPerson.merge(scope * CellGrid.GROUPS + row.group(), row, StarterCounting::later);
                }
            }
        }
        return gone;
    }

    private static LeaverRow later(LeaverRow one, LeaverRow other) {
        if (one.leavingDate() != other.leavingDate()) {
            return one.leavingDate() > other.leavingDate() ? one : other;
        }
        return one.comesBefore(other) ? one : other;
    }

    private void stillHere(int cell, long start, boolean isNew) {
        long end = month.lastDay().toEpochDay();
        if (start >= earliestStart && start <= end) {
            int watched = months(start, end);
            started(cell, start, isNew, true);
            watched(cell, watched, isNew);
        }
    }

    private void isGone(int cell, LeaverRow row) {
        long start = row.start();
        if (start == NumberColumn.MISSING || start < earliestStart || start > row.leavingDate()) {
            return;
        }
        int completed = months(start, row.leavingDate());
        started(cell, start, row.newToTheNhs(), false);
        if (row.turnover()) {
            int step = isWhole(start, row.leavingDate(), completed) ? completed : completed + 1;
            watched(cell, step, row.newToTheNhs());
            add(Measure.STARTERS_LEFT_HC, cell, step, row.newToTheNhs());
        } else {
            watched(cell, completed, row.newToTheNhs());
        }
    }

    /** Whole months from the first day to the last one, both worked. */
    private static int months(long start, long lastDay) {
        return (int) ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(lastDay + 1));
    }

    private static boolean isWhole(long start, long lastDay, int completed) {
        return completed > 0
                && LocalDate.ofEpochDay(start).plusMonths(completed).toEpochDay() == lastDay + 1;
    }

    private void started(int cell, long start, boolean isNew, boolean here) {
        int ago = (int) ChronoUnit.MONTHS.between(
                ReportingMonth.of(LocalDate.ofEpochDay(start)).value(), month.value());
        if (Starters.COHORTS.contains(Integer.toString(ago))) {
            add(Measure.STARTERS_HC, cell, ago, isNew);
            if (here) {
                add(Measure.STARTERS_HERE_HC, cell, ago, isNew);
            }
        }
    }

    private void watched(int cell, int through, boolean isNew) {
        for (int step = 1; step <= Math.min(through, Starters.MONTHS); step++) {
            add(Measure.STARTERS_AT_RISK_HC, cell, step, isNew);
        }
    }

    private void add(Measure measure, int cell, int months, boolean isNew) {
        TraitTally tally = tallies.computeIfAbsent(measure, unseen -> new TraitTally());
        tally.add(cell, number(after, Dimension.MONTHS_AFTER, months), 1);
        if (isNew) {
            tally.add(cell, number(afterNewlyQualified, Dimension.MONTHS_AFTER_NEWLY_QUALIFIED, months), 1);
        }
    }

    /** The trait of so many months; asked for a dozen times a person, so each is looked up once. */
    private short number(short[] known, Dimension dimension, int months) {
        if (known[months] == TraitNumbers.NONE) {
            known[months] = numbers.number(dimension, Integer.toString(months));
        }
        return known[months];
    }

    /** Everything counted so far, into the cells of the month. */
    void pour(CellGrid.Numbers into, MonthCells cellsOfMonth) {
        tallies.forEach((measure, tally) -> tally.pour(measure, into, cellsOfMonth));
    }

    static final List<Measure> MEASURES = List.of(
            Measure.STARTERS_HC, Measure.STARTERS_HERE_HC, Measure.STARTERS_AT_RISK_HC, Measure.STARTERS_LEFT_HC);

    /** Says of every scope by what starters are broken down; whether they are known is said of the whole. */
    static void breakDown(MonthCells cellsOfMonth) {
        cellsOfMonth
                .scopes()
                .values()
                .forEach(scope -> MEASURES.forEach(measure -> {
                    scope.breakDown(Dimension.MONTHS_AFTER, measure);
                    scope.breakDown(Dimension.MONTHS_AFTER_NEWLY_QUALIFIED, measure);
                }));
    }
}
