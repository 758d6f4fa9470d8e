package org.boardpack.practice;

/** Fills the organisations before the first month: people of all lengths of service, some on leave, some ill, some with two assignments. */
final class Founding {

    private static final double MEAN_SERVICE_DAYS = 2400;
    private static final int LONGEST_SERVICE_DAYS = 32 * 365;

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Influences influences;
    private final double secondAssignment;

    Founding(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.influences = influences;
        this.secondAssignment = staff.catalogue.rate("holds-second-assignment");
    }

    void run() {
        for (int place = 0; place < staff.world.places().size(); place++) {
            Place organisation = staff.world.places().get(place);
            if (!staff.world.isOpen(place, 0)) {
                continue;
            }
            for (int group = 0; group < organisation.people().size(); group++) {
                for (int i = 0; i < organisation.people().get(group); i++) {
                    settle(place, group);
                }
            }
        }
    }

    private void settle(int place, int group) {
        int today = staff.firstDay(0);
        int slot = staff.newcomer(place, group, today - service());
        if (staff.isResident(slot)) {
            roster.start[slot] = today - chance.between(20, 330);
            roster.nhsStart[slot] = roster.start[slot] - chance.between(0, 5) * 365;
        } else if (chance.happens(0.4)) {
            roster.nhsStart[slot] = roster.start[slot] - chance.between(0, 8 * 365);
        }
        staff.admit(slot);
        if (influences.isFrozen(place, group)) {
            roster.contract[slot] = Contract.PERMANENT.code();
            return;
        }
        if (chance.happens(0.025)) {
            roster.status[slot] = (chance.happens(0.85) ? Status.MATERNITY : Status.CAREER_BREAK).code();
            roster.statusUntil[slot] = (short) chance.between(1, 10);
        } else if (chance.happens(secondAssignment)) {
            takeSecond(staff, influences, slot, today - chance.between(30, 900));
        }
    }

    private int service() {
        double days = -StrictMath.log(1 - chance.fraction()) * MEAN_SERVICE_DAYS;
        return 5 + (int) Math.min(days, LONGEST_SERVICE_DAYS);
    }

    /** Gives a person a second assignment: same organisation and group, another group, or another organisation. */
    static void takeSecond(Staff staff, Influences influences, int slot, int startDay) {
        int home = staff.roster.place[slot];
        if (!staff.roster.contractOf(slot).isCounted()
                || staff.isResident(slot)
                || staff.world.places().get(home).isTemporary()) {
            return;
        }
        int group = staff.groupOf(slot);
        int start = Math.max(startDay, staff.roster.nhsStart[slot]);
        if (staff.chance.happens(0.45)) {
            int elsewhere = staff.chance.below(staff.world.places().size());
            Place other = staff.world.places().get(elsewhere);
            if (elsewhere != home
                    && !other.isTemporary()
                    && other.has(group)
                    && !influences.isFrozen(elsewhere, group)) {
                staff.addSecond(slot, elsewhere, staff.settledRole(group), start);
            }
            return;
        }
        int secondGroup = staff.chance.happens(0.5)
                ? group
                : staff.chance.below(staff.catalogue.groups().size());
        // Who has only their second one left would otherwise have two of one number.
        if (!staff.roster.is(slot, Roster.SECOND)
                && staff.world.places().get(home).has(secondGroup)
                && !influences.isFrozen(home, secondGroup)) {
            staff.addSecond(slot, home, staff.settledRole(secondGroup), start);
        }
    }
}
