package org.boardpack.practice;

/** Who leaves in a month, when, why and where to; those who turn up again somewhere are expected there. */
final class Departures {

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Catalogue catalogue;
    private final Influences influences;
    private final Reasons reasons;
    private final Onward onward;
    private int month;

    Departures(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.catalogue = staff.catalogue;
        this.influences = influences;
        this.reasons = new Reasons(staff, influences);
        this.onward = new Onward(staff, influences);
    }

    void run(int place, int monthIndex) {
        month = monthIndex;
        IntList members = staff.members.get(place);
        int firstDay = staff.firstDay(month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            boolean settled = roster.end[slot] == 0 && roster.start[slot] < firstDay;
            if (settled && chance.happens(hazard(slot, place))) {
                leave(slot);
            }
        }
    }

    /** In its last month a place that merges hands everybody who has not left to its successor, on the first of the next month. */
    void closeDown(int place, int monthIndex) {
        month = monthIndex;
        if (staff.world.isOpen(place, month) && !staff.world.isOpen(place, month + 1)) {
            transferAll(place);
        }
    }

    private double hazard(int slot, int place) {
        int group = staff.groupOf(slot);
        if (staff.isResident(slot)) {
            int monthOfYear = staff.world.month(month).value().getMonthValue();
            return monthOfYear == 8 ? 0.55 : monthOfYear == 2 ? 0.25 : 0.02;
        }
        double hazard = catalogue.groups().get(group).leavingPerMonth() * influences.leaving(place, group);
        if (staff.age(slot, staff.firstDay(month)) >= Reasons.RETIRING_AGE) {
            hazard *= 2.5;
        } else if (staff.firstDay(month) - roster.start[slot] < 400) {
            hazard *= 1.4;
        }
        return roster.contractOf(slot) == Contract.FIXED_TERM ? hazard * 2 : hazard;
    }

    private void leave(int slot) {
        int twin = roster.twin[slot];
        if (twin != Roster.NONE && roster.end[twin] != 0) {
            return; // one farewell a month: so a person's latest leavers row is never in doubt
        }
        if (staff.isResident(slot)) {
            rotate(slot);
        } else if (!roster.contractOf(slot).isCounted()) {
            leaveUncounted(slot);
        } else if (twin == Roster.NONE) {
            leaveAlone(slot);
        } else if (roster.place[twin] != roster.place[slot] || roster.is(slot, Roster.SECOND)) {
            boolean sameRecord = roster.place[twin] == roster.place[slot] && chance.happens(0.2);
            end(slot, leavingDay(slot), sameRecord ? reasons.duplicate : reasons.promotion, Catalogue.TO_NHS);
        } else {
            leaveFirstOfTwo(slot, twin);
        }
    }

    /** Residents rotate to another organisation, or complete their training; both stay in the NHS. */
    private void rotate(int slot) {
        int day = staff.firstDay(month) + chance.between(3, 5);
        if (chance.happens(0.06)) {
            end(slot, day, reasons.endOfTraining, Catalogue.TO_NHS);
            return;
        }
        end(slot, day, reasons.rotation, Catalogue.TO_NHS);
        int role = roster.role[slot];
        boolean last = role + 1 >= catalogue.roles().size()
                || !catalogue.role(role + 1).resident();
        onward.elsewhere(slot, chance.happens(0.5) && !last ? role + 1 : role, day + 1);
    }

    private void leaveUncounted(int slot) {
        Contract contract = roster.contractOf(slot);
        int reason = contract == Contract.BANK ? reasons.bankMinimum : reasons.endOfContract;
        boolean leftBehind = roster.destination[slot] != Catalogue.TO_NHS;
        int destination = leftBehind || roster.twin[slot] != Roster.NONE
                ? roster.destination[slot]
                : catalogue.usualDestinations().pick(chance);
        end(slot, leavingDay(slot), reason, destination);
    }

    private void leaveAlone(int slot) {
        int day = leavingDay(slot);
        double kind = chance.fraction();
        if (kind < 0.015) {
            end(slot, day, reasons.transfer, Catalogue.TO_NHS);
            if (chance.happens(0.6)) {
                onward.elsewhere(slot, roster.role[slot], day + 1);
            }
        } else if (kind < 0.24) {
            end(slot, day, reasons.moving(slot), Catalogue.TO_NHS);
            int gap = chance.happens(0.15) ? chance.between(15, 75) : 1;
            onward.elsewhere(slot, onward.roleAfterMove(slot), day + gap);
        } else if (kind < 0.26) {
            end(slot, day, reasons.promotion, Catalogue.TO_NHS);
            onward.home(slot, day + 1);
        } else if (kind < 0.34) {
            end(slot, day, reasons.moving(slot), Catalogue.TO_NHS);
        } else {
            int reason = reasons.leaving(slot, month);
            end(slot, day, reason, reasons.destinationAfter(reason));
            if (reason != reasons.death && chance.happens(0.09)) {
                onward.home(slot, day + chance.between(35, 240));
            }
        }
    }

    /** The first of two assignments in one organisation ends: alone, or both together. */
    private void leaveFirstOfTwo(int slot, int twin) {
        int day = leavingDay(slot);
        boolean bankStays = !roster.contractOf(twin).isCounted();
        if (roster.start[twin] >= staff.firstDay(month) || chance.happens(0.4)) {
            int destination = bankStays ? catalogue.usualDestinations().pick(chance) : Catalogue.TO_NHS;
            end(slot, day, reasons.moving(slot), destination);
            // Whenever a bank assignment that stays behind ends, it tells the same: the person went where they went.
            roster.destination[twin] = (byte) destination;
            return;
        }
        boolean moves = chance.happens(0.25);
        int reason = moves ? reasons.moving(slot) : reasons.leaving(slot, month);
        int destination = moves ? Catalogue.TO_NHS : reasons.destinationAfter(reason);
        end(slot, day, reason, destination);
        end(twin, day, reason, destination);
        if (roster.is(slot, Roster.LISTED_ON_LAST_DAY)) {
            roster.mark(twin, Roster.LISTED_ON_LAST_DAY);
        } else {
            roster.flags[twin] = Roster.SECOND;
        }
        if (moves) {
            onward.elsewhere(slot, roster.role[slot], day + 1);
        }
    }

    private void transferAll(int place) {
        IntList members = staff.members.get(place);
        int successor = staff.world.carrier(place, month + 1);
        int day = staff.lastDay(month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.end[slot] == 0) {
                end(slot, day, reasons.transfer, Catalogue.TO_NHS);
                roster.mark(slot, Roster.LISTED_ON_LAST_DAY);
                int there = staff.another(slot, successor, roster.role[slot], day + 1);
                roster.band[there] = roster.band[slot];
                roster.status[there] = roster.status[slot];
                roster.statusUntil[there] = roster.statusUntil[slot];
                staff.expect(there, month + 1);
            }
        }
    }

    /** Any day, the first and the last more often, as on payrolls. */
    private int leavingDay(int slot) {
        double kind = chance.fraction();
        if (kind < 0.05) {
            return staff.firstDay(month);
        }
        if (kind < 0.25) {
            if (chance.happens(0.5)) {
                roster.mark(slot, Roster.LISTED_ON_LAST_DAY);
            }
            return staff.lastDay(month);
        }
        return chance.between(staff.firstDay(month), staff.lastDay(month));
    }

    private void end(int slot, int day, int reason, int destination) {
        roster.end[slot] = day;
        roster.reason[slot] = (byte) reason;
        roster.destination[slot] = (byte) destination;
        if (roster.sickTo[slot] > day) {
            roster.sickTo[slot] = day;
        }
    }
}
