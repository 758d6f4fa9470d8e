package org.boardpack.practice;

/** What happens to people who stay, from the first of a month: group, hours, promotion, leave and return, second assignments. */
final class Changes {

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Influences influences;
    private final Traits traits;
    private final Odds<Integer> hours;
    private final double group;
    private final double hoursChange;
    private final double promotion;
    private final double maternity;
    private final double careerBreak;
    private final double secondment;
    private final double second;

    Changes(Staff staff, Influences influences, Traits traits) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.influences = influences;
        this.traits = traits;
        Catalogue catalogue = staff.catalogue;
        this.hours =
                catalogue.odds("full-or-part-time").map(fte -> (int) Math.round(Double.parseDouble(fte) * 100_000));
        this.group = catalogue.rate("moves-group");
        this.hoursChange = catalogue.rate("changes-hours");
        this.promotion = catalogue.rate("promoted");
        this.maternity = catalogue.rate("maternity");
        this.careerBreak = catalogue.rate("career-break");
        this.secondment = catalogue.rate("seconded-or-suspended");
        this.second = catalogue.rate("holds-second-assignment") / 120;
    }

    void run(int place, int month) {
        IntList members = staff.members.get(place);
        int firstDay = staff.firstDay(month);
        int asItWas = members.size();
        for (int i = 0; i < asItWas; i++) {
            int slot = members.get(i);
            if (roster.statusUntil[slot] == month && month > 0) {
                roster.status[slot] = Status.ACTIVE.code();
            }
            boolean settled = roster.end[slot] == 0 && roster.start[slot] < firstDay;
            if (settled && roster.statusOf(slot) == Status.ACTIVE && !influences.isFrozen(place, staff.groupOf(slot))) {
                change(slot, place, month);
            }
        }
    }

    /** One draw decides among all that can happen, so that at most one thing does. */
    private void change(int slot, int place, int month) {
        double draw = chance.fraction();
        if ((draw -= hoursChange) < 0) {
            roster.fte[slot] = roster.is(slot, Roster.SECOND) ? roster.fte[slot] : hours.pick(chance);
        } else if ((draw -= promotion) < 0) {
            int bands = staff.roleOf(slot).bands().size();
            roster.band[slot] = (byte) Math.min(roster.band[slot] + 1, bands - 1);
        } else if ((draw -= group) < 0) {
            moveGroup(slot, place);
        } else if ((draw -= maternity) < 0) {
            int age = staff.age(slot, staff.firstDay(month));
            if (age < 42 && traits.isFemale(slot)) {
                away(slot, Status.MATERNITY, month + chance.between(6, 12), month);
            }
        } else if ((draw -= careerBreak) < 0) {
            away(slot, Status.CAREER_BREAK, month + chance.between(6, 15), month);
        } else if ((draw -= secondment) < 0) {
            Status[] kinds = {
                Status.ACTING_UP,
                Status.INTERNAL_SECONDMENT,
                Status.SECONDED_PAID,
                Status.SECONDED_UNPAID,
                Status.SUSPENDED
            };
            away(slot, kinds[chance.below(kinds.length)], month + chance.between(2, 9), month);
        } else if (draw - second < 0 && roster.twin[slot] == Roster.NONE) {
            Founding.takeSecond(staff, influences, slot, staff.firstDay(month));
        }
    }

    private void away(int slot, Status status, int until, int month) {
        if (status.isAtWork() || roster.sickTo[slot] < staff.firstDay(month)) {
            roster.status[slot] = status.code();
            roster.statusUntil[slot] = (short) until;
        }
    }

    private void moveGroup(int slot, int place) {
        var becomes = staff.catalogue.groups().get(staff.groupOf(slot)).becomes();
        if (becomes.isEmpty() || staff.isResident(slot)) {
            return;
        }
        int target = becomes.get(chance.below(becomes.size()));
        if (staff.world.places().get(place).has(target) && !influences.isFrozen(place, target)) {
            int role = staff.settledRole(target);
            roster.role[slot] = (short) role;
            roster.band[slot] =
                    (byte) chance.below(staff.catalogue.role(role).bands().size());
        }
    }
}
