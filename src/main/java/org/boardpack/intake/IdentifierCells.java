package org.boardpack.intake;

/** Identifiers: read as text for the keyed hash, never kept and never repeated. */
final class IdentifierCells {

    private final ColumnDeclaration column;
    private final String heading;
    private final int position;
    private final FindingLog log;

    IdentifierCells(ColumnDeclaration column, String heading, int position, FindingLog log) {
        this.column = column;
        this.heading = heading;
        this.position = position;
        this.log = log;
    }

    /** The identifier without spaces around it, blank when there is none or a spreadsheet error stands in its place. */
    String read(RowSource rows) {
        String text = CellReader.stripped(rows.cell(position));
        if (SpreadsheetError.isOne(text)) {
            SpreadsheetError.report(text, rows.line(), heading, log);
            return "";
        }
        if (!MissingText.isOne(text)) {
            return text;
        }
        if (column.required()) {
            log.add(Rule.MISSING_VALUE, rows.line(), heading);
        }
        return "";
    }
}
