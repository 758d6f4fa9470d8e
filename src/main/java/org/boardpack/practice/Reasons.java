package org.boardpack.practice;

import java.util.Optional;

/** Why people leave, as indexes of the catalogue's leaving reasons, and where that takes them. */
final class Reasons {

    static final int RETIRING_AGE = 61;

    final int transfer;
    final int rotation;
    final int duplicate;
    final int endOfContract;
    final int endOfTraining;
    final int bankMinimum;
    final int promotion;
    final int death;
    private final int endOfWork;
    private final int retirement;
    private final int afterDeath;
    private final Staff staff;
    private final Roster roster;
    private final Chance chance;
    private final Catalogue catalogue;
    private final Influences influences;

    Reasons(Staff staff, Influences influences) {
        this.staff = staff;
        this.roster = staff.roster;
        this.chance = staff.chance;
        this.catalogue = staff.catalogue;
        this.influences = influences;
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

    /** Why somebody leaves the NHS. */
    int leaving(int slot, int month) {
        if (roster.contractOf(slot) == Contract.FIXED_TERM && chance.happens(0.6)) {
            return chance.happens(0.5) ? endOfContract : endOfWork;
        }
        if (staff.age(slot, staff.firstDay(month)) >= RETIRING_AGE && chance.happens(0.6)) {
            return retirement;
        }
        return planted(slot).orElseGet(() -> catalogue.leavingReasons().pick(chance));
    }

    /** Why somebody goes on to another NHS organisation. */
    int moving(int slot) {
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

    /** Where somebody goes who leaves the NHS for a reason. */
    int destinationAfter(int reason) {
        return reason == death ? afterDeath : catalogue.usualDestinations().pick(chance);
    }
}
