package org.boardpack.practice;

import java.util.Arrays;

/**
 * All assignments that are alive, one slot each, column by column in plain arrays (about 50 bytes an assignment): a nation must fit
 * a laptop. Slots of ended assignments are used again. Dates are days since 1970-01-01, 0 is none.
 */
final class Roster {

    /** The second assignment of a person in one organisation. */
    static final byte SECOND = 1;
    /** Left on the last day of the month and is still in that month's snapshot. */
    static final byte LISTED_ON_LAST_DAY = 2;

    static final int NONE = -1;

    int[] person = new int[0];
    int[] employee = new int[0];
    /** Contracted FTE in hundred-thousandths. */
    int[] fte = new int[0];

    int[] start = new int[0];
    int[] nhsStart = new int[0];
    int[] end = new int[0];
    int[] sickFrom = new int[0];
    int[] sickTo = new int[0];
    /** The person's other assignment, or {@link #NONE}. */
    int[] twin = new int[0];

    short[] place = new short[0];
    short[] role = new short[0];
    /** Index of the month in which the status ends. */
    short[] statusUntil = new short[0];

    byte[] band = new byte[0];
    byte[] status = new byte[0];
    byte[] contract = new byte[0];
    byte[] reason = new byte[0];
    /** Where the person goes; kept for a bank assignment that stays behind. */
    byte[] destination = new byte[0];

    byte[] sickReason = new byte[0];
    byte[] flags = new byte[0];

    private final IntList free = new IntList();
    private int size;

    Roster(int expected) {
        resize(expected);
    }

    /** A slot with everything zero, no twin and no person yet. */
    int take() {
        if (free.isEmpty()) {
            if (size == person.length) {
                resize(size + size / 8 + 64);
            }
            free.add(size++);
        }
        int slot = free.removeLast();
        clear(slot);
        return slot;
    }

    /** Gives a slot back; the person's other assignment stands alone from now on. */
    void release(int slot) {
        if (twin[slot] != NONE) {
            twin[twin[slot]] = NONE;
        }
        free.add(slot);
    }

    private void clear(int slot) {
        end[slot] = 0;
        sickFrom[slot] = 0;
        sickTo[slot] = 0;
        twin[slot] = NONE;
        statusUntil[slot] = 0;
        status[slot] = 0;
        contract[slot] = 0;
        reason[slot] = 0;
        destination[slot] = 0;
        sickReason[slot] = 0;
        flags[slot] = 0;
    }

    boolean is(int slot, byte flag) {
        return (flags[slot] & flag) != 0;
    }

    void mark(int slot, byte flag) {
        flags[slot] = (byte) (flags[slot] | flag);
    }

    Contract contractOf(int slot) {
        return Contract.at(contract[slot]);
    }

    Status statusOf(int slot) {
        return Status.at(status[slot]);
    }

    private void resize(int length) {
        person = Arrays.copyOf(person, length);
        employee = Arrays.copyOf(employee, length);
        fte = Arrays.copyOf(fte, length);
        start = Arrays.copyOf(start, length);
        nhsStart = Arrays.copyOf(nhsStart, length);
        end = Arrays.copyOf(end, length);
        sickFrom = Arrays.copyOf(sickFrom, length);
        sickTo = Arrays.copyOf(sickTo, length);
        twin = Arrays.copyOf(twin, length);
        place = Arrays.copyOf(place, length);
        role = Arrays.copyOf(role, length);
        statusUntil = Arrays.copyOf(statusUntil, length);
        band = Arrays.copyOf(band, length);
        status = Arrays.copyOf(status, length);
        contract = Arrays.copyOf(contract, length);
        reason = Arrays.copyOf(reason, length);
        destination = Arrays.copyOf(destination, length);
        sickReason = Arrays.copyOf(sickReason, length);
        flags = Arrays.copyOf(flags, length);
    }
}
