package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts the leavers of a month from its leavers rows, for every scope and staff group: METRICS.md, "A leaver of a scope". */
final class LeaverCounting {

    private static final String AWAY = "Away from active service";

    private final Tallies tallies;
    private final TraitCounting traits;
    private final TraitNumbers numbers;
    private final StaffInPost now;
    private final CellGrid grid;
    private final PersonCells ended = new PersonCells();
    private final PersonCells left = new PersonCells();
    private final Map<Long, Map<Integer, List<Short>>> leaversOf = new HashMap<>();
    private final Set<Long> endedAssignments = new HashSet<>();
    private List<LeaverRow> going = List.of();

    LeaverCounting(Tallies tallies, TraitCounting traits, TraitNumbers numbers, StaffInPost now, CellGrid grid) {
        this.tallies = tallies;
        this.traits = traits;
        this.numbers = numbers;
        this.now = now;
        this.grid = grid;
    }

    /**
     * Leavers: people with an ended assignment that is turnover, and no assignment left in the cell apart from those that the month's
     * rows end.
     *
     * @param goneBefore assignments of people who left earlier, by being away: they do not leave again
     */
    void count(List<LeaverRow> rows, Set<Long> goneBefore) {
        rows.forEach(row -> endedAssignments.add(row.assignment()));
        going = rows.stream()
                .filter(row -> !goneBefore.contains(row.assignment()))
                .toList();
        forEachPerson(LeaverRow::turnover, this::countLeaver);
    }

    /** Those who went for a reason that is no turnover, once all leavers are counted: no leaver is one of them. */
    void countExcluded() {
        forEachPerson(row -> row.turnoverScope() && !row.turnover(), (person, itsRows) -> countExcluded(person));
    }

    /** Whether the person was counted as a leaver of the cell. */
    boolean isLeaver(long person, int cell) {
        return leaversOf.getOrDefault(person, Map.of()).containsKey(cell);
    }

    private interface Visit {
        void visit(long person, List<LeaverRow> rows);
    }

    /** Visits the people of the rows that pass, in order, with the cells of the ended assignments and those that are left to them. */
    private void forEachPerson(Predicate<LeaverRow> which, Visit visit) {
        Map<Long, List<LeaverRow>> byPerson = new TreeMap<>();
        going.stream()
                .filter(which)
                .forEach(row -> byPerson.computeIfAbsent(row.person(), unseen -> new ArrayList<>())
                        .add(row));
        int at = 0;
        for (Map.Entry<Long, List<LeaverRow>> leaver : byPerson.entrySet()) {
            List<LeaverRow> itsRows = leaver.getValue();
            while (at < now.size() && now.person(at) < leaver.getKey()) {
                at++;
            }
            ended.clear();
            for (int i = 0; i < itsRows.size(); i++) {
                LeaverRow row = itsRows.get(i);
                grid.collect(
                        row.organisation(),
                        row.group(),
                        row.fte(),
                        i,
                        (one, other) -> itsRows.get(one).comesBefore(itsRows.get(other)) ? one : other,
                        ended);
            }
            left.clear();
            if (at < now.size() && now.person(at) == leaver.getKey()) {
                now.collect(at, now.endOfPerson(at), StaffInPost.TURNOVER, endedAssignments::contains, grid, left);
            }
            visit.visit(leaver.getKey(), itsRows);
        }
    }

    private void countLeaver(long person, List<LeaverRow> rows) {
        for (int i = 0; i < ended.size(); i++) {
            int cell = ended.cell(i);
            if (!left.contains(cell)) {
                LeaverRow main = rows.get(ended.mainRow(i));
                if (main.kind() == TraitLists.ReasonKind.VOLUNTARY) {
                    tallies.add(Measure.VOLUNTARY_LEAVERS_HC, cell, 1);
                }
                if (main.kind() == TraitLists.ReasonKind.UNKNOWN) {
                    tallies.add(Measure.UNKNOWN_REASON_HC, cell, 1);
                }
                List<Short> has = new ArrayList<>(main.traits());
                has.add(numbers.number(Dimension.LEAVER_OR_MOVER, leaverOrMover(cell, main, rows)));
                addLeaver(person, cell, ended.fte(i), has);
            }
        }
    }

    private void addLeaver(long person, int cell, long fte, List<Short> has) {
        leaversOf.computeIfAbsent(person, unseen -> new HashMap<>()).put(cell, has);
        tallies.add(Measure.LEAVERS_HC, cell, 1);
        tallies.add(Measure.LEAVERS_FTE, cell, fte);
        traits.addLeaver(cell, fte, has);
    }

    /** Where a leaver of the cell went, as far as the month's end and the leavers rows show. */
    private String leaverOrMover(int cell, LeaverRow main, List<LeaverRow> rows) {
        if (left.contains(CellGrid.everybody(cell))) {
            return "Moved staff group";
        }
        if (!left.isEmpty() || rows.stream().anyMatch(LeaverRow::insideNhs)) {
            return "Moved to another organisation";
        }
        return main.kind() == TraitLists.ReasonKind.END_OF_CONTRACT ? "End of contract or rotation" : "Left the NHS";
    }

    private void countExcluded(long person) {
        for (int i = 0; i < ended.size(); i++) {
            int cell = ended.cell(i);
            if (!left.contains(cell) && !isLeaver(person, cell)) {
                tallies.add(Measure.EXCLUDED_LEAVERS_HC, cell, 1);
            }
        }
    }

    /**
     * Where being away counts as having left: somebody in active service a month ago who now is only away. Who is a leaver of the cell by
     * a leavers row already is one leaver, of that row and of what they are away from.
     */
    void countGoneAway(TwoSnapshots.Person person) {
        PersonCells away = person.wentAway();
        if (away.isEmpty()) {
            return;
        }
        left.clear();
        now.collect(person.firstNow(), person.endNow(), StaffInPost.TURNOVER, endedAssignments::contains, grid, left);
        for (int i = 0; i < away.size(); i++) {
            int cell = away.cell(i);
            if (person.before().contains(cell) && !left.contains(cell)) {
                List<Short> already =
                        leaversOf.getOrDefault(person.id(), Map.of()).get(cell);
                if (already == null) {
                    addLeaver(person.id(), cell, away.fte(i), traitsAway(away.mainRow(i)));
                } else {
                    tallies.add(Measure.LEAVERS_FTE, cell, away.fte(i));
                    traits.addFteOfLeaver(cell, away.fte(i), already);
                }
            }
        }
    }

    private List<Short> traitsAway(int row) {
        List<Short> has = new ArrayList<>();
        for (int place = 0; place < BreakDowns.SIDE_BY_SIDE.size(); place++) {
            has.add(now.trait(row, place));
        }
        BreakDowns.ONLY_OF_LEAVERS.forEach(dimension -> has.add(numbers.number(dimension, AWAY)));
        return has;
    }
}
