package org.boardpack.pack.workbook;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a pack has for a sheet.
 *
 * @param rows of its table; a table without rows gets one of shorthand, and the sheet says what would fill it
 * @param notes sentences of the program below those of the template
 * @param chart beside the table; null where there is none, or too little to draw
 */
record Content<R>(
        List<R> rows, List<String> notes, @Nullable ChartPlan chart) {

    Content {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static <R> Content<R> of(List<R> rows, String... notes) {
        return new Content<>(rows, List.of(notes), null);
    }

    /** With a chart of the rows, where one can be drawn. */
    Content<R> with(Function<List<R>, @Nullable ChartPlan> chart) {
        return new Content<>(rows, notes, chart.apply(rows));
    }
}
