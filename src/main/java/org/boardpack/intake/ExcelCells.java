package org.boardpack.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Cells of a CSV file that people open in Excel: what came from outside is never worked out as a formula there. */
final class ExcelCells {

    private ExcelCells() {}

    /** With an apostrophe before what Excel would work out. */
    static String unlikeAFormula(String value) {
        return opensAFormula(value, 0) ? "'" + value : value;
    }

    /** Without that apostrophe. */
    static String asRead(String cell) {
        return cell.startsWith("'") && opensAFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean opensAFormula(String text, int at) {
        return at < text.length() && "=+-@\t\r".indexOf(text.charAt(at)) >= 0;
    }

    /** A line of CSV. */
    static String printed(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell)
                .map(cell -> cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
