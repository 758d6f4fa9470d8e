package org.boardpack.answer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.boardpack.answer.AnswerSheet.Column;
import org.boardpack.inbox.FileReport;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Occurrence;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;

/** {@code problems.xlsx}: the verdict, what to fix rule by rule, and every single problem with its place. Holds no person's value. */
final class ProblemsWorkbook implements Closeable {

    /** More rows than anybody reads; the counts say the rest. */
    static final int MOST_PROBLEMS = 100_000;

    private static final AnswerSheet SUMMARY =
            new AnswerSheet("Summary", "tbl_summary", 0, List.of(new Column("About", 22), new Column("Answer", 100)));
    private static final AnswerSheet TO_FIX = new AnswerSheet(
            "What to fix",
            "tbl_what_to_fix",
            0,
            List.of(
                    new Column("Code", 12),
                    new Column("Severity", 12),
                    new Column("Count", 12),
                    new Column("First sheet", 16),
                    new Column("First line", 12),
                    new Column("Column heading", 28),
                    new Column("What", 70),
                    new Column("Do this", 70)));
    private static final AnswerSheet EVERY = new AnswerSheet(
            "Every problem",
            "tbl_every_problem",
            0,
            List.of(
                    new Column("Sheet", 16),
                    new Column("Line", 12),
                    new Column("Column", 10),
                    new Column("Column heading", 28),
                    new Column("Code", 12),
                    new Column("Severity", 12),
                    new Column("What", 70),
                    new Column("Do this", 70)));

    private final FileReport report;
    private final int most;
    private final AnswerWorkbook workbook;
    private final Set<List<String>> heard = new HashSet<>();
    private long found;

    ProblemsWorkbook(OutputStream file, FileReport report) throws IOException {
        this(file, report, MOST_PROBLEMS);
    }

    /** @param most problems that are written out one by one */
    ProblemsWorkbook(OutputStream file, FileReport report, int most) throws IOException {
        this.report = report;
        this.most = most;
        this.workbook = new AnswerWorkbook(
                file, "Problems of " + report.safeName(), report.checkedAt(), List.of(SUMMARY, TO_FIX, EVERY), EVERY);
    }

    /** Writes out what was found at one place. */
    void add(List<Occurrence> occurrences) throws IOException {
        for (Occurrence occurrence : occurrences) {
            heard.add(key(occurrence.code(), occurrence.what()));
            found++;
            if (found <= most) {
                workbook.row(row(occurrence));
            }
        }
    }

    /**
     * Whether every error of the report was met place by place; others were found beyond the file's rows, such as beside another file.
     */
    boolean knowsEveryError() {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> heard.contains(key(finding.code(), finding.what())));
    }

    private static List<String> key(String code, String what) {
        return List.of(code, what);
    }

    private static List<AnswerCell> row(Occurrence at) {
        return List.of(
                AnswerCell.text(at.at().sheet() == null ? "" : at.at().sheet()),
                line(at.at()),
                AnswerCell.text(at.column() < 0 ? "" : CellReference.convertNumToColString(at.column())),
                AnswerCell.text(at.heading() == null ? "" : at.heading()),
                AnswerCell.text(at.code()),
                AnswerCell.text(at.severity().word()),
                AnswerCell.wrapped(at.what()),
                AnswerCell.wrapped(at.doThis()));
    }

    private static AnswerCell line(SourceLine at) {
        return at.line() == 0 ? AnswerCell.text("") : AnswerCell.number(at.line());
    }

    /** Writes the other sheets. */
    void finish(String howToProceed) throws IOException {
        for (Finding finding : report.findings()) {
            if (!heard.contains(key(finding.code(), finding.what()))) {
                add(List.of(new Occurrence(
                        finding.firstAt(),
                        -1,
                        finding.heading(),
                        finding.code(),
                        finding.severity(),
                        finding.what(),
                        finding.doThis())));
            }
        }
        String cut = found <= most
                ? ""
                : String.format(
                        Locale.UK,
                        "Only the first %,d of %,d problems are listed; the sheet \"What to fix\" counts all of them.",
                        most,
                        found);
        if (!cut.isEmpty()) {
            List<AnswerCell> last = new ArrayList<>();
            for (int i = 0; i < EVERY.columns().size(); i++) {
                last.add(AnswerCell.wrapped(i == EVERY.columns().size() - 2 ? cut : ""));
            }
            workbook.row(last);
        }
        workbook.finish(Map.of(SUMMARY, summary(howToProceed, cut), TO_FIX, toFix()));
    }

    private static String plural(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case HOLD -> "To decide";
            case WARNING -> "Warnings";
            case NOTE -> "Notes";
        };
    }

    private List<List<AnswerCell>> summary(String howToProceed, String cut) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        rows.add(said("File", report.safeName()));
        rows.add(said("Verdict", report.verdict().words()));
        rows.add(said("Taken for", report.looksLike().isBlank() ? "Nothing that is known" : report.looksLike()));
        rows.add(said("Rows", String.format(Locale.UK, "%,d", report.rows())));
        for (Severity severity : Severity.values()) {
            long count = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .mapToLong(Finding::count)
                    .sum();
            rows.add(said(plural(severity), String.format(Locale.UK, "%,d", count)));
        }
        rows.add(said("How to proceed", howToProceed));
        if (!cut.isEmpty()) {
            rows.add(said("Not listed", cut));
        }
        rows.add(said("Personal data", "Values that could identify a person are not shown in this workbook."));
        rows.add(said("SHA-256", report.fingerprint().sha256()));
        return rows;
    }

    private static List<AnswerCell> said(String about, String answer) {
        return List.of(AnswerCell.text(about), AnswerCell.wrapped(answer));
    }

    private List<List<AnswerCell>> toFix() {
        return report.findings().stream()
                .map(finding -> List.of(
                        AnswerCell.text(finding.code()),
                        AnswerCell.text(finding.severity().word()),
                        AnswerCell.number(finding.count()),
                        AnswerCell.text(
                                finding.firstAt().sheet() == null
                                        ? ""
                                        : finding.firstAt().sheet()),
                        line(finding.firstAt()),
                        AnswerCell.text(finding.heading() == null ? "" : finding.heading()),
                        AnswerCell.wrapped(finding.what()),
                        AnswerCell.wrapped(finding.doThis())))
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
