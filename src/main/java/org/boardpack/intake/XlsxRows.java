package org.boardpack.intake;

import java.io.IOException;

/** The rows of a sheet below its headings, the empty ones between them included, as a CSV file would have them. */
final class XlsxRows implements RowSource {

    private final SheetRows sheet;
    private final int headingsRow;
    private final int width;
    private final FindingLog log;
    private long line;

    /** @param width cells up to the last heading: empty cells at a row's end are not written in a workbook */
    XlsxRows(SheetRows sheet, int headingsRow, int width, FindingLog log) throws IOException {
        this.sheet = sheet;
        this.headingsRow = headingsRow;
        this.width = width;
        this.log = log;
        this.line = headingsRow;
        while (sheet.row() < headingsRow) {
            sheet.next();
        }
    }

    @Override
    public boolean next() throws IOException {
        if (line >= sheet.row() && !sheet.next()) {
            remarkOnMergedCells();
            return false;
        }
        line++;
        if (isWritten() && sheet.isHidden() && !sheet.isBlank()) {
            log.add(Rule.HIDDEN_ROWS, line);
        }
        return true;
    }

    private void remarkOnMergedCells() throws IOException {
        for (int row = sheet.nextMerged(); row >= 0; row = sheet.nextMerged()) {
            if (row > headingsRow) {
                log.add(Rule.MERGED_CELLS, row);
            }
        }
    }

    private boolean isWritten() {
        return line == sheet.row();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int width() {
        return isWritten() ? Math.max(width, sheet.width()) : width;
    }

    @Override
    public String cell(int column) {
        return isWritten() ? sheet.cell(column) : "";
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
