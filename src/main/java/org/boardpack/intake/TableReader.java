package org.boardpack.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file into submissions, one for each organisation and month. Not for several threads. */
final class TableReader {

    private static final long MOST_ROWS = 10_000_000;
    /** Ten times what a year of every organisation of England and Wales needs. */
    private static final int MOST_SUBMISSIONS = 40_000;

    private record Key(long organisation, long month) {}

    private final ExtractKind kind;
    private final ReferenceLists lists;
    private final Pseudonyms.Hasher hasher;
    private final FindingLog log;
    private final ColumnPlan plan;
    private final TotalRows totals;
    private final int width;

    private final StoredColumn[] columns;
    private final long[] row;
    private final int organisationIndex;
    private final int monthIndex;
    private final int personIndex;
    private final int assignmentIndex;
    private final int ageBandIndex;
    private final int[] key;
    private final String keyHeadings;
    private final boolean namesOrganisations;
    private final @Nullable IdentifierCells employees;
    private final @Nullable IdentifierCells assignments;
    private final @Nullable IdentifierCells nhsIdentifiers;
    private final @Nullable StoredColumn births;

    private final Map<Key, SubmissionRows> submissions = new HashMap<>();
    private @Nullable Key lastKey;
    private @Nullable SubmissionRows last;
    private long rowsRead;

    TableReader(HeadingMatch match, ReferenceLists lists, Pseudonyms.Hasher hasher, FindingLog log) {
        this.kind = match.extract().kind();
        this.lists = lists;
        this.hasher = hasher;
        this.log = log;
        this.plan = new ColumnPlan(match, lists, log);
        this.totals = TotalRows.of(match);
        this.width = match.width();
        this.columns = plan.stored().toArray(StoredColumn[]::new);
        this.row = new long[columns.length];
        this.organisationIndex = plan.indexOf(ColumnRole.ORGANISATION);
        this.monthIndex = plan.indexOf(ColumnRole.MONTH);
        this.personIndex = plan.indexOf(StoredColumn.PERSON);
        this.assignmentIndex = plan.indexOf(StoredColumn.ASSIGNMENT);
        this.ageBandIndex = plan.indexOf(ColumnRole.AGE_BAND);
        this.key = plan.key();
        this.keyHeadings = "organisation, month, "
                + String.join(", ", match.extract().key()).toLowerCase(Locale.UK);
        this.namesOrganisations = plan.indexOf("Organisation Name") >= 0;
        this.employees = plan.identifiers(ColumnRole.EMPLOYEE);
        this.assignments = plan.identifiers(ColumnRole.ASSIGNMENT);
        this.nhsIdentifiers = plan.identifiers(ColumnRole.NHS_IDENTIFIER);
        this.births = plan.birthDates();
    }

    /** Reads every row to the end of the file. */
    void read(RowSource rows) throws IOException {
        long blank = 0;
        long firstBlank = 0;
        while (rows.next()) {
            int filled = firstFilled(rows);
            if (filled < 0) {
                firstBlank = blank == 0 ? rows.line() : firstBlank;
                blank++;
            } else if (totals.isOne(rows, filled)) {
                log.add(Rule.TOTAL_ROWS, rows.line());
            } else if (!fits(rows)) {
                rowsRead++;
                log.add(Rule.WRONG_WIDTH, rows.line());
            } else {
                rowsRead++;
                readRow(rows);
            }
            if (rowsRead > MOST_ROWS) {
                throw new BrokenRowException(Rule.TOO_MANY_ROWS, rows.line(), "10,000,000");
            }
        }
        log.addAll(Rule.BLANK_ROWS, firstBlank, blank);
    }

