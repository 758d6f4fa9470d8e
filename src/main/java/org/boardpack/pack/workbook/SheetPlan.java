package org.boardpack.pack.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, not yet Excel: title in A1, lines of text below it, then at most one table.
 *
 * @param name on the tab, in the workbook's language
 * @param about a sentence for the contents sheet
 * @param lines each in column A of a row of its own
 * @param table null for the cover
 */
record SheetPlan(
        String name,
        String title,
        String about,
        List<CellValue> lines,
        @Nullable TablePlan table) {

    SheetPlan {
        lines = List.copyOf(lines);
    }

    /** The 0-based row of the table's headings. */
    int headingRow() {
        return 1 + lines.size();
    }
}
