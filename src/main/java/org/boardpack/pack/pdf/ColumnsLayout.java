package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.boardpack.pack.Block;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Table;

/** Lays blocks out side by side. */
final class ColumnsLayout {

    /** Columns begin on a sheet of which that share is left, even where not all of them fits. */
    private static final float WORTH_SPLITTING = 0.3f;

    private final BlockLayout blocks;
    private final Flow flow;
    private final ToDoubleFunction<Table> wanted;

    /**
     * @param blocks lays out what stands in a column
     * @param wanted the width at which a table needs no line twice
     */
    ColumnsLayout(BlockLayout blocks, Flow flow, ToDoubleFunction<Table> wanted) {
        this.blocks = blocks;
        this.flow = flow;
        this.wanted = wanted;
    }

    /** Of the highest column. */
    float height(Columns columns) {
        return height(columns, edges(columns));
    }

    private ColumnEdges edges(Columns columns) {
        return new ColumnEdges(columns, flow.left(), flow.width(), wanted);
    }

    private float height(Columns columns, ColumnEdges edges) {
        float left = flow.left();
        float right = left + flow.width();
        float highest = 0;
        for (int i = 0; i < columns.all().size(); i++) {
            flow.between(edges.left(i), edges.right(i));
            highest = Math.max(highest, blocks.height(columns.all().get(i)));
        }
        flow.between(left, right);
        return highest;
    }

    /** Side by side where all fit on this sheet, or on the next; else as much as fits and then the rest; else one below the other. */
    void draw(Columns columns, PdfStructureElement parent) {
        float height = height(columns);
        if (height > flow.room() && ColumnEdges.isChartsOnly(columns)) {
            flow.ensure(height);
        }
        if (height > flow.room()
                && flow.room() >= WORTH_SPLITTING * flow.sheetRoom()
                && drawSplit(columns, edges(columns), parent)) {
            return;
        }
        if (height > flow.room() && blocks.goesToNext(height)) {
            flow.ensure(height);
        }
        if (height > flow.room()) {
            columns.all().forEach(column -> blocks.draw(column, parent));
            return;
        }
        draw(columns, edges(columns), Collections.nCopies(columns.all().size(), parent));
    }

    /**
     * As many blocks of each column as fit on this sheet, the rest side by side on the next; read column by column.
     *
     * @return false, and nothing done, where that does not come out
     */
    private boolean drawSplit(Columns columns, ColumnEdges edges, PdfStructureElement parent) {
        List<List<Block>> here = new ArrayList<>();
        List<List<Block>> there = new ArrayList<>();
        float left = flow.left();
        float right = left + flow.width();
        for (int i = 0; i < columns.all().size(); i++) {
            List<Block> column = columns.all().get(i);
            flow.between(edges.left(i), edges.right(i));
            int fits = fits(column);
            here.add(column.subList(0, fits));
            there.add(column.subList(fits, column.size()));
        }
        flow.between(left, right);
        Columns rest = new Columns(there);
        boolean isAny = here.stream().anyMatch(column -> !column.isEmpty());
        if (!isAny || rest.blocks().isEmpty() || height(rest, edges) > flow.sheetRoom()) {
            return false;
        }
        List<PdfStructureElement> groups = columns.all().stream()
                .map(column -> flow.tags().element(parent, "Div"))
                .toList();
        draw(new Columns(here), edges, groups);
        flow.nextSheet();
        draw(rest, edges, groups);
        return true;
    }

    /** How many blocks of a column fit on this sheet, a heading only together with what it is of. */
    private int fits(List<Block> column) {
        float height = 0;
        int fits = 0;
        for (int i = 0; i < column.size(); i++) {
            height += blocks.height(column.get(i));
            if (height > flow.room()) {
                return fits;
            }
            fits = column.get(i) instanceof Heading ? fits : i + 1;
        }
        return column.size();
    }

    /** @param parents what each column is tagged in */
    private void draw(Columns columns, ColumnEdges edges, List<PdfStructureElement> parents) {
        float left = flow.left();
        float right = left + flow.width();
        float height = height(columns, edges);
        float top = flow.y();
        float lowest = top;
        for (int i = 0; i < columns.all().size(); i++) {
            flow.moveTo(top);
            flow.between(edges.left(i), edges.right(i));
            blocks.drawColumn(columns.all().get(i), height, parents.get(i));
            lowest = Math.min(lowest, flow.y());
        }
        flow.between(left, right);
        flow.moveTo(lowest);
    }
}
