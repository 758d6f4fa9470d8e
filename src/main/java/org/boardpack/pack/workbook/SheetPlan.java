package org.boardpack.pack.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, not yet Excel: title in A1, lines of text below it, then at most one table, and at most one chart beside that.
 *
 * @param name on the tab, in the workbook's language
 * @param lines each in column A of a row of its own; the title is the first
 * @param table null for the cover
 */
record SheetPlan(
        String name,
        List<LinePlan> lines,
        @Nullable TablePlan table,
        @Nullable ChartPlan chart,
        String tableStyle,
        boolean isLandscape) {

    SheetPlan {
        lines = List.copyOf(lines);
    }

    /** The 0-based row of the table's headings. */
    int headingRow() {
        return lines.size();
    }
}
