package org.boardpack.pack.workbook;

/**
 * A column of a table.
 *
 * @param heading unique in its table, because Excel Tables are referred to by it
 * @param width in characters; ours, because a measured width would depend on the machine's fonts
 * @param look of the heading: over numbers it stands to the right, as they do
 */
record ColumnPlan(String heading, int width, Look look) {

    static ColumnPlan ofText(String heading, int width) {
        return new ColumnPlan(heading, width, Look.HEADING);
    }

    static ColumnPlan ofNumbers(String heading, int width) {
        return new ColumnPlan(heading, width, Look.NUMBER_HEADING);
    }
}
