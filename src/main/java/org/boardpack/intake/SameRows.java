package org.boardpack.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;

/** Whether two tables say the same, in whatever order their rows and columns stand. A column without a value says nothing. */
final class SameRows {

    private SameRows() {}

    static boolean in(ExtractTable one, ExtractTable other) {
        if (one.rows() != other.rows()) {
            return false;
        }
        SortedSet<String> texts = headings(Stream.of(one, other)
                .map(ExtractTable::textColumns)
                .flatMap(Collection::stream)
                .map(TextColumn::heading));
        SortedSet<String> numbers = headings(Stream.of(one, other)
                .map(ExtractTable::numberColumns)
                .flatMap(Collection::stream)
                .map(NumberColumn::heading));
        numbers.remove(StoredColumn.LINE);
        return Arrays.equals(rows(one, texts, numbers), rows(other, texts, numbers));
    }

    private static SortedSet<String> headings(Stream<String> all) {
        return new TreeSet<>(all.toList());
    }

    /** A text a row that no other row has, sorted. */
    private static String[] rows(ExtractTable table, SortedSet<String> texts, SortedSet<String> numbers) {
        List<TextColumn> words = texts.stream().map(table::text).toList();
        List<NumberColumn> amounts = numbers.stream().map(table::number).toList();
        String[] rows = new String[table.rows()];
        for (int row = 0; row < rows.length; row++) {
            StringBuilder all = new StringBuilder();
            for (TextColumn column : words) {
                String value = column.at(row);
                all.append(value == null ? "-" : value.length() + ":" + value);
            }
            for (NumberColumn column : amounts) {
                all.append('|').append(column.isMissing(row) ? "-" : Long.toString(column.at(row)));
            }
            rows[row] = all.toString();
        }
        Arrays.sort(rows);
        return rows;
    }
}
