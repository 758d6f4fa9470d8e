package org.boardpack.pack.workbook;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The one table of a sheet. Rows are made when they are written, so that a long table is never held whole.
 *
 * @param name the Excel Table's name, such as {@code tbl_summary}; the same in every language and edition
 * @param rowCount at least 1: an Excel Table has no empty body
 * @param row the cells of a row, 0 to {@code rowCount - 1}, as many as there are columns
 */
record TablePlan(String name, List<Column> columns, int rowCount, IntFunction<List<CellValue>> row) {

    /**
     * A column of the table.
     *
     * @param heading unique in its table, because Excel Tables are referred to by it
     * @param width in characters; the template's, because a measured width would depend on the machine's fonts
     * @param style of the heading, by its number in the template
     */
    record Column(String field, String heading, int width, int style) {}

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

    /** The 0-based place of a field; -1 where the template does not show it. */
    int columnOf(String field) {
        return columns.stream().map(Column::field).toList().indexOf(field);
    }
}
