package org.boardpack.metrics;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Two snapshots side by side, each with the scopes of its month: who was where, and is where now.
 *
 * @param ended assignments that leavers rows end: nobody is away from those
 */
record TwoSnapshots(StaffInPost earlier, CellGrid earlierGrid, StaffInPost now, CellGrid nowGrid, LongPredicate ended) {

    TwoSnapshots(StaffInPost earlier, CellGrid earlierGrid, StaffInPost now, CellGrid nowGrid) {
        this(earlier, earlierGrid, now, nowGrid, NOTHING_LEFT_OUT);
    }

    static final LongPredicate NOTHING_LEFT_OUT = assignment -> false;

    /** Somebody of either snapshot. Reused from person to person. */
    static final class Person {
        private long id;
        private final PersonCells before = new PersonCells();
        private final PersonCells awayBefore = new PersonCells();
        private final PersonCells after = new PersonCells();
        private final PersonCells wentAway = new PersonCells();
        private int firstNow;
        private int endNow;

        long id() {
            return id;
        }

        /** Where the person was in turnover scope in the earlier snapshot. */
        PersonCells before() {
            return before;
        }

        /** Where the person was away, where being away counts as having left. */
        PersonCells awayBefore() {
            return awayBefore;
        }

        /** Where the person is in turnover scope now. */
        PersonCells after() {
            return after;
        }

        /**
         * Where the person is away now from assignments that were in turnover scope in the earlier snapshot, with the FTE they had then;
         * where being away counts as having left.
         */
        PersonCells wentAway() {
            return wentAway;
        }

        /** The person's rows now: from here, and up to {@link #endNow}. */
        int firstNow() {
            return firstNow;
        }

        int endNow() {
            return endNow;
        }
    }

    /** Visits everybody, in order. */
    void forEach(Consumer<Person> visit) {
        Person person = new Person();
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < now.size()) {
            boolean inEarlier = j >= now.size() || (i < earlier.size() && earlier.person(i) <= now.person(j));
            boolean inNow = i >= earlier.size() || (j < now.size() && now.person(j) <= earlier.person(i));
            person.id = inEarlier ? earlier.person(i) : now.person(j);
            int endEarlier = inEarlier ? earlier.endOfPerson(i) : i;
            person.firstNow = j;
            person.endNow = inNow ? now.endOfPerson(j) : j;
            collect(earlier, i, endEarlier, StaffInPost.TURNOVER, earlierGrid, person.before);
            collect(earlier, i, endEarlier, StaffInPost.AWAY, earlierGrid, person.awayBefore);
            collect(now, j, person.endNow, StaffInPost.TURNOVER, nowGrid, person.after);
            collectWentAway(i, endEarlier, person);
            i = endEarlier;
            j = person.endNow;
            visit.accept(person);
        }
    }

    private static void collect(StaffInPost staff, int from, int to, int flag, CellGrid grid, PersonCells into) {
        into.clear();
        staff.collect(from, to, flag, NOTHING_LEFT_OUT, grid, into);
    }

    private void collectWentAway(int from, int to, Person person) {
        person.wentAway.clear();
        for (int row = person.firstNow; row < person.endNow; row++) {
            for (int before = from; (now.flags(row) & StaffInPost.AWAY) != 0 && before < to; before++) {
                if (earlier.assignment(before) == now.assignment(row)
                        && !ended.test(now.assignment(row))
                        && (earlier.flags(before) & StaffInPost.TURNOVER) != 0) {
                    nowGrid.collect(
                            now.organisation(row),
                            now.group(row),
                            earlier.fte(before),
                            row,
                            now::mainOf,
                            person.wentAway);
                }
            }
        }
    }

    /** Organisations (by number) that lost somebody between the snapshots: there, no leavers extract is not the same as no leavers. */
    Set<Integer> organisationsSomebodyLeft() {
        Set<Integer> left = new HashSet<>();
        int j = 0;
        for (int i = 0; i < earlier.size(); i++) {
            while (j < now.size() && now.person(j) < earlier.person(i)) {
                j++;
            }
            if ((earlier.flags(i) & StaffInPost.TURNOVER) != 0
                    && !isStillIn(earlier.organisation(i), earlier.person(i), j)) {
                left.add(earlier.organisation(i));
            }
        }
        return left;
    }

    private boolean isStillIn(int organisation, long person, int from) {
        for (int row = from; row < now.size() && now.person(row) == person; row++) {
            if (now.organisation(row) == organisation && (now.flags(row) & StaffInPost.TURNOVER) != 0) {
                return true;
            }
        }
        return false;
    }
}
