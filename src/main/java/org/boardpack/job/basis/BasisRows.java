package org.boardpack.job.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.TextColumn;

/** The rows in which the store keeps an edition's basis. */
final class BasisRows {

    /** One thing said: what it is about, which one of those, and what it is. */
    record Row(String what, String which, String value) {}

    private final List<Row> rows = new ArrayList<>();

    static BasisRows of(ExtractTable table) {
        BasisRows read = new BasisRows();
        for (int row = 0; row < table.rows(); row++) {
            read.add(given(table, "What", row), given(table, "Which", row), given(table, "Value", row));
        }
        return read;
    }

    private static String given(ExtractTable table, String heading, int row) {
        return Objects.requireNonNull(table.text(heading).at(row));
    }

    void add(String what, String which, String value) {
        rows.add(new Row(what, which, value));
    }

    List<Row> of(String what) {
        return rows.stream().filter(row -> row.what().equals(what)).toList();
    }

    Set<String> values(String what) {
        return of(what).stream().map(Row::value).collect(Collectors.toSet());
    }

    ExtractTable table() {
        TextColumn.Builder what = new TextColumn.Builder("What");
        TextColumn.Builder which = new TextColumn.Builder("Which");
        TextColumn.Builder value = new TextColumn.Builder("Value");
        rows.forEach(row -> {
            what.add(row.what());
            which.add(row.which());
            value.add(row.value());
        });
        return new ExtractTable(rows.size(), List.of(what.build(), which.build(), value.build()), List.of());
    }
}
