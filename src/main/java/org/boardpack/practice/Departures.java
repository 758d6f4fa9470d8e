package org.boardpack.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who leaves in a month, when, why and where to; those who turn up again somewhere are expected there. */
final class Departures {

    private static final int RETIRING_AGE = 61;

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Catalogue catalogue;
    private final Influences influences;
    private final int transfer;
    private final int rotation;
    private final int duplicate;
    private final int endOfContract;
    private final int endOfWork;
    private final int endOfTraining;
    private final int bankMinimum;
    private final int promotion;
    private final int retirement;
    private final int death;
    private final int afterDeath;
    private final List<Odds<Integer>> placesOfGroup;
    private int month;

    Departures(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.catalogue = staff.catalogue;
        this.influences = influences;
        this.placesOfGroup = IntStream.range(0, catalogue.groups().size())
                .mapToObj(group -> placesOf(group, staff.world))
                .toList();
        this.transfer = catalogue.reason("Employee Transfer");
        this.rotation = catalogue.reason("End of Fixed Term Contract - External Rotation");
        this.duplicate = catalogue.reason("Merged Organisation - Duplicate Record");
        this.endOfContract = catalogue.reason("End of Fixed Term Contract");
        this.endOfWork = catalogue.reason("End of Fixed Term Contract - End of Work Requirement");
        this.endOfTraining = catalogue.reason("End of Fixed Term Contract - Completion of Training Scheme");
        this.bankMinimum = catalogue.reason("Bank Staff not fulfilled minimum work requirement");
        this.promotion = catalogue.reason("Voluntary Resignation - Promotion");
        this.retirement = catalogue.reason("Retirement Age");
        this.death = catalogue.reason("Death in Service");
        this.afterDeath = catalogue.destinations().indexOf("Death in Service");
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
        if (staff.age(slot, staff.firstDay(month)) >= RETIRING_AGE) {
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
            end(slot, leavingDay(slot), sameRecord ? duplicate : promotion, Catalogue.TO_NHS);
        } else {
            leaveFirstOfTwo(slot, twin);
        }
    }

    /** Residents rotate to another organisation, or complete their training; both stay in the NHS. */
    private void rotate(int slot) {
        int day = staff.firstDay(month) + chance.between(3, 5);
        if (chance.happens(0.06)) {
            end(slot, day, endOfTraining, Catalogue.TO_NHS);
            return;
        }
        end(slot, day, rotation, Catalogue.TO_NHS);
        int role = roster.role[slot];
        boolean last = role + 1 >= catalogue.roles().size()
                || !catalogue.role(role + 1).resident();
        arriveElsewhere(slot, chance.happens(0.5) && !last ? role + 1 : role, day + 1);
    }

