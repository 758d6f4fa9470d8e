package org.boardpack.pack.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.workforce.StaffGroup;

/** Reads the oldest blocks that show figures: line charts, tables, and what changed. */
final class TableBlockReader {

    private static final int USUAL_MONTHS = 25;
    private static final int USUAL_CHANGES = 15;

    private final BlockReader reader;

    TableBlockReader(BlockReader reader) {
        this.reader = reader;
    }

    BlockTemplate chart(Mapping chart) {
        chart.allow("a chart", "title", "measures", "months", "from-zero");
        List<Measure> measures = reader.measures(chart.list("measures", "a chart"));
        if (measures.stream()
                        .map(measure -> measure.metric().unit().id().replace("fte", "people"))
                        .distinct()
                        .count()
                > 1) {
            chart.problem("measures", "the measures of a chart need the same unit; make two charts");
        }
        return new BlockTemplate.Chart(
                measures,
                reader.textKey(chart.text("title", "a chart"), chart.line("title")),
                chart.number("months", USUAL_MONTHS, 2, BlockReader.MOST_MONTHS),
                chart.flag("from-zero"));
    }

    BlockTemplate table(Mapping table) {
        table.allow("a table", "caption", "by", "columns", "rows", "staff-groups");
        String by = table.text("by", "a table");
        List<String> known = Stream.of(RowsBy.STAFF_GROUP, RowsBy.ORGANISATION)
                .map(RowsBy::id)
                .toList();
        if (!known.contains(by)) {
            table.problem("by", "a table is by one of these, not \"" + by + "\"" + Suggestion.instead(by, known));
        }
        List<TableColumn> columns =
                table.list("columns", "a table").stream().map(reader::column).toList();
        return new BlockTemplate.Table(
                by.equals(RowsBy.ORGANISATION.id()) ? RowsBy.ORGANISATION : RowsBy.STAFF_GROUP,
                reader.text(table, "caption"),
                columns,
                table.number("rows", 0, 1, BlockReader.MOST_ROWS),
                table.find("staff-groups").isEmpty()
                        ? List.of()
                        : table.list("staff-groups", "a table").stream()
                                .map(node -> new StaffGroup(reader.scalar(node)))
                                .toList());
    }

    BlockTemplate changes(Mapping changes) {
        changes.allow("changes", "since", "rows");
        String since = changes.text("since", "changes");
        int rows = changes.number("rows", USUAL_CHANGES, 1, BlockReader.MOST_ROWS);
        for (ChangesSince known : ChangesSince.values()) {
            if (known.id().equals(since)) {
                return new BlockTemplate.Changes(known, rows);
            }
        }
        List<String> words =
                Arrays.stream(ChangesSince.values()).map(ChangesSince::id).toList();
        changes.problem(
                "since", "changes are since one of these, not \"" + since + "\"" + Suggestion.instead(since, words));
        return new BlockTemplate.Changes(ChangesSince.SEEN, rows);
    }
}
