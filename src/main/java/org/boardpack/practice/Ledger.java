package org.boardpack.practice;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps the last 13 months of what was told and writes each period's true figures. */
final class Ledger implements Chronicle {

    private static final int MONTHS_IN_YEAR = 12;

    private final World world;
    private final List<GroupProfile> groups;
    private final TruthFile file;
    private final Deque<MonthLog> year = new ArrayDeque<>();
    private MonthLog now;

    Ledger(World world, List<GroupProfile> groups, Path path) throws IOException {
        this.world = world;
        this.groups = groups;
        this.file = new TruthFile(path);
        this.now = new MonthLog(world.places().size(), groups.size());
    }

    @Override
    public void inPost(int person, int place, int group, int fte, boolean resident, boolean ending) {
        now.add(person, place, group, resident, ending);
        now.fte[place][group] += fte;
        now.turnoverFte[place][group] += resident ? 0 : fte;
    }

    @Override
    public void left(Departure departure) {
        now.departures.add(departure);
    }

    @Override
    public void available(int place, int group, long days) {
        now.available[place][group] += days;
    }

    @Override
    public void lost(int place, int group, long days) {
        now.lost[place][group] += days;
    }

    @Override
    public void spent(int place, int group, long agency, long payBill) {
        now.agency[place][group] += agency;
        now.payBill[place][group] += payBill;
    }

    @Override
    public void funded(int place, int group, long fte) {
        now.funded[place][group] += fte;
    }

    @Override
    public void endMonth(int month) throws IOException {
        now.seal();
        year.addLast(now);
        if (year.size() > MONTHS_IN_YEAR + 1) {
            year.removeFirst();
        }
        if (!world.month(month).isBefore(world.truthFrom())) {
            write(month, new ArrayList<>(year));
        }
        now = new MonthLog(world.places().size(), groups.size());
    }

    private void write(int month, List<MonthLog> logs) throws IOException {
        Cells cells = new Cells(world, month, groups.size());
        PeopleTruth people = new PeopleTruth(cells, now);
        MonthTruth monthly = new MonthTruth(cells, people, now);
        if (logs.size() > 1) {
            monthly.comparedWith(logs.get(logs.size() - 2));
        }
        YearTruth yearly = logs.size() > MONTHS_IN_YEAR ? new YearTruth(cells, people, logs) : null;
        for (int scope = 0; scope < cells.scopes().size(); scope++) {
            for (int group = -1; group < groups.size(); group++) {
                file.turnTo(
                        world.month(month),
                        cells.scopes().get(scope),
                        group < 0 ? "All" : groups.get(group).name());
                int cell = cells.cell(scope, group);
                monthly.write(cell, file);
                if (yearly != null) {
                    yearly.write(cell, file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Hundred-thousandths as an exact decimal. */
    static BigDecimal exact(long hundredThousandths) {
        return BigDecimal.valueOf(hundredThousandths, 5);
    }

    static BigDecimal count(long people) {
        return BigDecimal.valueOf(people);
    }

    /** Pence as pounds. */
    static BigDecimal money(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    /** The mean of an opening and a closing value. */
    static BigDecimal mean(BigDecimal opening, BigDecimal closing) {
        return opening.add(closing).divide(BigDecimal.valueOf(2));
    }
}