    private void leaveUncounted(int slot) {
        Contract contract = roster.contractOf(slot);
        int reason = contract == Contract.BANK ? bankMinimum : endOfContract;
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
            end(slot, day, transfer, Catalogue.TO_NHS);
            if (chance.happens(0.6)) {
                arriveElsewhere(slot, roster.role[slot], day + 1);
            }
        } else if (kind < 0.24) {
            end(slot, day, movingReason(slot), Catalogue.TO_NHS);
            int gap = chance.happens(0.15) ? chance.between(15, 75) : 1;
            arriveElsewhere(slot, roleAfterMove(slot), day + gap);
        } else if (kind < 0.26) {
            end(slot, day, promotion, Catalogue.TO_NHS);
            returnHome(slot, day + 1);
        } else if (kind < 0.34) {
            end(slot, day, movingReason(slot), Catalogue.TO_NHS);
        } else {
            int reason = leavingReason(slot);
            end(slot, day, reason, destinationAfter(reason));
            if (reason != death && chance.happens(0.09)) {
                returnHome(slot, day + chance.between(35, 240));
            }
        }
    }

    /** The first of two assignments in one organisation ends: alone, or both together. */
    private void leaveFirstOfTwo(int slot, int twin) {
        int day = leavingDay(slot);
        boolean bankStays = !roster.contractOf(twin).isCounted();
        if (roster.start[twin] >= staff.firstDay(month) || chance.happens(0.4)) {
            int destination = bankStays ? catalogue.usualDestinations().pick(chance) : Catalogue.TO_NHS;
            end(slot, day, movingReason(slot), destination);
            // Whenever a bank assignment that stays behind ends, it tells the same: the person went where they went.
            roster.destination[twin] = (byte) destination;
            return;
        }
        boolean moves = chance.happens(0.25);
        int reason = moves ? movingReason(slot) : leavingReason(slot);
        int destination = moves ? Catalogue.TO_NHS : destinationAfter(reason);
        end(slot, day, reason, destination);
        end(twin, day, reason, destination);
        if (roster.is(slot, Roster.LISTED_ON_LAST_DAY)) {
            roster.mark(twin, Roster.LISTED_ON_LAST_DAY);
        } else {
            roster.flags[twin] = Roster.SECOND;
        }
        if (moves) {
            arriveElsewhere(slot, roster.role[slot], day + 1);
        }
    }

    private void transferAll(int place) {
        IntList members = staff.members.get(place);
        int successor = staff.world.carrier(place, month + 1);
        int day = staff.lastDay(month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.end[slot] == 0) {
                end(slot, day, transfer, Catalogue.TO_NHS);
                roster.mark(slot, Roster.LISTED_ON_LAST_DAY);
                int there = staff.another(slot, successor, roster.role[slot], day + 1);
                roster.band[there] = roster.band[slot];
                roster.status[there] = roster.status[slot];
                roster.statusUntil[there] = roster.statusUntil[slot];
                staff.expect(there, month + 1);
            }
        }
    }

    /** Why somebody leaves the NHS. */
    private int leavingReason(int slot) {
        if (roster.contractOf(slot) == Contract.FIXED_TERM && chance.happens(0.6)) {
            return chance.happens(0.5) ? endOfContract : endOfWork;
        }
        if (staff.age(slot, staff.firstDay(month)) >= RETIRING_AGE && chance.happens(0.6)) {
            return retirement;
        }
        return planted(slot).orElseGet(() -> catalogue.leavingReasons().pick(chance));
    }

    /** Why somebody goes on to another NHS organisation. */
    private int movingReason(int slot) {
        if (roster.contractOf(slot) == Contract.FIXED_TERM && chance.happens(0.6)) {
            return chance.happens(0.8) ? endOfContract : rotation;
        }
        return planted(slot).orElseGet(() -> catalogue.movingReasons().pick(chance));
    }

    /** The reason of an effect for those who would have stayed without it. */
    private Optional<Integer> planted(int slot) {
        int place = roster.place[slot];
        int group = staff.groupOf(slot);
        return influences
                .reason(place, group)
                .filter(reason -> chance.happens(1 - 1 / influences.leaving(place, group)))
                .map(catalogue::reason);
    }

    private int destinationAfter(int reason) {
        return reason == death ? afterDeath : catalogue.usualDestinations().pick(chance);
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

    private void arriveElsewhere(int slot, int role, int startDay) {
        int place = destination(slot, catalogue.role(role).group(), startDay);
        if (place != Roster.NONE) {
            staff.expect(staff.another(slot, place, role, startDay), staff.monthOf(startDay));
        }
    }

    private void returnHome(int slot, int startDay) {
        int place = staff.world.carrier(roster.place[slot], staff.monthOf(startDay));
        staff.expect(staff.another(slot, place, roleAfterMove(slot), startDay), staff.monthOf(startDay));
    }

    private int roleAfterMove(int slot) {
        var becomes = catalogue.groups().get(staff.groupOf(slot)).becomes();
        if (!becomes.isEmpty() && chance.happens(0.06)) {
            int group = becomes.get(chance.below(becomes.size()));
            int place = roster.place[slot];
            if (staff.world.places().get(place).has(group) && !influences.isFrozen(place, group)) {
                return staff.settledRole(group);
            }
        }
        return roster.role[slot];
    }

    /** Another organisation, larger ones likelier, that is open then; none after a few tries: the person leaves our sight. */
    private int destination(int slot, int group, int startDay) {
        for (int tries = 0; tries < 4; tries++) {
            int place = placesOfGroup.get(group).pick(chance);
            if (place != roster.place[slot]
                    && staff.world.isOpen(place, staff.monthOf(startDay))
                    && !influences.isFrozen(place, group)) {
                return place;
            }
        }
        return Roster.NONE;
    }

    private static Odds<Integer> placesOf(int group, World world) {
        Map<Integer, Double> sizes = new LinkedHashMap<>();
        for (int place = 0; place < world.places().size(); place++) {
            sizes.put(place, (double) world.places().get(place).people().get(group));
        }
        return Odds.of(sizes);
    }
}
