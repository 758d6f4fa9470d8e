package org.boardpack.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who works where at the moment, and how people come in: the state that a month changes. */
final class Staff {

    private static final int DAYS_IN_YEAR = 365;

    final World world;
    final Catalogue catalogue;
    final Roster roster;
    final Chance chance;

    /** Slots by place, in order of arrival. */
    final List<IntList> members;

    /** Slots that arrive in a later month, by month. */
    private final List<IntList> arriving;

    private final int[] lastEmployee;
    private final int[] groupOfRole;
    private final Odds<Integer> contracts;
    private final Odds<Integer> hours;
    private final Odds<Integer> secondHours;
    private int people;

    Staff(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
        this.chance = new Chance(world.seed());
        int expected = world.places().stream().mapToInt(Place::size).sum();
        this.roster = new Roster(expected + expected / 16 + 64);
        int places = world.places().size();
        this.members = lists(places);
        this.arriving = lists(world.months() + 24);
        this.lastEmployee = new int[places];
        this.groupOfRole = catalogue.roles().stream().mapToInt(JobRole::group).toArray();
        this.contracts = catalogue.odds("contracts").map(label ->
                (int) Contract.ofLabel(label).code());
        this.hours = catalogue.odds("full-or-part-time").map(Staff::hundredThousandths);
        this.secondHours = catalogue.odds("second-assignment").map(Staff::hundredThousandths);
    }

    private static List<IntList> lists(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> new IntList()).toList());
    }

    private static int hundredThousandths(String fte) {
        return (int) Math.round(Double.parseDouble(fte) * 100_000);
    }

    int groupOf(int slot) {
        return groupOfRole[roster.role[slot]];
    }

    JobRole roleOf(int slot) {
        return catalogue.role(roster.role[slot]);
    }

    boolean isResident(int slot) {
        return roleOf(slot).resident();
    }

    int firstDay(int month) {
        return (int) world.month(month).firstDay().toEpochDay();
    }

    int lastDay(int month) {
        return (int) world.month(month).lastDay().toEpochDay();
    }

    /** The date of birth follows from the person and the NHS start: nobody needs to remember it. */
    int dateOfBirth(int slot) {
        long hash = Chance.hash(world.seed(), roster.person[slot], 1);
        int olderThan18 = isResident(slot)
                ? 5 + Chance.below(hash, 6)
                : Math.min(Chance.below(hash, 30), Chance.below(hash << 32, 42));
        return roster.nhsStart[slot] - (18 + olderThan18) * DAYS_IN_YEAR - Chance.below(hash << 16, DAYS_IN_YEAR) - 5;
    }

    int age(int slot, int day) {
        return (day - dateOfBirth(slot)) / DAYS_IN_YEAR;
    }

    /** Somebody new to the NHS joins a group; not yet a member of the place. */
    int newcomer(int place, int group, int startDay) {
        int slot = roster.take();
        roster.person[slot] = ++people;
        roster.nhsStart[slot] = startDay;
        roster.contract[slot] = contracts.pick(chance).byteValue();
        give(slot, place, catalogue.groups().get(group).roles().pick(chance), startDay);
        roster.fte[slot] = hours.pick(chance);
        if (isResident(slot)) {
            roster.contract[slot] = Contract.FIXED_TERM.code();
            roster.fte[slot] = chance.happens(0.88) ? 100_000 : 80_000;
        }
        return slot;
    }

    /** The same person in a new assignment, perhaps elsewhere, perhaps in another role. */
    int another(int earlier, int place, int role, int startDay) {
        int slot = roster.take();
        roster.person[slot] = roster.person[earlier];
        roster.nhsStart[slot] = roster.nhsStart[earlier];
        roster.fte[slot] = roster.fte[earlier];
        roster.contract[slot] = roster.contract[earlier];
        give(slot, place, role, startDay);
        return slot;
    }

    private void give(int slot, int place, int role, int startDay) {
        roster.place[slot] = (short) place;
        roster.role[slot] = (short) role;
        roster.start[slot] = startDay;
        roster.band[slot] = (byte) chance.below(catalogue.role(role).bands().size());
    }

    /** A second assignment beside one that is already a member: in the same organisation, or in another. */
    int addSecond(int slot, int place, int role, int startDay) {
        int second = another(slot, place, role, startDay);
        roster.fte[slot] = Math.min(roster.fte[slot], 60_000);
        roster.fte[second] = secondHours.pick(chance);
        roster.contract[second] = (chance.happens(0.2) ? Contract.BANK : Contract.PERMANENT).code();
        roster.twin[slot] = second;
        roster.twin[second] = slot;
        if (place == roster.place[slot]) {
            roster.mark(second, Roster.SECOND);
            roster.employee[second] = roster.employee[slot];
            members.get(place).add(second);
        } else {
            roster.contract[second] = Contract.PERMANENT.code();
            admit(second);
        }
        return second;
    }

    /** Makes a slot a member of its place, or of the one that carries it on, with a new employee number. */
    void admit(int slot) {
        int place = roster.place[slot];
        roster.employee[slot] = ++lastEmployee[place];
        members.get(place).add(slot);
    }

    /** Has a slot arrive in a later month. */
    void expect(int slot, int month) {
        arriving.get(month).add(slot);
    }

    /** Lets in everybody who was expected in the month; a place that has closed meanwhile sends people to its successor. */
    void admitExpected(int month) {
        IntList list = arriving.get(month);
        for (int i = 0; i < list.size(); i++) {
            int slot = list.get(i);
            roster.place[slot] = (short) world.carrier(roster.place[slot], month);
            admit(slot);
        }
        list.shrinkTo(0);
    }

    /** The index of the month that a day falls in; may lie beyond the last month. */
    int monthOf(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (date.getYear() - world.first().value().getYear()) * 12
                + date.getMonthValue()
                - world.first().value().getMonthValue();
    }

    /** A role of a group, drawn as for a newcomer, never a resident doctor's: those keep to themselves. */
    int settledRole(int group) {
        int role;
        do {
            role = catalogue.groups().get(group).roles().pick(chance);
        } while (catalogue.role(role).resident());
        return role;
    }
}
