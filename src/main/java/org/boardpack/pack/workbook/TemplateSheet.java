package org.boardpack.pack.workbook;

import java.util.List;

/**
 * A sheet of the template workbook, as read and found good. Its tab has the name of a kind of sheet; texts have their
 * <code>{{values}}</code> unfilled.
 *
 * @param lines the title in A1, then what stands below it in column A
 * @param columns of the table; none where there is no table
 * @param tableStyle what Excel calls the style of the table; blank for none
 */
record TemplateSheet(String id, List<Line> lines, List<Column> columns, String tableStyle, boolean isLandscape) {

    /**
     * A text in column A.
     *
     * @param style its cell's, by number
     * @param leadsTo the sheet, by its name in the template, that it is a link to; blank for none
     */
    record Line(String text, int style, String leadsTo) {}

    /**
     * A column of the table.
     *
     * @param field what it shows
     * @param width in characters
     */
    record Column(String field, String heading, int width, int headingStyle) {}

    TemplateSheet {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }
}
