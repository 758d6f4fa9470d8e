package org.boardpack.pack.workbook;

/**
 * A column of a table.
 *
 * @param heading unique in its table, because Excel Tables are referred to by it
 * @param width in characters; ours, because a measured width would depend on the machine's fonts
 */
record ColumnPlan(String heading, int width) {}
