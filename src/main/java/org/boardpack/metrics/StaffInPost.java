package org.boardpack.metrics;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.boardpack.workforce.ReportingMonth;

/**
 * Everybody's assignments at a month's end, of all organisations together, ordered by person: sorted once, so that counting distinct
 * people and following them from month to month are single walks. Only assignments that count somewhere are here.
 */
final class StaffInPost {

    /** In post by the method's rules. */
    static final int IN_POST = 1;
    /** In post and in turnover scope. */
    static final int TURNOVER = 2;
    /** In turnover scope but for being away, where the method counts being away as having left. */
    static final int AWAY = 4;

    /** The person's main assignment, as the extract says. */
    static final int PRIMARY = 8;

    /** Started in the NHS no more than a year before the latest start. */
    static final int NEW_TO_THE_NHS = 16;

    /** The low bits that hold a row number while sorting; leaves room for 16 million assignments. */
    private static final int ROW_BITS = 24;

    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    static final int NO_START = Integer.MIN_VALUE;

    private static final int TRAITS = BreakDowns.SIDE_BY_SIDE.size();

    private final ReportingMonth month;
    private final long[] person;
    private final long[] employee;
    private final long[] assignment;
    private final int[] organisation;
    private final int[] group;
    private final long[] fte;
    private final int[] start;
    private final byte[] flags;
    private final short[] traits;

    private StaffInPost(ReportingMonth month, Builder rows, int[] order) {
        this.month = month;
        person = pick(rows.person, order);
        employee = pick(rows.employee, order);
        assignment = pick(rows.assignment, order);
        fte = pick(rows.fte, order);
        organisation = pick(rows.organisation, order);
        group = pick(rows.group, order);
        start = pick(rows.start, order);
        flags = new byte[order.length];
        traits = new short[order.length * TRAITS];
        for (int i = 0; i < order.length; i++) {
            flags[i] = rows.flags[order[i]];
            System.arraycopy(rows.traits, order[i] * TRAITS, traits, i * TRAITS, TRAITS);
        }
    }

    private static long[] pick(long[] from, int[] order) {
        long[] picked = new long[order.length];
        Arrays.setAll(picked, i -> from[order[i]]);
        return picked;
    }

    private static int[] pick(int[] from, int[] order) {
        int[] picked = new int[order.length];
        Arrays.setAll(picked, i -> from[order[i]]);
        return picked;
    }

    ReportingMonth month() {
        return month;
    }

    int size() {
        return person.length;
    }

    long person(int row) {
        return person[row];
    }

    /** The person as the organisation knows them, NHS identifier or not; the person where that is not known. */
    long employee(int row) {
        return employee[row];
    }

    long assignment(int row) {
        return assignment[row];
    }

    int organisation(int row) {
        return organisation[row];
    }

    int group(int row) {
        return group[row];
    }

    long fte(int row) {
        return fte[row];
    }

    /** First day in the assignment as epoch day; {@link #NO_START} when it is not given. */
    int start(int row) {
        return start[row];
    }

    int flags(int row) {
        return flags[row];
    }

    /** The number of the row's value in a dimension that staff are broken down by, by its place among those. */
    short trait(int row, int place) {
        return traits[row * TRAITS + place];
    }

    /** Which of two rows of a person says what they are: the primary one, else the one of more FTE, else the one of the lower key. */
    int mainOf(int one, int other) {
        boolean onePrimary = (flags[one] & PRIMARY) != 0;
        if (onePrimary != ((flags[other] & PRIMARY) != 0)) {
            return onePrimary ? one : other;
        }
        if (fte[one] != fte[other]) {
            return fte[one] > fte[other] ? one : other;
        }
        return assignment[one] <= assignment[other] ? one : other;
    }

    /** The end (exclusive) of the run of rows that belong to the person at {@code from}. */
    int endOfPerson(int from) {
        int to = from + 1;
        while (to < person.length && person[to] == person[from]) {
            to++;
        }
        return to;
    }

    /** Collects the cells that rows {@code from} to {@code to} count in, with their FTE. */
    void collect(int from, int to, int flag, LongPredicate leftOut, CellGrid grid, PersonCells into) {
        for (int row = from; row < to; row++) {
            if ((flags[row] & flag) != 0 && !leftOut.test(assignment[row])) {
                grid.collect(organisation[row], group[row], fte[row], row, this::mainOf, into);
            }
        }
    }

    /** Collects rows in any order and sorts them by person. */
    static final class Builder {
        private final ReportingMonth month;
        private long[] person = new long[64];
        private long[] employee = new long[64];
        private long[] assignment = new long[64];
        private int[] organisation = new int[64];
        private int[] group = new int[64];
        private long[] fte = new long[64];
        private int[] start = new int[64];
        private byte[] flags = new byte[64];
        private short[] traits = new short[64 * TRAITS];
        private int size;

        Builder(ReportingMonth month) {
            this.month = month;
        }

        /** Adds a row; the array is copied. */
        void add(
                long who,
                long whoThere,
                long which,
                int organisationId,
                int groupId,
                long contracted,
                int since,
                int flag,
                short[] has) {
            if (size == person.length) {
                grow();
            }
            person[size] = who;
            employee[size] = whoThere;
            assignment[size] = which;
            organisation[size] = organisationId;
            group[size] = groupId;
            fte[size] = contracted;
            start[size] = since;
            System.arraycopy(has, 0, traits, size * TRAITS, TRAITS);
            flags[size++] = (byte) flag;
        }

        private void grow() {
            int longer = size * 2;
            person = Arrays.copyOf(person, longer);
            employee = Arrays.copyOf(employee, longer);
            assignment = Arrays.copyOf(assignment, longer);
            organisation = Arrays.copyOf(organisation, longer);
            group = Arrays.copyOf(group, longer);
            fte = Arrays.copyOf(fte, longer);
            start = Arrays.copyOf(start, longer);
            flags = Arrays.copyOf(flags, longer);
            traits = Arrays.copyOf(traits, longer * TRAITS);
        }

        StaffInPost build() {
            long[] keys = new long[size];
            Arrays.setAll(keys, row -> (person[row] & ~ROW_MASK) | row);
            Arrays.sort(keys);
            int[] order = new int[size];
            Arrays.setAll(order, i -> (int) (keys[i] & ROW_MASK));
            settleNearTies(order);
            return new StaffInPost(month, this, order);
        }

        /** Sorting looked at the high bits only: people who share those are put in order here. They are very few. */
        private void settleNearTies(int[] order) {
            for (int i = 1; i < order.length; i++) {
                int row = order[i];
                int j = i - 1;
                while (j >= 0 && person[order[j]] > person[row]) {
                    order[j + 1] = order[j];
                    j--;
                }
                order[j + 1] = row;
            }
        }
    }
}
