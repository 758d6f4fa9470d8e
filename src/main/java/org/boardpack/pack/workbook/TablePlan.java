package org.boardpack.pack.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The one table of a sheet. Rows are made when they are written, so that a long table is never held whole.
 *
 * @param name the Excel Table's name, such as {@code tbl_summary}; the same in every language and edition
 * @param rowCount at least 1: an Excel Table has no empty body
 * @param row the cells of a row, 0 to {@code rowCount - 1}, as many as there are columns
 */
record TablePlan(String name, List<ColumnPlan> columns, int rowCount, IntFunction<List<CellValue>> row) {

    TablePlan {
        if (rowCount < 1) {
            throw new IllegalArgumentException("the table " + name + " needs at least one row");
        }
        columns = List.copyOf(columns);
    }

    /** Whether the first column leads to other sheets; links stand outside the rows and so must be known before them. */
    boolean hasLinks() {
        return row.apply(0).get(0) instanceof CellValue.Link;
    }

    /** A table with a row an item. */
    static <T> TablePlan of(
            String name, List<ColumnPlan> columns, List<T> items, Function<? super T, List<CellValue>> row) {
        return new TablePlan(name, columns, items.size(), index -> row.apply(items.get(index)));
    }
}
