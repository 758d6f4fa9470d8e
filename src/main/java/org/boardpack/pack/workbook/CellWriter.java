package org.boardpack.pack.workbook;

import org.apache.poi.ss.usermodel.Cell;

/** Writes one cell. Text stays text: nothing that came from a file ever becomes a formula. */
final class CellWriter {

    /** What Excel takes for the beginning of a formula when a person edits the cell, or a program pastes it on. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CellStyles styles;

    CellWriter(CellStyles styles) {
        this.styles = styles;
    }

    void write(Cell cell, CellValue value) {
        if (value instanceof CellValue.Amount amount) {
            cell.setCellValue(amount.amount().doubleValue());
            cell.setCellStyle(styles.of(value.look()));
        } else if (value instanceof CellValue.Moment moment) {
            cell.setCellValue(moment.moment());
            cell.setCellStyle(styles.of(value.look()));
        } else if (value instanceof CellValue.Text text) {
            writeText(cell, text.text(), value.look());
        } else if (value instanceof CellValue.Link link) {
            writeText(cell, link.text(), value.look());
        }
    }

    private void writeText(Cell cell, String text, Look look) {
        boolean likeAFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellValue(text);
        cell.setCellStyle(likeAFormula ? styles.quoted(look) : styles.of(look));
    }
}
