package org.boardpack.pack.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.FigureColumns;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** The columns that every file of an edition begins with: which edition, of which month, and whom the file is about. */
record EditionColumns(List<CsvColumn> headings, List<Object> values) {

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
                headings(periodHeading), List.of(edition, period, scope.type().id(), scope.code()));
    }

    /** Of a file whose rows are all of the edition's month. */
    static List<CsvColumn> ofPeriod(List<CsvColumn> own) {
        return join(headings("period"), own);
    }

    /** Of a file whose rows have months of their own. */
    static List<CsvColumn> ofEditionPeriod(List<CsvColumn> own) {
        return join(headings("edition_period"), own);
    }

    private static List<CsvColumn> headings(String period) {
        return List.of(
                CsvColumn.whole("edition"),
                CsvColumn.month(period),
                FigureColumns.scopeType(),
                CsvColumn.text("scope_code"));
    }

    private static List<CsvColumn> join(List<CsvColumn> first, List<CsvColumn> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** A file with these columns before its own. */
    CsvFile before(String name, List<CsvColumn> columns, List<List<@Nullable Object>> rows) {
        List<CsvColumn> all = new ArrayList<>(headings);
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
