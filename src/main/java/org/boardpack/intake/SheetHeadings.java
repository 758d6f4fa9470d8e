package org.boardpack.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the headings of a sheet are.
 *
 * @param row the sheet's first is 1
 */
record SheetHeadings(WorkbookSheets.Sheet sheet, int row, List<String> headings, Recognition recognition) {

    /** Every sheet that has the headings of an extract, in order. */
    static List<SheetHeadings> find(OpenedWorkbook workbook, List<ExtractDeclaration> extracts) throws IOException {
        List<SheetHeadings> found = new ArrayList<>();
        for (WorkbookSheets.Sheet sheet : workbook.sheets().sheets()) {
            try (SheetRows rows = workbook.rows(sheet)) {
                find(sheet, rows, extracts).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The row with most known headings wins. */
    private static Optional<SheetHeadings> find(
            WorkbookSheets.Sheet sheet, SheetRows rows, List<ExtractDeclaration> extracts) throws IOException {
        Optional<SheetHeadings> best = Optional.empty();
        int strongest = 0;
        while (rows.next() && rows.row() <= CsvHeadings.LAST_LINE) {
            List<String> headings = headings(rows);
            Recognition recognition = new Recognition(headings, extracts);
            if (headings.size() > 1 && recognition.strength() > strongest) {
                strongest = recognition.strength();
                best = Optional.of(new SheetHeadings(sheet, rows.row(), headings, recognition));
            }
        }
        return best;
    }

    private static List<String> headings(SheetRows rows) throws UnreadableFileException {
        int width = rows.width();
        while (width > 0 && CellReader.isBlank(rows.cell(width - 1))) {
            width--;
        }
        if (width > CsvHeadings.MOST_COLUMNS) {
            throw new UnreadableFileException(
                    Rule.TOO_MANY_COLUMNS, String.format(Locale.UK, "%,d", CsvHeadings.MOST_COLUMNS));
        }
        return IntStream.range(0, width).mapToObj(rows::cell).toList();
    }
}
