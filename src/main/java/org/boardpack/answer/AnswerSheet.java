package org.boardpack.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an answer: headings in row 1, rows below.
 *
 * @param name on the tab
 * @param table the Excel Table's name; null where the headings are not ours and may not do for one: then the rows get a filter
 * @param frozen columns that stay in sight, beside the headings
 */
record AnswerSheet(String name, @Nullable String table, int frozen, List<Column> columns) {

    /** @param width in characters; ours, because a measured one would depend on the machine's fonts */
    record Column(String heading, int width) {}

    AnswerSheet {
        columns = List.copyOf(columns);
    }
}
