package org.boardpack.practice;

/** Who falls ill in a month, from when to when: mostly short, a few for months; a spell may cross month ends. */
final class Absences {

    private static final int LONG_TERM_DAYS = 28;

    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Influences influences;
    private final Odds<Integer> reasons;
    private final Odds<Integer> longReasons;
    private final double fallsIll;

    Absences(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.influences = influences;
        Catalogue catalogue = staff.catalogue;
        this.reasons = catalogue.odds("sickness-reasons").map(catalogue.sicknessReasons()::indexOf);
        this.longReasons = catalogue.odds("long-sickness-reasons").map(catalogue.sicknessReasons()::indexOf);
        this.fallsIll = catalogue.rate("falls-ill");
    }

    void run(int place, int month) {
        IntList members = staff.members.get(place);
        int firstDay = staff.firstDay(month);
        int lastDay = staff.lastDay(month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.sickTo[slot] >= firstDay || !roster.statusOf(slot).isAtWork()) {
                continue;
            }
            int group = staff.groupOf(slot);
            double risk = fallsIll
                    * staff.catalogue.groups().get(group).sickness()
                    * influences.sickness(place, group)
                    * (roster.contractOf(slot).isCounted() ? 1 : 0.2);
            if (chance.happens(risk)) {
                fallIll(slot, firstDay, lastDay);
            }
        }
    }

    private void fallIll(int slot, int firstDay, int lastDay) {
        int from = chance.between(firstDay, lastDay);
        int until = roster.end[slot] == 0 ? Integer.MAX_VALUE : roster.end[slot];
        if (from < roster.start[slot] || from > until) {
            return;
        }
        int days = spell();
        roster.sickFrom[slot] = from;
        roster.sickTo[slot] = Math.min(from + days - 1, until);
        roster.sickReason[slot] =
                (days >= LONG_TERM_DAYS ? longReasons : reasons).pick(chance).byteValue();
    }

    /** Length in calendar days. */
    private int spell() {
        double kind = chance.fraction();
        if (kind < 0.84) {
            return chance.between(1, 6);
        }
        return kind < 0.952 ? chance.between(7, 27) : chance.between(LONG_TERM_DAYS, 150);
    }
}
