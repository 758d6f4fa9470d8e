package org.boardpack.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.boardpack.workforce.ExtractKind;

/** Writes an organisation's month of person-level extracts, tells the chronicle, and lets go of those who left. */
final class Extracts {

    private final Staff staff;
    private final Roster roster;
    private final Layout layout;
    private final CsvBytes out;
    private final Chronicle chronicle;
    private final Columns columns;
    private final Extract staffInPost;
    private final Extract leavers;
    private final Extract sickness;
    private long rows;

    Extracts(Staff staff, Layout layout, CsvBytes out, Chronicle chronicle, Traits traits) {
        this.staff = staff;
        this.roster = staff.roster;
        this.layout = layout;
        this.out = out;
        this.chronicle = chronicle;
        this.columns = new Columns(staff, traits);
        this.staffInPost = new Extract(ExtractKind.STAFF_IN_POST, columns.staffInPost());
        this.leavers = new Extract(ExtractKind.LEAVERS, columns.leavers());
        this.sickness = new Extract(ExtractKind.SICKNESS, columns.sickness());
    }

    /** Staff-in-post rows so far. */
    long rows() {
        return rows;
    }

    /**
     * Writes the month.
     *
     * @return FTE in post by staff group, in hundred-thousandths
     */
    long[] write(int place, int month) throws IOException {
        long[] fte = new long[staff.catalogue.groups().size()];
        if (!staff.world.isOpen(place, month)) {
            return fte;
        }
        columns.turnTo(month);
        IntList members = staff.members.get(place);
        staffInPost.open(place, month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (isListed(slot, month)) {
                staffInPost.row(slot);
                rows++;
                tellInPost(slot, month, fte);
            }
        }
        leavers.open(place, month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.end[slot] != 0) {
                leavers.row(slot);
                tellLeft(slot, month);
            }
        }
        sickness.open(place, month);
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            int days = columns.daysIll(slot);
            if (days > 0) {
                sickness.row(slot);
                if (roster.contractOf(slot).isCounted()) {
                    chronicle.lost(place, staff.groupOf(slot), (long) roster.fte[slot] * days);
                }
            }
        }
        letGo(members);
        return fte;
    }

    private boolean isListed(int slot, int month) {
        return roster.end[slot] == 0
                || (roster.end[slot] == staff.lastDay(month) && roster.is(slot, Roster.LISTED_ON_LAST_DAY));
    }

    private void tellInPost(int slot, int month, long[] fte) {
        if (!roster.contractOf(slot).isCounted() || roster.statusOf(slot) == Status.OFFER_ACCEPTED) {
            return;
        }
        int place = roster.place[slot];
        int group = staff.groupOf(slot);
        fte[group] += roster.fte[slot];
        chronicle.inPost(
                roster.person[slot], place, group, roster.fte[slot], staff.isResident(slot), roster.end[slot] != 0);
        tellAvailable(slot, month, staff.lastDay(month));
    }

    private void tellLeft(int slot, int month) {
        if (!roster.contractOf(slot).isCounted()) {
            return;
        }
        LeavingReason reason = staff.catalogue.reasons().get(roster.reason[slot]);
        chronicle.left(new Departure(
                roster.person[slot],
                roster.place[slot],
                staff.groupOf(slot),
                roster.fte[slot],
                roster.end[slot],
                staff.isResident(slot),
                reason.turnover() && !staff.isResident(slot),
                roster.destination[slot] == Catalogue.TO_NHS));
        if (!isListed(slot, month)) {
            tellAvailable(slot, month, roster.end[slot]);
        }
    }

    private void tellAvailable(int slot, int month, int to) {
        int from = Math.max(staff.firstDay(month), roster.start[slot]);
        int days = to - from + 1;
        chronicle.available(roster.place[slot], staff.groupOf(slot), (long) roster.fte[slot] * days);
    }

    private void letGo(IntList members) {
        int kept = 0;
        for (int i = 0; i < members.size(); i++) {
            int slot = members.get(i);
            if (roster.end[slot] == 0) {
                members.set(kept++, slot);
            } else {
                roster.release(slot);
            }
        }
        members.shrinkTo(kept);
    }

    /** An extract being written, without the columns that the world leaves out. */
    private final class Extract {

        private final ExtractKind kind;
        private final List<String> headings;
        private final Column.Cell[] cells;

        Extract(ExtractKind kind, List<Column> columns) {
            this.kind = kind;
            List<Column> written = columns.stream()
                    .filter(column -> !staff.world.absentColumns().contains(column.heading()))
                    .toList();
            this.headings = written.stream().map(Column::heading).toList();
            this.cells = written.stream().map(Column::cell).toArray(Column.Cell[]::new);
        }

        void open(int place, int month) throws IOException {
            Path file = layout.file(kind, staff.world.places().get(place).code(), month);
            out.open(file, headings);
        }

        void row(int slot) throws IOException {
            for (Column.Cell cell : cells) {
                cell.write(out, slot);
            }
            out.endRow();
        }
    }
}
