package org.boardpack.practice;

import java.util.Arrays;
import java.util.List;

/**
 * The people figures of one period, cell by cell, by METRICS.md: who is in post, who joined, left, stayed. Works from the
 * simulator's own logs of the last 13 months, the newest last.
 */
final class PeopleTruth {

    private final Cells cells;
    private final MonthLog now;
    private final CellSet mine = new CellSet();
    private final CellSet other = new CellSet();

    final long[] headcount;
    /** Without resident doctors, as the four that follow. */
    final long[] inScope;

    final long[] joiners;
    final long[] leavers;
    final long[] leaversFte;

    PeopleTruth(Cells cells, MonthLog now) {
        this.cells = cells;
        this.now = now;
        this.headcount = countPeople(now, true);
        this.inScope = countPeople(now, false);
        this.joiners = new long[cells.count()];
        this.leavers = new long[cells.count()];
        this.leaversFte = new long[cells.count()];
        countLeavers(now, leavers, leaversFte);
    }

    /** Distinct people in each cell, residents with them or not. */
    long[] countPeople(MonthLog log, boolean residentsToo) {
        long[] counts = new long[cells.count()];
        for (int first = 0; first < log.size(); ) {
            int end = log.endOf(first);
            collect(log, first, end, residentsToo, true, mine.clear());
            mine.forEach(cell -> counts[cell]++);
            first = end;
        }
        return counts;
    }

    void countJoiners(MonthLog before) {
        for (int first = 0; first < now.size(); ) {
            int end = now.endOf(first);
            collect(now, first, end, false, true, mine.clear());
            collectPerson(before, now.person(first), other.clear());
            mine.forEach(cell -> joiners[cell] += other.contains(cell) ? 0 : 1);
            first = end;
        }
    }

    /**
     * A leaver of a cell has a row there that counts, and no assignment left there at the end of the month apart from those that
     * the month's rows end.
     */
    void countLeavers(MonthLog log, long[] people, long[] fte) {
        List<Departure> rows = log.departures;
        for (int first = 0; first < rows.size(); ) {
            int person = rows.get(first).person();
            int end = first;
            mine.clear();
            for (; end < rows.size() && rows.get(end).person() == person; end++) {
                if (rows.get(end).turnover()) {
                    cells.collect(rows.get(end).place(), rows.get(end).group(), mine);
                }
            }
            int left = log.indexOf(person);
            int leftEnd = left < log.size() && log.person(left) == person ? log.endOf(left) : left;
            collect(log, left, leftEnd, false, false, other.clear());
            mine.forEach(cell -> people[cell] += other.contains(cell) ? 0 : 1);
            for (Departure row : rows.subList(first, end)) {
                if (row.turnover()) {
                    cells.collect(row.place(), row.group(), mine.clear());
                    mine.forEach(cell -> fte[cell] += other.contains(cell) ? 0 : row.fte());
                }
            }
            first = end;
        }
    }

    /** Of those in scope a year ago: who is still in the same cell, and who is nowhere in the NHS any more. */
    void countStayers(MonthLog yearAgo, long[] latestDepartures, long[] stayers, long[] nhsLeavers) {
        for (int first = 0; first < yearAgo.size(); ) {
            int end = yearAgo.endOf(first);
            int person = yearAgo.person(first);
            collect(yearAgo, first, end, false, true, mine.clear());
            boolean somewhere = collectPerson(now, person, other.clear());
            if (somewhere) {
                mine.forEach(cell -> stayers[cell] += other.contains(cell) ? 1 : 0);
            } else if (!LatestDepartures.wentInsideNhs(latestDepartures, person)) {
                mine.forEach(cell -> nhsLeavers[cell]++);
            }
            first = end;
        }
    }

    private boolean collectPerson(MonthLog log, int person, CellSet into) {
        int first = log.indexOf(person);
        return first < log.size()
                && log.person(first) == person
                && collect(log, first, log.endOf(first), false, true, into);
    }

    private boolean collect(MonthLog log, int first, int end, boolean residentsToo, boolean endingToo, CellSet into) {
        boolean any = false;
        for (int i = first; i < end; i++) {
            if ((residentsToo || !log.isResident(i)) && (endingToo || !log.isEnding(i))) {
                cells.collect(log.place(i), log.group(i), into);
                any = true;
            }
        }
        return any;
    }

    /** Each person's latest departure of some months, packed and sorted. */
    static final class LatestDepartures {

        private static final int DAY_BITS = 20;

        private LatestDepartures() {}

        static long[] of(List<MonthLog> months) {
            return months.stream()
                    .flatMap(log -> log.departures.stream())
                    .mapToLong(row ->
                            ((long) row.person() << (DAY_BITS + 1)) | ((long) row.day() << 1) | (row.toNhs() ? 1 : 0))
                    .sorted()
                    .toArray();
        }

        static boolean wentInsideNhs(long[] sorted, int person) {
            int after = -Arrays.binarySearch(sorted, (person + 1L) << (DAY_BITS + 1)) - 1;
            return after > 0 && sorted[after - 1] >>> (DAY_BITS + 1) == person && (sorted[after - 1] & 1) == 1;
        }
    }
}
