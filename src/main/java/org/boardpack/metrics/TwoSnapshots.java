package org.boardpack.metrics;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Two snapshots side by side, each with the scopes of its month: who was where, and is where now. */
record TwoSnapshots(StaffInPost earlier, CellGrid earlierGrid, StaffInPost now, CellGrid nowGrid) {

    static final LongPredicate NOTHING_LEFT_OUT = assignment -> false;

    /** Somebody of either snapshot. Reused from person to person. */
    static final class Person {
        private long id;
        private final PersonCells before = new PersonCells();
        private final PersonCells awayBefore = new PersonCells();
        private final PersonCells after = new PersonCells();
        private final PersonCells away = new PersonCells();

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

        /** Where the person is away now, where being away counts as having left. */
        PersonCells away() {
            return away;
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
            i = collect(earlier, inEarlier, i, earlierGrid, person.before, person.awayBefore);
            j = collect(now, inNow, j, nowGrid, person.after, person.away);
            visit.accept(person);
        }
    }

    private static int collect(
            StaffInPost staff, boolean isIn, int from, CellGrid grid, PersonCells inPost, PersonCells away) {
        inPost.clear();
        away.clear();
        if (!isIn) {
            return from;
        }
        int to = staff.endOfPerson(from);
        staff.collect(from, to, StaffInPost.TURNOVER, NOTHING_LEFT_OUT, grid, inPost);
        staff.collect(from, to, StaffInPost.AWAY, NOTHING_LEFT_OUT, grid, away);
        return to;
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
