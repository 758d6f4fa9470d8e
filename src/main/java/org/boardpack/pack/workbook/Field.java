package org.boardpack.pack.workbook;

import java.util.function.BiFunction;

/**
 * What a column of a table may show.
 *
 * @param name by which the template asks for it; its usual heading is the text {@code headings.<name>}
 * @param isNumber whether most of its cells are numbers
 * @param cell what it shows of a row
 */
record Field<R>(String name, boolean isNumber, BiFunction<PackReading, R, CellValue> cell) {

    static <R> Field<R> text(String name, BiFunction<PackReading, R, CellValue> cell) {
        return new Field<>(name, false, cell);
    }

    static <R> Field<R> number(String name, BiFunction<PackReading, R, CellValue> cell) {
        return new Field<>(name, true, cell);
    }
}
