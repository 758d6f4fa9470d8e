package org.boardpack.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.workforce.LooseSpelling;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * One column of an extract.
 *
 * @param heading canonical, as in the contract
 * @param spellings the loose spellings of the heading and its aliases, the heading first
 * @param codes name of the code list its values are of, null when any text will do
 * @param newValues what to say of values that the code list does not have; null: they go into its file
 * @param strict whether a value outside the code list is an error, not a warning
 * @param allAllowed whether "All staff groups" is a value here
 * @param otherwise the value where the extract gives none
 * @param limits for numbers
 * @param relations to the rest of the row
 * @param ofSystems of the column that says whose a row is: whether that is a system or wider, not an organisation
 */
record ColumnDeclaration(
        String heading,
        List<String> spellings,
        ColumnType type,
        ColumnRole role,
        boolean required,
        @Nullable String codes,
        @Nullable String newValues,
        boolean strict,
        boolean allAllowed,
        @Nullable String otherwise,
        Limits limits,
        MonthShape monthShape,
        Relations relations,
        boolean ofSystems) {

    /** How a column of the role month says its month. */
    enum MonthShape {
        PLAIN,
        /** A date that should be the last of its month; a plain month will do. */
        MONTH_END,
        /** From one month to the next: the second counts. */
        PERIOD,
        /** A year, filed under its December. */
        YEAR
    }

    static ColumnDeclaration of(Yaml column) {
        return new ColumnDeclaration(
                column.text("heading"),
                spellings(column),
                column.choice(ColumnType.class, "type", ColumnType.TEXT),
                column.choice(ColumnRole.class, "role", ColumnRole.NONE),
                column.flag("required"),
                column.has("codes") ? column.text("codes") : null,
                column.has("new-values") ? column.text("new-values") : null,
                column.flag("strict"),
                column.flag("all-allowed"),
                column.has("default") ? column.text("default") : null,
                Limits.of(column),
                shape(column),
                Relations.of(column),
                column.flag("of-systems"));
    }

    private static MonthShape shape(Yaml column) {
        if (column.flag("month-end")) {
            return MonthShape.MONTH_END;
        }
        if (column.flag("period")) {
            return MonthShape.PERIOD;
        }
        return column.flag("year") ? MonthShape.YEAR : MonthShape.PLAIN;
    }

    private static List<String> spellings(Yaml column) {
        return Stream.concat(Stream.of(column.text("heading")), column.texts("aliases").stream())
                .map(LooseSpelling::of)
                .toList();
    }

    /** What may stand in the column, if that is a list. */
    List<String> choices(ReferenceLists lists) {
        if (codes != null) {
            return lists.codeList(codes).values().stream()
                    .filter(value -> allAllowed || !value.equals(StaffGroup.ALL.name()))
                    .toList();
        }
        return type == ColumnType.YES_NO ? List.of("Yes", "No") : List.of();
    }

    ColumnDeclaration withAlias(String alias) {
        List<String> more = new ArrayList<>(spellings);
        more.add(LooseSpelling.of(alias));
        return new ColumnDeclaration(
                heading,
                List.copyOf(more),
                type,
                role,
                required,
                codes,
                newValues,
                strict,
                allAllowed,
                otherwise,
                limits,
                monthShape,
                relations,
                ofSystems);
    }
}
