package org.boardpack.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.ReportingMonth;

/** Whose month the first data row of a file belongs to. */
record FirstRow(String organisation, ReportingMonth month) {

    /** Blank and total rows above the first data row that are looked past. */
    private static final int PATIENCE = 100;

    static Optional<FirstRow> of(RowSource rows, ColumnPlan plan, TotalRows totals) throws IOException {
        int organisationIndex = plan.indexOf(ColumnRole.ORGANISATION);
        int monthIndex = plan.indexOf(ColumnRole.MONTH);
        if (organisationIndex < 0 || (monthIndex < 0 && !plan.isStanding())) {
            return Optional.empty();
        }
        for (int looked = 0; looked < PATIENCE && rows.next(); looked++) {
            StoredColumn organisation = plan.stored().get(organisationIndex);
            long code = value(rows, organisation);
            long month = plan.isStanding()
                    ? ReportingMonth.ALWAYS.lastDay().toEpochDay()
                    : value(rows, plan.stored().get(monthIndex));
            List<String> codes = organisation.dictionary();
            if (code >= 0 && month > Parsed.UNREADABLE && codes != null && !totals.isOne(rows)) {
                return Optional.of(new FirstRow(codes.get((int) code), ReportingMonth.of(LocalDate.ofEpochDay(month))));
            }
        }
        return Optional.empty();
    }

    private static long value(RowSource rows, StoredColumn column) {
        return column.reader() == null
                ? Parsed.MISSING
                : column.reader().read(rows.cell(column.position()), rows.line());
    }
}
