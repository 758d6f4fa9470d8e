package org.boardpack.pack.workbook;

import java.util.List;

/** How high the rows of a sheet are, in points. Ours, because not every program makes room for wrapped text when it opens a file. */
final class RowHeights {

    static final int DEFAULT = 17;
    static final int TITLE = 24;

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
                lines = Math.max(lines, lines(text.text(), width(column)));
            }
        }
        return lines * DEFAULT;
    }

    /** Of a line above the table, or on a sheet that has only text; there alone it is wrapped. */
    int ofLine(int index) {
        if (index == 0) {
            return TITLE;
        }
        return plan.table() == null ? lines(plan.lines().get(index).text(), TEXT_WIDTH) * DEFAULT : DEFAULT;
    }

    /** Of the headings, which are bold and so a little wider. */
    int ofHeadings(TablePlan table) {
        int lines = 1;
        for (TablePlan.Column column : table.columns()) {
            lines = Math.max(lines, lines(column.heading(), column.width() - 1));
        }
        return lines * DEFAULT;
    }

    private int width(int column) {
        TablePlan table = plan.table();
        return table == null ? TEXT_WIDTH : table.columns().get(column).width();
    }

    /** A word that does not fit goes to the next line whole. */
    private static int lines(String text, int width) {
        int room = Math.max(1, width);
        if (text.length() <= room) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int with = used == 0 ? word.length() : used + 1 + word.length();
            if (with > room && used > 0) {
                lines++;
                with = word.length();
            }
            lines += (with - 1) / room;
            used = with > room ? with % room : with;
        }
        return lines;
    }
}
