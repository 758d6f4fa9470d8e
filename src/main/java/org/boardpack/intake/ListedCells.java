package org.boardpack.intake;

import java.util.Map;
import org.boardpack.workforce.StaffGroup;

/** Texts of a code list, in its spelling; what is not listed is an error or kept as it is. */
final class ListedCells extends TextCells {

    private final CodeList list;

    ListedCells(ColumnDeclaration column, String heading, FindingLog log, CodeList list) {
        super(column, heading, log);
        this.list = list;
    }

    @Override
    String valueOf(String text, long line) {
        String value = list.find(text).orElse("");
        if (value.isEmpty()) {
            Rule rule = column.strict() ? Rule.UNKNOWN_CODE : Rule.UNKNOWN_CODE_KEPT;
            String shown = Shown.value(text);
            log.add(
                    rule,
                    line,
                    heading,
                    shown,
                    () -> Map.of("read", shown, "nearest", advice(text), "list", list.name() + ".csv"));
            return column.strict() ? "" : text;
        }
        if (value.equals(StaffGroup.ALL.name()) && !column.allAllowed()) {
            log.add(Rule.ALL_NOT_ALLOWED, line, heading);
            return "";
        }
        return value;
    }

    private String advice(String text) {
        return list.nearest(text)
                .map(near -> "correct it to \"" + near + "\", or ")
                .orElse("");
    }
}
