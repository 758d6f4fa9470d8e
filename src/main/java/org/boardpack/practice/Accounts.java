package org.boardpack.practice;

import java.io.IOException;
import java.util.List;
import org.boardpack.workforce.ExtractKind;

/** The extracts that are not about persons: agency spend, establishment and plan of an organisation's month. */
final class Accounts {

    private static final List<String> AGENCY = List.of(
            "Organisation Code",
            "Month",
            "Staff Group",
            "Agency Cost",
            "Bank Cost",
            "Total Pay Bill",
            "Planned Agency Cost",
            "Agency WTE",
            "Agency Shifts",
            "Price Cap Override Shifts",
            "Off Framework Shifts");
    private static final List<String> ESTABLISHMENT =
            List.of("Organisation Code", "Month", "Staff Group", "Funded FTE");
    private static final List<String> PLAN =
            List.of("Organisation Code", "Metric", "Staff Group", "Month", "Plan", "Target", "Set By");

    private static final byte[] SET_BY = CsvBytes.encode("Practice Board");
    private static final int APRIL = 4;
    /** What an agency worker costs, times a substantive one. */
    private static final double AGENCY_PREMIUM = 1.35;

    private static final double SHIFTS_A_MONTH = 19;

    private final Staff staff;
    private final Layout layout;
    private final CsvBytes out;
    private final Chronicle chronicle;
    private final Influences influences;
    private final double[][] funded;

    Accounts(Staff staff, Layout layout, CsvBytes out, Chronicle chronicle, Influences influences) {
        this.staff = staff;
        this.layout = layout;
        this.out = out;
        this.chronicle = chronicle;
        this.influences = influences;
        int groups = staff.catalogue.groups().size();
        this.funded = new double[staff.world.places().size()][groups];
        for (int place = 0; place < funded.length; place++) {
            for (int group = 0; group < groups; group++) {
                int people = staff.world.places().get(place).people().get(group);
                funded[place][group] = people * 0.87 * (1.0 + 0.14 * steady(place, group, 1));
            }
        }
    }

    /** Between 0 and 1, the same in every month. */
    private double steady(int place, int group, int purpose) {
        return Chance.below(Chance.hash(staff.world.seed(), place * 64L + group, 100 + purpose), 1000) / 1000.0;
    }

    /**
     * @param fte in post by group, in hundred-thousandths
     */
    void write(int place, int month, long[] fte) throws IOException {
        if (staff.world.isOpen(place, month)) {
            writeEstablishment(place, month);
            writeAgency(place, month, fte);
            writePlan(place, month);
        }
    }

    private void writeEstablishment(int place, int month) throws IOException {
        open(ExtractKind.ESTABLISHMENT, place, month, ESTABLISHMENT);
        boolean newYear = staff.world.month(month).value().getMonthValue() == APRIL;
        for (int group = 0; group < funded[place].length; group++) {
            if (newYear && month > 0) {
                funded[place][group] *= 1.005;
            }
            if (funded[place][group] > 0) {
                long hundredths = Math.round(funded[place][group] * 100);
                chronicle.funded(place, group, hundredths * 1000);
                begin(place, month, group);
                out.decimal(hundredths * 1000);
                out.endRow();
            }
        }
        if (!staff.world.isOpen(place, month + 1)) {
            int successor = staff.world.carrier(place, month + 1);
            for (int group = 0; group < funded[place].length; group++) {
                funded[successor][group] += funded[place][group];
            }
        }
    }

    private void writeAgency(int place, int month, long[] fte) throws IOException {
        open(ExtractKind.AGENCY_SPEND, place, month, AGENCY);
        for (int group = 0; group < fte.length; group++) {
            if (funded[place][group] > 0) {
                GroupProfile profile = staff.catalogue.groups().get(group);
                double pay = fte[group] / 100_000.0 * profile.payPence() * (0.99 + 0.02 * staff.chance.fraction());
                double planned = funded[place][group]
                        * 0.95
                        * profile.payPence()
                        * profile.agencyShare()
                        * (0.6 + 0.8 * steady(place, group, 2));
                double agency = planned * (0.8 + 0.4 * staff.chance.fraction()) * influences.agency(place, group);
                double bank = pay * 0.03 * (0.8 + 0.4 * staff.chance.fraction());
                writeAgency(place, month, group, Math.round(pay), Math.round(agency), Math.round(bank), planned);
            }
        }
    }

    private void writeAgency(int place, int month, int group, long pay, long agency, long bank, double planned)
            throws IOException {
        double wte = agency / (staff.catalogue.groups().get(group).payPence() * AGENCY_PREMIUM);
        long shifts = Math.round(wte * SHIFTS_A_MONTH);
        long payBill = pay + agency + bank;
        chronicle.spent(place, group, agency, payBill);
        begin(place, month, group);
        out.money(agency);
        out.money(bank);
        out.money(payBill);
        out.money(Math.round(planned / 100) * 100);
        out.decimal(Math.round(wte * 100) * 1000);
        out.number(shifts);
        out.number(Math.round(shifts * 0.3 * staff.chance.fraction()));
        out.number(Math.round(shifts * 0.08 * staff.chance.fraction()));
        out.endRow();
    }

    private void writePlan(int place, int month) throws IOException {
        open(ExtractKind.PLAN, place, month, PLAN);
        long yearsOn = month / 12;
        writePlan(place, month, "turnover-hc", 13_00 - 50 * yearsOn, 12_00);
        writePlan(place, month, "sickness-rate", 5_50 - 20 * yearsOn, 5_00);
        writePlan(place, month, "agency-share-of-pay", 4_00 - 30 * yearsOn, 3_20);
    }

    /** Plan and target in hundredths of a percent. */
    private void writePlan(int place, int month, String metric, long plan, long target) throws IOException {
        organisation(place);
        out.text(CsvBytes.encode(metric));
        out.blank();
        out.text(CsvBytes.encode(staff.world.month(month).toString()));
        out.decimal(plan * 1000);
        out.decimal(target * 1000);
        out.text(SET_BY);
        out.endRow();
    }

    private void open(ExtractKind kind, int place, int month, List<String> headings) throws IOException {
        out.open(layout.file(kind, staff.world.places().get(place).code(), month), headings);
    }

    private void organisation(int place) {
        out.text(CsvBytes.encode(staff.world.places().get(place).code()));
    }

    private void begin(int place, int month, int group) {
        organisation(place);
        out.text(CsvBytes.encode(staff.world.month(month).toString()));
        out.text(CsvBytes.encode(staff.catalogue.groups().get(group).name()));
    }
}
