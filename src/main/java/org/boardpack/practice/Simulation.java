package org.boardpack.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Lives through a practice world month by month and writes down each month before the next begins. */
final class Simulation implements AutoCloseable {

    private final World world;
    private final Staff staff;
    private final Influences influences;
    private final Departures departures;
    private final Recruitment recruitment;
    private final Changes changes;
    private final Absences absences;
    private final Chronicle chronicle;
    private final CsvBytes csv = new CsvBytes();
    private final Extracts extracts;
    private final Accounts accounts;

    Simulation(World world, Catalogue catalogue, Layout layout, Path out) throws IOException {
        this.world = world;
        this.staff = new Staff(world, catalogue);
        this.influences = new Influences(world, catalogue);
        Traits traits = new Traits(staff);
        this.departures = new Departures(staff, influences);
        this.recruitment = new Recruitment(staff, influences);
        this.changes = new Changes(staff, influences, traits);
        this.absences = new Absences(staff, influences);
        this.chronicle = world.truth() == TruthLevel.NONE
                ? Chronicle.NONE
                : new Ledger(world, catalogue.groups(), out.resolve("truth.csv"));
        this.extracts = new Extracts(staff, layout, csv, chronicle, traits);
        this.accounts = new Accounts(staff, layout, csv, chronicle, influences);
    }

    PracticeReport run(Consumer<PracticeReport> progress) throws IOException {
        new Founding(staff, influences).run();
        PracticeReport report = new PracticeReport(world.first(), 0, world.months(), 0, 0);
        for (int month = 0; month < world.months(); month++) {
            live(month);
            write(month);
            report = new PracticeReport(world.month(month), month + 1, world.months(), extracts.rows(), csv.bytes());
            progress.accept(report);
        }
        return report;
    }

    /**
     * The order matters: gaps are filled after leavers and those expected are known, movers of the month arrive after they have left,
     * the ill are ill to their last day.
     */
    private void live(int month) {
        influences.turnTo(month);
        int places = world.places().size();
        staff.admitExpected(month);
        for (int place = 0; place < places; place++) {
            departures.run(place, month);
        }
        for (int place = 0; place < places; place++) {
            recruitment.run(place, month);
        }
        staff.admitExpected(month);
        for (int place = 0; place < places; place++) {
            departures.closeDown(place, month);
        }
        for (int place = 0; place < places; place++) {
            changes.run(place, month);
            absences.run(place, month);
        }
    }

    private void write(int month) throws IOException {
        for (int place = 0; place < world.places().size(); place++) {
            long[] fte = extracts.write(place, month);
            accounts.write(place, month, fte);
        }
        csv.close();
        chronicle.endMonth(month);
    }

    @Override
    public void close() throws IOException {
        csv.close();
        chronicle.close();
    }
}
