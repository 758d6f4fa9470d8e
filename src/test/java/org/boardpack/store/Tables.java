package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;

/** Tables to keep, and whether what came back is the same. */
final class Tables {

    private Tables() {}

    static ExtractTable of(String group, long... amounts) {
        TextColumn.Builder groups = new TextColumn.Builder("Staff Group");
        for (long unused : amounts) {
            groups.add(group);
        }
        return new ExtractTable(
                amounts.length, List.of(groups.build()), List.of(new NumberColumn("Amount", amounts.clone())));
    }

    static void assertSame(ExtractTable actual, ExtractTable expected) {
        assertThat(everything(actual)).isEqualTo(everything(expected));
    }

    private static List<Object> everything(ExtractTable table) {
        List<Object> all = new ArrayList<>();
        all.add(table.rows());
        for (TextColumn column : table.textColumns()) {
            all.add(column.heading());
            all.add(column.dictionary());
            for (int row = 0; row < table.rows(); row++) {
                all.add(column.code(row));
            }
        }
        for (NumberColumn column : table.numberColumns()) {
            all.add(column.heading());
            for (int row = 0; row < table.rows(); row++) {
                all.add(column.at(row));
            }
        }
        return all;
    }
}
