package org.boardpack.intake;

import java.util.Map;
import java.util.Set;

/** What a spreadsheet writes into a cell whose formula went wrong. {@code #N/A} is none of them here: it is a missing value. */
final class SpreadsheetError {

    private static final Set<String> ALL = Set.of(
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA");

    private SpreadsheetError() {}

    static boolean isOne(String stripped) {
        return !stripped.isEmpty() && stripped.charAt(0) == '#' && ALL.contains(stripped);
    }

    static void report(String error, long line, String heading, FindingLog log) {
        log.add(Rule.SPREADSHEET_ERROR, line, heading, error, () -> Map.of("read", error));
    }
}
