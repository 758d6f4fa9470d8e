package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.boardpack.pack.Table;

/** Says once below a table what its last column would say in every row. */
final class SharedColumn {

    private SharedColumn() {}

    /** @param note the note, of what the column says */
    static Table asNote(Table table, UnaryOperator<String> note) {
        List<String> said = table.rows().stream()
                .map(row -> row.cells().get(row.cells().size() - 1))
                .distinct()
                .toList();
        if (said.size() != 1) {
            return table;
        }
        List<String> notes = new ArrayList<>(table.notes());
        notes.add(note.apply(said.get(0)));
        return new Table(
                table.caption(),
                table.rowHeading(),
                table.columns().subList(0, table.columns().size() - 1),
                table.rows().stream()
                        .map(row -> new Table.Row(
                                row.heading(),
                                row.cells().subList(0, row.cells().size() - 1),
                                row.emphasised(),
                                row.icons()))
                        .toList(),
                notes);
    }
}
