package org.boardpack.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the chronicle told of one month. Presences are packed into one number each, sorted by person, so that a nation fits. */
final class MonthLog {

    private static final int GROUP_BITS = 6;
    private static final int PLACE_BITS = 12;
    private static final int FLAG_BITS = 2;
    private static final int PERSON_SHIFT = FLAG_BITS + GROUP_BITS + PLACE_BITS;

    private long[] presences = new long[1024];
    private int size;

    final List<Departure> departures = new ArrayList<>();
    final long[][] fte;
    /** FTE without resident doctors. */
    final long[][] turnoverFte;

    final long[][] available;
    final long[][] lost;
    final long[][] agency;
    final long[][] payBill;
    final long[][] funded;

    MonthLog(int places, int groups) {
        this.fte = new long[places][groups];
        this.turnoverFte = new long[places][groups];
        this.available = new long[places][groups];
        this.lost = new long[places][groups];
        this.agency = new long[places][groups];
        this.payBill = new long[places][groups];
        this.funded = new long[places][groups];
    }

    void add(int person, int place, int group, boolean resident, boolean ending) {
        if (size == presences.length) {
            presences = Arrays.copyOf(presences, size + size / 2);
        }
        presences[size++] = ((long) person << PERSON_SHIFT)
                | ((long) place << (FLAG_BITS + GROUP_BITS))
                | ((long) group << FLAG_BITS)
                | (resident ? 2 : 0)
                | (ending ? 1 : 0);
    }

    /** No more will be added: sorts by person. */
    void seal() {
        presences = Arrays.copyOf(presences, size);
        Arrays.sort(presences);
        departures.sort(Comparator.comparingInt(Departure::person).thenComparingInt(Departure::day));
    }

    int size() {
        return size;
    }

    int person(int index) {
        return (int) (presences[index] >>> PERSON_SHIFT);
    }

    int place(int index) {
        return (int) (presences[index] >>> (FLAG_BITS + GROUP_BITS)) & ((1 << PLACE_BITS) - 1);
    }

    int group(int index) {
        return (int) (presences[index] >>> FLAG_BITS) & ((1 << GROUP_BITS) - 1);
    }

    boolean isResident(int index) {
        return (presences[index] & 2) != 0;
    }

    boolean isEnding(int index) {
        return (presences[index] & 1) != 0;
    }

    /** Index of a person's first presence, or where it would be. */
    int indexOf(int person) {
        int found = Arrays.binarySearch(presences, (long) person << PERSON_SHIFT);
        return found >= 0 ? found : -found - 1;
    }

    /** Index after a person's last presence, counting from their first. */
    int endOf(int first) {
        int end = first;
        while (end < size && person(end) == person(first)) {
            end++;
        }
        return end;
    }
}
