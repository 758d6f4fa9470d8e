package org.boardpack.answer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpack.inbox.FileReport;
import org.boardpack.intake.CorrectedRow;
import org.boardpack.intake.FileColumn;
import org.boardpack.intake.FixMeFormat;
import org.boardpack.quality.Occurrence;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;

/**
 * A FIX-ME workbook: the rows of a file that have an error, to be corrected in Excel and dropped again. Where the file is
 * about people it holds personal data, as the file does.
 */
final class FixMeWorkbook implements Closeable {

    private final Completes original;
    private final FileReport report;
    private final FixMeSheets sheets;
    private final AnswerWorkbook workbook;
    private final SortedMap<Long, CorrectedRow> done = new TreeMap<>();
    private boolean possible;

    /** @param earlier rows that were corrected in earlier rounds; those that are still bad are asked for again */
    FixMeWorkbook(
            OutputStream file,
            Completes original,
            FileReport report,
            List<FileColumn> columns,
            Collection<CorrectedRow> earlier)
            throws IOException {
        this.original = original;
        this.report = report;
        this.sheets = FixMeSheets.of(columns);
        earlier.forEach(row -> done.put(row.line(), row));
        List<AnswerSheet> all = new ArrayList<>(List.of(sheets.toFix(), sheets.about(), sheets.choices()));
        if (!earlier.isEmpty()) {
            all.add(sheets.corrected());
        }
        this.workbook = new AnswerWorkbook(
                file, "Rows of " + original.name() + " to be corrected", report.checkedAt(), all, sheets.toFix());
        possible = columns.stream().noneMatch(column -> column.heading().length() > AnswerCell.LONGEST);
    }

    /** Adds the row if it has an error. */
    void add(SourceLine at, List<String> cells, List<Occurrence> found) throws IOException {
        List<Occurrence> errors = found.stream()
                .filter(occurrence -> occurrence.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty() || !possible) {
            return;
        }
        possible = fits(cells) && workbook.count() < FixMeFormat.MOST_ROWS;
        if (possible) {
            done.remove(at.line());
            workbook.row(row(at, cells, errors));
        }
    }

    /** A row that is wider than the headings, or a cell longer than Excel's, would lose something here. */
    private boolean fits(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > AnswerCell.LONGEST || (i >= sheets.columns().size() && !cell.isBlank())) {
                return false;
            }
        }
        return true;
    }

    private List<AnswerCell> row(SourceLine at, List<String> cells, List<Occurrence> errors) {
        Set<Integer> marked = new HashSet<>();
        errors.forEach(error -> marked.add(error.column()));
        List<AnswerCell> row = new ArrayList<>();
        row.add(AnswerCell.number(at.line()));
        row.add(AnswerCell.text("Yes"));
        for (int i = 0; i < sheets.columns().size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            row.add(new AnswerCell(cell, marked.contains(i) ? Look.MARKED : Look.TEXT));
        }
        row.add(AnswerCell.wrapped(whatToFix(errors)));
        return row;
    }

    private static String whatToFix(List<Occurrence> errors) {
        StringBuilder words = new StringBuilder();
        for (Occurrence error : errors) {
            String one = error.what() + ". " + error.doThis();
            if (words.length() + one.length() >= AnswerCell.LONGEST) {
                break;
            }
            words.append(words.isEmpty() ? "" : "\n").append(one);
        }
        return words.toString();
    }

    /** There is an error that no row can put right, so the file itself must be corrected. */
    void giveUp() {
        possible = false;
    }

    /** Writes the other sheets; false when this is no workbook that could complete the file. */
    boolean finish() throws IOException {
        if (!possible || workbook.count() == 0) {
            return false;
        }
        offerChoices();
        workbook.finish(Map.of(
                sheets.choices(), sheets.choiceRows(),
                sheets.about(), sheets.aboutRows(original, report, workbook.count()),
                sheets.corrected(),
                        done.values().stream().map(sheets::correctedRow).toList()));
        return true;
    }

    private void offerChoices() {
        XSSFSheet sheet = workbook.sheet(sheets.toFix());
        offer(sheet, 1, 0, 2, true);
        int list = 1;
        for (int i = 0; i < sheets.columns().size(); i++) {
            int size = sheets.columns().get(i).choices().size();
            if (size > 0) {
                // Spellings that the reference lists know as aliases may be typed too.
                offer(sheet, FixMeFormat.BEFORE + i, list++, size, false);
            }
        }
    }

    private void offer(XSSFSheet sheet, int column, int list, int size, boolean nothingElse) {
        String letters = CellReference.convertNumToColString(list);
        String range = FixMeFormat.CHOICES + "!$" + letters + "$2:$" + letters + "$" + (size + 1);
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(1, workbook.count(), column, column));
        choice.setEmptyCellAllowed(true);
        choice.setShowErrorBox(nothingElse);
        choice.createErrorBox("Keep row", "Choose Yes or No.");
        sheet.addValidationData(choice);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
