package org.boardpack.practice;

import java.io.IOException;
import java.util.List;

/** The true figures of the 12 months to a period's end, cell by cell. */
final class YearTruth {

    private static final String ROLLING = "rolling-12";

    private final PeopleTruth people;
    private final long[] opening;
    private final long[] openingFte;
    private final long[] closingFte;
    private final long[] leavers;
    private final long[] leaversFte;
    private final long[] stayers;
    private final long[] nhsLeavers;
    private final long[] available;
    private final long[] lost;

    /**
     * @param logs 13 months, the oldest being the opening one
     */
    YearTruth(Cells cells, PeopleTruth people, List<MonthLog> logs) {
        this.people = people;
        MonthLog yearAgo = logs.get(0);
        List<MonthLog> year = logs.subList(1, logs.size());
        this.opening = people.countPeople(yearAgo, false);
        this.openingFte = cells.sum(yearAgo.turnoverFte);
        this.closingFte = cells.sum(year.get(year.size() - 1).turnoverFte);
        this.leavers = new long[cells.count()];
        this.leaversFte = new long[cells.count()];
        this.stayers = new long[cells.count()];
        this.nhsLeavers = new long[cells.count()];
        this.available = new long[cells.count()];
        this.lost = new long[cells.count()];
        for (MonthLog log : year) {
            people.countLeavers(log, leavers, leaversFte);
            addUp(cells.sum(log.available), available);
            addUp(cells.sum(log.lost), lost);
        }
        people.countStayers(yearAgo, PeopleTruth.LatestDepartures.of(year), stayers, nhsLeavers);
    }

    private static void addUp(long[] amounts, long[] sums) {
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += amounts[cell];
        }
    }

    void write(int cell, TruthFile file) throws IOException {
        var average = Ledger.mean(Ledger.count(opening[cell]), Ledger.count(people.inScope[cell]));
        if (average.signum() > 0) {
            file.rate("turnover-hc", ROLLING, Ledger.count(leavers[cell]), average);
            file.rate(
                    "turnover-fte",
                    ROLLING,
                    Ledger.exact(leaversFte[cell]),
                    Ledger.mean(Ledger.exact(openingFte[cell]), Ledger.exact(closingFte[cell])));
            file.rate("nhs-leaver-rate", ROLLING, Ledger.count(nhsLeavers[cell]), average);
        }
        if (opening[cell] > 0) {
            file.rate("stability", ROLLING, Ledger.count(stayers[cell]), Ledger.count(opening[cell]));
        }
        if (available[cell] > 0) {
            file.rate("sickness-rate", ROLLING, Ledger.exact(lost[cell]), Ledger.exact(available[cell]));
        }
    }
}
