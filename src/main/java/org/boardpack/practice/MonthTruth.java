package org.boardpack.practice;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The true figures of one month, cell by cell. */
final class MonthTruth {

    private static final String MONTH = "month";
    private static final String AS_AT = "as-at";

    private final PeopleTruth people;
    private final long[] fte;
    private final long[] available;
    private final long[] lost;
    private final long[] agency;
    private final long[] payBill;
    private final long[] funded;
    private final Cells cells;
    private final long[] closingFte;
    private long @Nullable [] openingPeople;
    private long @Nullable [] openingFte;

    MonthTruth(Cells cells, PeopleTruth people, MonthLog log) {
        this.people = people;
        this.cells = cells;
        this.fte = cells.sum(log.fte);
        this.available = cells.sum(log.available);
        this.lost = cells.sum(log.lost);
        this.agency = cells.sum(log.agency);
        this.payBill = cells.sum(log.payBill);
        this.funded = cells.sum(log.funded);
        this.closingFte = cells.sum(log.turnoverFte);
    }

    /** Gives the month before, without which there are no joiners and no turnover. */
    void comparedWith(MonthLog before) {
        people.countJoiners(before);
        openingPeople = people.countPeople(before, false);
        openingFte = cells.sum(before.turnoverFte);
    }

    void write(int cell, TruthFile file) throws IOException {
        if (people.headcount[cell] > 0) {
            file.amount("headcount", AS_AT, Ledger.count(people.headcount[cell]));
            file.amount("fte", AS_AT, Ledger.exact(fte[cell]));
        }
        writeMovements(cell, file);
        if (available[cell] > 0) {
            file.rate("sickness-rate", MONTH, Ledger.exact(lost[cell]), Ledger.exact(available[cell]));
        }
        if (payBill[cell] > 0) {
            file.amount("agency-spend", MONTH, Ledger.money(agency[cell]));
            file.rate("agency-share-of-pay", MONTH, Ledger.money(agency[cell]), Ledger.money(payBill[cell]));
        }
        if (funded[cell] > 0) {
            file.amount("vacancy-fte", AS_AT, Ledger.exact(funded[cell] - fte[cell]));
            file.rate("vacancy-rate", AS_AT, Ledger.exact(funded[cell] - fte[cell]), Ledger.exact(funded[cell]));
        }
    }

    private void writeMovements(int cell, TruthFile file) throws IOException {
        long opening = openingPeople == null ? 0 : openingPeople[cell];
        if (people.inScope[cell] + opening + people.leavers[cell] == 0) {
            return;
        }
        file.amount("leavers-hc", MONTH, Ledger.count(people.leavers[cell]));
        file.amount("leavers-fte", MONTH, Ledger.exact(people.leaversFte[cell]));
        if (openingPeople == null || openingFte == null) {
            return;
        }
        file.amount("joiners-hc", MONTH, Ledger.count(people.joiners[cell]));
        file.rate(
                "turnover-hc",
                MONTH,
                Ledger.count(people.leavers[cell]),
                Ledger.mean(Ledger.count(opening), Ledger.count(people.inScope[cell])));
        file.rate(
                "turnover-fte",
                MONTH,
                Ledger.exact(people.leaversFte[cell]),
                Ledger.mean(Ledger.exact(openingFte[cell]), Ledger.exact(closingFte[cell])));
    }
}
