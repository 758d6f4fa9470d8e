package org.boardpack.practice;

/** Fills most of the gaps that leavers make: starters in the month, accepted offers for later, a few who go again at once. */
final class Recruitment {

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Influences influences;
    private final int[][] wanted;
    private final int hasNotWorked;
    private final int unhappy;

    Recruitment(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.influences = influences;
        this.wanted = new int[staff.world.places().size()][];
        for (int place = 0; place < wanted.length; place++) {
            wanted[place] = staff.world.places().get(place).people().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        this.hasNotWorked = staff.catalogue.reason("Has Not Worked");
        this.unhappy = staff.catalogue.reason("Voluntary Resignation - Incompatible Working Relationships");
    }

    void run(int place, int month) {
        if (!staff.world.isOpen(place, month)) {
            return;
        }
        startThoseWithOffers(place, month);
        int[] present = countPresent(place);
        for (int group = 0; group < present.length; group++) {
            int gap = wanted[place][group] - present[group];
            if (gap > 0 && !influences.isFrozen(place, group)) {
                int starters = (int) (gap * 0.6 + chance.fraction());
                for (int i = 0; i < starters; i++) {
                    hire(place, group, month);
                }
            }
        }
        if (!staff.world.isOpen(place, month + 1)) {
            handOver(place, staff.world.carrier(place, month + 1));
        }
    }

    private void handOver(int place, int successor) {
        for (int group = 0; group < wanted[place].length; group++) {
            wanted[successor][group] += wanted[place][group];
        }
    }

    private int[] countPresent(int place) {
        int[] present = new int[wanted[place].length];
        IntList members = staff.members.get(place);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.end[slot] == 0 && !roster.is(slot, Roster.SECOND)) {
                present[staff.groupOf(slot)]++;
            }
        }
        return present;
    }

    private void hire(int place, int group, int month) {
        int firstDay = staff.firstDay(month);
        int day = chance.happens(0.35) ? firstDay : chance.between(firstDay, staff.lastDay(month));
        boolean stays = staff.world.isOpen(place, month + 1);
        if (stays && chance.happens(0.06)) {
            int offered = staff.newcomer(place, group, staff.firstDay(month + 1) + chance.below(28));
            roster.status[offered] = Status.OFFER_ACCEPTED.code();
            staff.admit(offered);
            return;
        }
        int slot = staff.newcomer(place, group, day);
        staff.admit(slot);
        if (chance.happens(0.012)) {
            roster.end[slot] = chance.between(day, staff.lastDay(month));
            boolean never = chance.happens(0.4);
            roster.reason[slot] = (byte) (never ? hasNotWorked : unhappy);
            roster.destination[slot] =
                    staff.catalogue.usualDestinations().pick(chance).byteValue();
        }
    }

    /** Offers turn into starts when their day has come; some are withdrawn and leave no trace. */
    private void startThoseWithOffers(int place, int month) {
        IntList members = staff.members.get(place);
        int kept = 0;
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.statusOf(slot) == Status.OFFER_ACCEPTED && roster.start[slot] <= staff.lastDay(month)) {
                if (chance.happens(0.1)) {
                    roster.release(slot);
                    continue;
                }
                roster.status[slot] = Status.ACTIVE.code();
            }
            members.set(kept++, slot);
        }
        members.shrinkTo(kept);
    }
}
