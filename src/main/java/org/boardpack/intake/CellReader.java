package org.boardpack.intake;

import java.util.Map;

/**
 * Turns the cells of one column of one file into numbers: amounts, dates, or positions in a dictionary of texts. Remembers the cell
 * before, because extracts repeat themselves. Not for several threads.
 */
abstract class CellReader {

    private static final int LONGEST_CELL = 32_767;

    final ColumnDeclaration column;
    final String heading;
    final FindingLog log;
    private String before = "\0";
    private long valueBefore;

    CellReader(ColumnDeclaration column, String heading, FindingLog log) {
        this.column = column;
        this.heading = heading;
        this.log = log;
    }

    /** The cell's value, {@link Parsed#MISSING}, or {@link Parsed#UNREADABLE} after saying why. */
    final long read(String cell, long line) {
        if (cell.equals(before)) {
            return valueBefore;
        }
        long additions = log.additions();
        long value = readAnew(cell, line);
        if (log.additions() == additions) {
            before = cell;
            valueBefore = value;
        }
        return value;
    }

    private long readAnew(String cell, long line) {
        if (cell.length() > LONGEST_CELL) {
            log.add(Rule.CELL_TOO_LONG, line, heading);
            return Parsed.UNREADABLE;
        }
        String text = stripped(cell);
        if (SpreadsheetError.isOne(text)) {
            SpreadsheetError.report(text, line, heading, log);
            return Parsed.UNREADABLE;
        }
        if (!isMissing(text)) {
            return parse(text, line);
        }
        if (column.otherwise() != null) {
            return parse(column.otherwise(), line);
        }
        if (column.required()) {
            log.add(Rule.MISSING_VALUE, line, heading);
            return Parsed.UNREADABLE;
        }
        return Parsed.MISSING;
    }

    /** Whether the text says that there is no value. */
    boolean isMissing(String text) {
        return MissingText.isOne(text);
    }

    /** The value of a cell that has one. */
    abstract long parse(String text, long line);

    final long refuse(Rule rule, long line) {
        log.add(rule, line, heading);
        return Parsed.UNREADABLE;
    }

    final void remark(Rule rule, long line, String detail) {
        log.add(rule, line, heading, "", () -> Map.of("detail", detail));
    }

    /** Without spaces around it, Excel's hard ones included. */
    static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isSpace(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u202F';
    }
}
