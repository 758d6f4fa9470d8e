package org.boardpack.pack.workbook;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How high the rows of a sheet are, in points. Ours, because not every program makes room for wrapped text when it opens a file. */
final class RowHeights {

    static final int DEFAULT = 17;
    static final int TITLE = 24;

    /** The width of a sheet that holds only text, in characters. */
    static final int TEXT_WIDTH = 110;

    /** How much of a column is counted on: programs differ a little in how they set text. */
    private static final double SURE = 0.94;

    /** Headings over numbers stand away from the edge. */
    private static final double INDENT = 1.5;

    /** No letter is as many digits wide. */
    private static final double WIDEST = 1.9;

    private final SheetPlan plan;

    RowHeights(SheetPlan plan) {
        this.plan = plan;
    }

    /** As many lines as the longest wrapped text of the row needs in its column. */
    int of(List<CellValue> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof CellValue.Text text && text.look() == Look.WRAPPED) {
                lines = Math.max(lines, lines(text.text(), SURE * width(column), LetterWidths::of));
            }
        }
        return lines * DEFAULT;
    }

    /** Of a line above the table, or on a sheet that has only text; there alone it is wrapped. */
    int ofLine(int index) {
        if (index == 0) {
            return TITLE;
        }
        return plan.table() == null
                ? lines(plan.lines().get(index).text(), SURE * TEXT_WIDTH, LetterWidths::of) * DEFAULT
                : DEFAULT;
    }

    /** Of the headings, which are bold. */
    int ofHeadings(TablePlan table) {
        int lines = 1;
        for (TablePlan.Column column : table.columns()) {
            lines = Math.max(lines, lines(column.heading(), SURE * (column.width() - INDENT), LetterWidths::ofBold));
        }
        return lines * DEFAULT;
    }

    private int width(int column) {
        TablePlan table = plan.table();
        return table == null ? TEXT_WIDTH : table.columns().get(column).width();
    }

    /** A word that does not fit goes to the next line whole. */
    private static int lines(String text, double room, ToDoubleFunction<String> width) {
        if (text.length() * WIDEST <= room || width.applyAsDouble(text) <= room) {
            return 1;
        }
        double space = width.applyAsDouble(" ");
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double across = width.applyAsDouble(word);
            double with = used == 0 ? across : used + space + across;
            if (with > room && used > 0) {
                lines++;
                with = across;
            }
            while (with > room) {
                lines++;
                with -= room;
            }
            used = with;
        }
        return lines;
    }
}
