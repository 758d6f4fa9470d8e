package org.boardpack.pack.workbook;

import java.util.List;

/** How high the rows of a sheet are, in points. Ours, because not every program makes room for wrapped text when it opens a file. */
final class RowHeights {

    static final int DEFAULT = 17;
    static final int TITLE = 24;
    static final int HEADINGS = 2 * DEFAULT;

    /** The width of a sheet that holds only text, in characters. */
    static final int TEXT_WIDTH = 110;

    private final SheetPlan plan;

    RowHeights(SheetPlan plan) {
        this.plan = plan;
    }

    /** As many lines as the longest wrapped text of the row needs in its column. */
    int of(List<CellValue> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof CellValue.Text text && text.look() == Look.WRAPPED) {
                lines = Math.max(lines, 1 + (text.text().length() - 1) / lettersAcross(column));
            }
        }
        return lines * DEFAULT;
    }

    /** A word that does not fit goes to the next line whole, so a line holds a little less than its width. */
    private int lettersAcross(int column) {
        TablePlan table = plan.table();
        int width = table == null ? TEXT_WIDTH : table.columns().get(column).width();
        return Math.max(1, width * 9 / 10);
    }
}
