package org.boardpack.intake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;

/** Reads the rows of one file into submissions, leaving out blank and total rows and rows met before. Not for several threads. */
final class TableReader {

    /** What a row of the widest extract takes while its file and another one are read side by side, with room to spare. */
    private static final long BYTES_OF_A_ROW = 600;

    /** A file is loaded whole or not at all, so all of it must fit into memory; better told than found out. */
    private static final long MOST_ROWS =
            Math.min(10_000_000, Runtime.getRuntime().maxMemory() / BYTES_OF_A_ROW);

    private final ExtractKind kind;
    private final ReferenceLists lists;
    private final FindingLog log;
    private final TotalRows totals;
    private final int width;
    private final RowReader row;
    private final RowRelations relations;
    private final Gathered gathered;
    private final String keyHeadings;
    private final boolean namesOrganisations;
    private final boolean ofSystems;
    /** Without a column of the key, rows that differ only there would seem to contradict each other. */
    private final boolean complete;

    private long rowsRead;

    /** @param now today's month */
    TableReader(
            HeadingMatch match, ReferenceLists lists, Pseudonyms.Hasher hasher, FindingLog log, ReportingMonth now) {
        ColumnPlan plan = new ColumnPlan(match, lists, log);
        this.kind = match.extract().kind();
        this.lists = lists;
        this.log = log;
        this.totals = TotalRows.of(match);
        this.width = match.width();
        this.row = new RowReader(plan, hasher, log);
        this.relations = new RowRelations(plan, log, now);
        this.gathered = new Gathered(row, plan.stored());
        this.keyHeadings = "organisation, month, "
                + String.join(", ", match.extract().key()).toLowerCase(Locale.UK);
        this.complete = match.isComplete();
        this.ofSystems = match.extract().isOfSystems();
        this.namesOrganisations = plan.indexOf("Organisation Name") >= 0;
    }

    /** Reads every row to the end of the file. */
    void read(RowSource rows) throws IOException {
        long blank = 0;
        long firstBlank = 0;
        while (rows.next()) {
            if (isBlank(rows)) {
                firstBlank = blank == 0 ? rows.line() : firstBlank;
                blank++;
            } else if (totals.isOne(rows)) {
                log.add(Rule.TOTAL_ROWS, rows.line());
            } else {
                rowsRead++;
                readRow(rows);
            }
        }
        log.addAll(Rule.BLANK_ROWS, firstBlank, blank);
    }

    private static boolean isBlank(RowSource rows) {
        for (int i = 0; i < rows.width(); i++) {
            if (!CellReader.isBlank(rows.cell(i))) {
                return false;
            }
        }
        return true;
    }

    private void readRow(RowSource rows) throws BrokenRowException {
        if (rowsRead > MOST_ROWS) {
            throw new BrokenRowException(Rule.TOO_MANY_ROWS, rows.line(), String.format(Locale.UK, "%,d", MOST_ROWS));
        }
        if (!fits(rows)) {
            log.add(Rule.WRONG_WIDTH, rows.line());
            return;
        }
        boolean readable = row.read(rows);
        if (row.isPlaced()) {
            relations.check(row.values(), row.month(), rows.line());
            SubmissionRows known = gathered.find();
            SubmissionRows submission = known == null ? open(rows.line()) : known;
            if (readable && complete) {
                add(submission, rows.line());
            }
        }
    }

    private boolean fits(RowSource rows) {
        for (int i = width; i < rows.width(); i++) {
            if (!CellReader.isBlank(rows.cell(i))) {
                return false;
            }
        }
        return rows.width() >= width;
    }

    private SubmissionRows open(long line) throws BrokenRowException {
        SubmissionRows opened = gathered.open(line);
        String code = row.organisationCode(row.organisation());
        boolean known = ofSystems ? lists.knowsRollUp(code) : lists.knowsOrganisation(code);
        if (!namesOrganisations && !known) {
            String shown = Shown.organisation(code);
            log.add(Rule.UNKNOWN_ORGANISATION, line, null, shown, () -> Map.of("read", shown));
        }
        return opened;
    }

    private void add(SubmissionRows submission, long line) {
        switch (submission.keys().meet(row.keyHash(), row.contentHash())) {
            case NEW -> {
                // Nothing of a file with an error loads, so its rows need no room.
                if (!log.hasErrors()) {
                    submission.add(row.values(), line);
                }
            }
            case REPEATED -> log.add(Rule.REPEATED_ROW, line);
            case CONTRADICTING -> log.add(Rule.CONTRADICTING_ROW, line, null, keyHeadings);
        }
    }

    /** Data rows met; blank and total rows not counted. */
    long rowsRead() {
        return rowsRead;
    }

    /** Whose months the file holds, with or without errors. */
    Contents contents() {
        return gathered.contents();
    }

    List<Submission> submissions() {
        return gathered.build(kind);
    }
}
