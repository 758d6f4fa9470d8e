package org.boardpack.intake;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardpack.workforce.StaffGroup;

/** A small valid file of any declared extract, made from its declaration. */
final class SampleRows {

    private static final ReferenceLists LISTS = ReferenceLists.load(null);

    private SampleRows() {}

    static String csv(ExtractDeclaration extract) {
        return extract.columns().stream().map(ColumnDeclaration::heading).collect(Collectors.joining(",", "", "\r\n"))
                + row(extract, SampleRows::value);
    }

    static String row(ExtractDeclaration extract, Function<ColumnDeclaration, String> values) {
        return extract.columns().stream().map(values).collect(Collectors.joining(","));
    }

    private static String value(ColumnDeclaration column) {
        if (column.codes() != null) {
            return LISTS.codeList(column.codes()).values().stream()
                    .filter(value -> !value.equals(StaffGroup.ALL.name()))
                    .findFirst()
                    .orElseThrow();
        }
        return switch (column.type()) {
            case CODE -> "7A2";
            case TEXT -> "Text";
            case DATE -> "31/03/2025";
            case MONTH -> column.monthShape() == ColumnDeclaration.MonthShape.YEAR ? "2024" : "2025-03";
            case DECIMAL, MONEY -> "0.6";
            case INTEGER -> "3";
            case YES_NO -> "Yes";
            case IDENTIFIER -> "00123456";
        };
    }
}
