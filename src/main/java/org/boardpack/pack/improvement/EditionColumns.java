package org.boardpack.pack.improvement;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** The columns that every file of an edition begins with: which edition, of which month, and whom the file is about. */
record EditionColumns(List<String> headings, List<Object> values) {

    /** Where every row is of the edition's own month. */
    static EditionColumns ofPeriod(int edition, String period, Scope scope) {
        return of("period", edition, period, scope);
    }

    /** Where rows have months of their own. */
    static EditionColumns ofEditionPeriod(int edition, String period, Scope scope) {
        return of("edition_period", edition, period, scope);
    }

    private static EditionColumns of(String periodHeading, int edition, String period, Scope scope) {
        return new EditionColumns(
                List.of("edition", periodHeading, "scope_type", "scope_code"),
                List.of(edition, period, scope.type().id(), scope.code()));
    }

    /** A file with these columns before its own. */
    CsvFile before(String name, List<String> columns, List<List<@Nullable Object>> rows) {
        List<String> all = new ArrayList<>(headings);
        all.addAll(columns);
        List<List<@Nullable Object>> whole = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>(values);
            cells.addAll(row);
            whole.add(cells);
        }
        return new CsvFile(name, List.copyOf(all), whole);
    }
}
