package org.boardpack.intake;

import java.util.Map;
import java.util.Set;

/** What a spreadsheet writes into a cell whose formula went wrong. {@code #N/A} is none of them here: it is a missing value. */
final class SpreadsheetError {

    /** Ours, for a formula that a program wrote and no spreadsheet has worked out: it is not empty, but what it says nobody knows. */
    static final String NOT_SAVED = "#NOT SAVED!";

    private static final Set<String> ALL = Set.of(
            NOT_SAVED,
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
        if (error.equals(NOT_SAVED)) {
            log.add(Rule.FORMULA_WITHOUT_VALUE, line, heading);
        } else {
            log.add(Rule.SPREADSHEET_ERROR, line, heading, error, () -> Map.of("read", error));
        }
    }
}
