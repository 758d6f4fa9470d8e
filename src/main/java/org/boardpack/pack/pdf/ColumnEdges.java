package org.boardpack.pack.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Table;

/** Where blocks side by side begin and end: two share the width as their tables ask, three equally. Lengths in points. */
final class ColumnEdges {

    private static final float GUTTER = 26;
    /** What the left of two columns takes of the width: less where a table on the right asks for more. */
    private static final float LEFT_SHARE = 0.42f;

    private static final float LEAST_LEFT_SHARE = 0.37f;

    private final Columns columns;
    private final float left;
    private final float room;
    private final float leftWidth;

    /**
     * @param left the left edge of the first column
     * @param width of all columns and what separates them
     * @param wanted the width at which a table needs no line twice
     */
    ColumnEdges(Columns columns, float left, float width, ToDoubleFunction<Table> wanted) {
        this.columns = columns;
        this.left = left;
        this.room = width - (columns.all().size() - 1) * GUTTER;
        this.leftWidth = columns.all().size() > 2
                ? room / columns.all().size()
                : leftWidth(wanted(columns.left(), wanted), wanted(columns.right(), wanted));
    }

    static boolean isChartsOnly(Columns columns) {
        return columns.blocks().stream().allMatch(ChartFigure.class::isInstance);
    }

    float left(int column) {
        return column == 0 ? left : left(column - 1) + (width(column - 1) + GUTTER);
    }

    float right(int column) {
        return left(column) + width(column);
    }

    private float width(int column) {
        boolean isLastOfTwo = columns.all().size() == 2 && column == 1;
        return isLastOfTwo ? room - leftWidth : leftWidth;
    }

    private float leftWidth(float wantedLeft, float wantedRight) {
        if (isChartsOnly(columns) || wantedRight == 0) {
            return room / 2;
        }
        if (wantedLeft > 0) {
            float share = wantedLeft / (wantedLeft + wantedRight);
            return room * Math.max(LEAST_LEFT_SHARE, Math.min(1 - LEAST_LEFT_SHARE, share));
        }
        return Math.max(LEAST_LEFT_SHARE * room, Math.min(LEFT_SHARE * room, room - wantedRight));
    }

    /** Of the widest table of a column; 0 where it has none. */
    private static float wanted(List<Block> column, ToDoubleFunction<Table> wanted) {
        return (float) column.stream()
                .filter(Table.class::isInstance)
                .mapToDouble(block -> wanted.applyAsDouble((Table) block))
                .max()
                .orElse(0);
    }
}
