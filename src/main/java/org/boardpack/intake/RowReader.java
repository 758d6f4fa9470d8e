package org.boardpack.intake;

import java.util.Objects;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/** Turns one row after the other into typed values: cells, pseudonyms, age band. Holds the last row read. Not for several threads. */
final class RowReader {

    private final Pseudonyms.Hasher hasher;
    private final FindingLog log;
    private final StoredColumn[] columns;
    private final long[] values;
    private final int organisationIndex;
    private final int monthIndex;
    private final boolean isStanding;
    private final boolean isOfPeople;
    private final int personIndex;
    private final int employeeIndex;
    private final int assignmentIndex;
    private final int ageBandIndex;
    private final int[] key;
    private final @Nullable IdentifierCells employees;
    private final @Nullable IdentifierCells assignments;
    private final @Nullable IdentifierCells nhsIdentifiers;
    private final @Nullable StoredColumn births;
    private long birth;

    RowReader(ColumnPlan plan, Pseudonyms.Hasher hasher, FindingLog log) {
        this.hasher = hasher;
        this.log = log;
        this.columns = plan.stored().toArray(StoredColumn[]::new);
        this.values = new long[columns.length];
        this.organisationIndex = plan.indexOf(ColumnRole.ORGANISATION);
        this.monthIndex = plan.indexOf(ColumnRole.MONTH);
        this.isStanding = plan.isStanding();
        this.isOfPeople = plan.isOfPeople();
        this.personIndex = plan.indexOf(StoredColumn.PERSON);
        this.employeeIndex = plan.indexOf(StoredColumn.EMPLOYEE);
        this.assignmentIndex = plan.indexOf(StoredColumn.ASSIGNMENT);
        this.ageBandIndex = plan.indexOf(ColumnRole.AGE_BAND);
        this.key = plan.key();
        this.employees = plan.identifiers(ColumnRole.EMPLOYEE);
        this.assignments = plan.identifiers(ColumnRole.ASSIGNMENT);
        this.nhsIdentifiers = plan.identifiers(ColumnRole.NHS_IDENTIFIER);
        this.births = plan.birthDates();
    }

    /** Whether every value of the row could be read; what could not has been logged. */
    boolean read(RowSource rows) {
        boolean readable = readColumns(rows, false);
        readable &= readPerson(rows);
        // A row that is wrong elsewhere may have slipped, so that names stand where listed values should.
        log.rowIsDoubtful(!readable);
        log.rowIsOf(owner(rows));
        readable &= readColumns(rows, true);
        log.rowIsDoubtful(false);
        birth = readAgeBand(rows);
        return readable && birth != Parsed.UNREADABLE;
    }

    /** Columns with a code list, or the others. */
    private boolean readColumns(RowSource rows, boolean listed) {
        boolean readable = true;
        for (int i = 0; i < columns.length; i++) {
            CellReader reader = columns[i].reader();
            if (reader != null && listed == reader instanceof ListedCells) {
                int position = columns[i].position();
                values[i] = reader.read(position < 0 ? "" : rows.cell(position), rows.line());
                readable &= values[i] != Parsed.UNREADABLE;
            }
        }
        return readable;
    }

    private boolean readPerson(RowSource rows) {
        if (employees == null || assignments == null) {
            return true;
        }
        String employee = employees.read(rows);
        String assignment = assignments.read(rows);
        String nhsIdentifier = nhsIdentifiers == null ? "" : nhsIdentifiers.read(rows);
        if (employee.isEmpty() || assignment.isEmpty() || !has(organisationIndex)) {
            return false;
        }
        String organisation = organisationCode(organisation());
        values[personIndex] = hasher.person(nhsIdentifier, organisation, employee);
        if (employeeIndex >= 0) {
            values[employeeIndex] =
                    nhsIdentifier.isEmpty() ? values[personIndex] : hasher.employee(organisation, employee);
        }
        values[assignmentIndex] = hasher.assignment(organisation, employee, assignment);
        return true;
    }

    /** Where it cannot be known whose rows of people are, all are one person's. */
    private long owner(RowSource rows) {
        if (isOfPeople) {
            return personIndex < 0 ? 0 : values[personIndex];
        }
        return rows.line();
    }

    /** Puts the age band in its place and gives the date of birth, which is forgotten after this row. */
    private long readAgeBand(RowSource rows) {
        if (births == null || births.reader() == null) {
            return Parsed.MISSING;
        }
        long date = births.reader().read(rows.cell(births.position()), rows.line());
        boolean known = date != Parsed.MISSING && date != Parsed.UNREADABLE;
        if (known && has(monthIndex) && columns[ageBandIndex].reader() instanceof TextCells bands) {
            String band = AgeBands.on(date, values[monthIndex]);
            if (band.isEmpty()) {
                log.add(Rule.AGE_IMPLAUSIBLE, rows.line(), births.reader().heading);
            } else {
                values[ageBandIndex] = bands.position(band);
            }
        }
        return date;
    }

    private boolean has(int index) {
        return index >= 0 && values[index] != Parsed.UNREADABLE && values[index] != Parsed.MISSING;
    }

    /** Whether the row says whose it is and of which month. */
    boolean isPlaced() {
        return has(organisationIndex) && (isStanding || has(monthIndex));
    }

    /** Position of the row's organisation in the file's dictionary of codes. */
    long organisation() {
        return values[organisationIndex];
    }

    String organisationCode(long organisation) {
        return Objects.requireNonNull(columns[organisationIndex].dictionary()).get((int) organisation);
    }

    /** The last day of the row's month; that of {@link ReportingMonth#ALWAYS} in a standing list. */
    long month() {
        return isStanding
                ? ReportingMonth.ALWAYS.lastDay().toEpochDay()
                : MonthText.lastDayOfItsMonth(values[monthIndex]);
    }

    /** One value a stored column; overwritten by the next row. */
    long[] values() {
        return values;
    }

    /** Of what no two rows of a submission may share. */
    long keyHash() {
        long hash = 0;
        for (int index : key) {
            hash = RowKeys.mix(hash, values[index]);
        }
        return hash;
    }

    /** Of everything the row says, so that 1.0 and 1.00 are the same. */
    long contentHash() {
        long hash = RowKeys.mix(0, birth);
        for (long value : values) {
            hash = RowKeys.mix(hash, value);
        }
        return hash;
    }
}