    private static int firstFilled(RowSource rows) {
        for (int i = 0; i < rows.width(); i++) {
            if (!CellReader.isBlank(rows.cell(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(RowSource rows) {
        for (int i = width; i < rows.width(); i++) {
            if (!CellReader.isBlank(rows.cell(i))) {
                return false;
            }
        }
        return rows.width() >= width;
    }

    private void readRow(RowSource rows) throws BrokenRowException {
        long line = rows.line();
        boolean readable = true;
        for (int i = 0; i < columns.length; i++) {
            CellReader reader = columns[i].reader();
            if (reader != null) {
                int position = columns[i].position();
                row[i] = reader.read(position < 0 ? "" : rows.cell(position), line);
                readable &= row[i] != Parsed.UNREADABLE;
            }
        }
        readable &= readPerson(rows);
        long birth = readAgeBand(rows);
        boolean placed = placed(organisationIndex) && placed(monthIndex);
        SubmissionRows submission = placed ? submission(line) : null;
        if (submission != null && readable && birth != Parsed.UNREADABLE) {
            add(submission, birth, line);
        }
    }

    private boolean placed(int index) {
        return index >= 0 && row[index] != Parsed.UNREADABLE && row[index] != Parsed.MISSING;
    }

    private boolean readPerson(RowSource rows) {
        if (employees == null || assignments == null) {
            return true;
        }
        String employee = employees.read(rows);
        String assignment = assignments.read(rows);
        String nhsIdentifier = nhsIdentifiers == null ? "" : nhsIdentifiers.read(rows);
        if (employee.isEmpty() || assignment.isEmpty() || !placed(organisationIndex)) {
            return false;
        }
        String organisation = organisation(row[organisationIndex]);
        row[personIndex] = hasher.person(nhsIdentifier, organisation, employee);
        row[assignmentIndex] = hasher.assignment(organisation, employee, assignment);
        return true;
    }

    /** Puts the age band in its place and gives the date of birth, which is forgotten after this row. */
    private long readAgeBand(RowSource rows) {
        if (births == null || births.reader() == null) {
            return Parsed.MISSING;
        }
        long birth = births.reader().read(rows.cell(births.position()), rows.line());
        boolean known = birth != Parsed.MISSING && birth != Parsed.UNREADABLE;
        if (known && placed(monthIndex) && columns[ageBandIndex].reader() instanceof TextCells bands) {
            String band = AgeBands.on(birth, row[monthIndex]);
            if (band.isEmpty()) {
                log.add(Rule.AGE_IMPLAUSIBLE, rows.line(), births.reader().heading);
            } else {
                row[ageBandIndex] = bands.position(band);
            }
        }
        return birth;
    }

    private void add(SubmissionRows submission, long birth, long line) {
        long keyHash = 0;
        for (int index : key) {
            keyHash = RowKeys.mix(keyHash, row[index]);
        }
        long contentHash = RowKeys.mix(keyHash, birth);
        for (long value : row) {
            contentHash = RowKeys.mix(contentHash, value);
        }
        switch (submission.keys().meet(keyHash, contentHash)) {
            case NEW -> {
                // Nothing of a file with an error loads, so its rows need no room.
                if (!log.hasErrors()) {
                    submission.add(row);
                }
            }
            case REPEATED -> log.add(Rule.REPEATED_ROW, line);
            case CONTRADICTING -> log.add(Rule.CONTRADICTING_ROW, line, null, keyHeadings);
        }
    }

    private SubmissionRows submission(long line) throws BrokenRowException {
        long organisation = row[organisationIndex];
        long month = MonthText.lastDayOfItsMonth(row[monthIndex]);
        if (last == null || lastKey == null || lastKey.organisation != organisation || lastKey.month != month) {
            lastKey = new Key(organisation, month);
            last = submissions.get(lastKey);
            if (last == null) {
                last = open(lastKey, line);
            }
        }
        return last;
    }

    private SubmissionRows open(Key opened, long line) throws BrokenRowException {
        if (submissions.size() == MOST_SUBMISSIONS) {
            throw new BrokenRowException(Rule.TOO_MANY_SUBMISSIONS, line, "40,000");
        }
        String code = organisation(opened.organisation);
        if (!namesOrganisations && !lists.knowsOrganisation(code)) {
            log.add(Rule.UNKNOWN_ORGANISATION, line, null, Shown.value(code), () -> Map.of("read", Shown.value(code)));
        }
        SubmissionRows rows = new SubmissionRows(plan.stored());
        submissions.put(opened, rows);
        return rows;
    }

    private String organisation(long position) {
        return Objects.requireNonNull(columns[organisationIndex].dictionary()).get((int) position);
    }

    /** Data rows met; blank and total rows not counted. */
    long rowsRead() {
        return rowsRead;
    }

    /** Whose months the file holds, with or without errors. */
    Contents contents() {
        Contents contents = new Contents();
        submissions.keySet().forEach(place -> contents.add(organisation(place.organisation), month(place)));
        return contents;
    }

    List<Submission> submissions() {
        List<Submission> built = new ArrayList<>();
        submissions.forEach((place, rows) ->
                built.add(new Submission(kind, organisation(place.organisation), month(place), rows.build())));
        built.sort(Comparator.comparing(Submission::organisation).thenComparing(Submission::month));
        return List.copyOf(built);
    }

    private static ReportingMonth month(Key place) {
        return ReportingMonth.of(LocalDate.ofEpochDay(place.month));
    }
}
