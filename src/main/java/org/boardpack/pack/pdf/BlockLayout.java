package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.chart.ChartPainter;
import org.jspecify.annotations.Nullable;

/** Lays blocks out one below the other, or side by side, as widely as the sheet allows. */
final class BlockLayout {

    /** Where less than this share of a sheet is left, something stands on it below its heading. */
    private static final float MUCH_USED = 0.8f;

    private final Flow flow;
    private final Inks inks;
    private final Density density;
    private final WordsLayout words;
    private final FigureLayout figures;
    private final ColumnsLayout besides;
    private final Measured measured;

    /** What a column leaves free beside a higher one, for each of its charts. */
    private float spare;

    /** Whether columns are being drawn side by side, which are known to fit. */
    private boolean isBeside;

    /**
     * @param painter null where only places are asked for: charts are left white
     * @param measured what blocks ask for, as far as it has been measured
     */
    BlockLayout(Flow flow, @Nullable ChartPainter painter, Density density, Measured measured) {
        this.flow = flow;
        this.inks = flow.inks();
        this.density = density;
        this.words = new WordsLayout(flow);
        this.figures = new FigureLayout(flow, painter, measured);
        this.measured = measured;
        this.besides =
                new ColumnsLayout(this, flow, table -> measured.columns(table).wanted());
    }

    /** Whether a block is not broken over sheets where it fits on one. */
    private static boolean isWhole(Block block) {
        return block instanceof Columns || block instanceof ChartFigure || block instanceof Tiles;
    }

    /** Whether what does not fit here is better moved to a fresh sheet than taken apart: where it fits there, and here something stands already. */
    boolean goesToNext(float height) {
        return height <= flow.sheetRoom() && flow.room() < MUCH_USED * flow.sheetRoom();
    }

    void draw(List<Block> blocks, PdfStructureElement parent) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!isBeside && blocks.get(i) instanceof Heading heading && i + 1 < blocks.size()) {
                flow.ensure(height(heading) + atLeast(blocks.get(i + 1)));
            }
            draw(blocks.get(i), parent);
        }
    }

    /** What of a block must stand below its heading, so that no heading is left alone at the foot of a sheet. */
    private float atLeast(Block block) {
        float few = 3 * inks.body().leading();
        float height = height(block);
        return isWhole(block) && height <= flow.sheetRoom() ? height : Math.max(few, Math.min(height, 2 * few));
    }

    /** Draws a column beside a highest of that height: its charts take what it leaves free. */
    void drawColumn(List<Block> column, float highest, PdfStructureElement parent) {
        long charts = column.stream().filter(FigureLayout::givesWay).count();
        isBeside = true;
        spare = charts == 0 ? 0 : (highest - height(column)) / charts;
        draw(column, parent);
        spare = 0;
        isBeside = false;
    }

    private void draw(Block block, PdfStructureElement parent) {
        if (block instanceof Heading heading) {
            words.draw(heading, density, parent);
        } else if (block instanceof Paragraph paragraph) {
            words.draw(paragraph, density, parent);
        } else if (block instanceof Bullets bullets) {
            words.draw(bullets, density, parent);
        } else if (block instanceof Definitions definitions) {
            words.draw(definitions, density, parent);
        } else if (block instanceof Tiles tiles) {
            new TileLayout(tiles, flow).draw(parent);
        } else if (block instanceof Table table) {
            new TableLayout(table, measured.columns(table), flow, density).draw(parent);
        } else if (block instanceof ChartFigure figure) {
            figures.draw(figure, density, spare, parent);
        } else if (block instanceof Columns columns) {
            besides.draw(columns, parent);
        } else {
            throw new IllegalArgumentException("no layout for " + block);
        }
    }

    float height(List<Block> blocks) {
        float height = 0;
        for (Block block : blocks) {
            height += height(block);
        }
        return height;
    }

    /** The height of a block in the present column, were there no end of the sheet. */
    float height(Block block) {
        if (block instanceof Heading heading) {
            return words.height(heading, density);
        } else if (block instanceof Paragraph paragraph) {
            return words.height(paragraph, density);
        } else if (block instanceof Bullets bullets) {
            return words.height(bullets, density);
        } else if (block instanceof Definitions definitions) {
            return words.height(definitions, density);
        } else if (block instanceof Tiles tiles) {
            return new TileLayout(tiles, flow).height();
        } else if (block instanceof Table table) {
            return new TableLayout(table, measured.columns(table), flow, density).height();
        } else if (block instanceof ChartFigure figure) {
            return figures.height(figure, density, spare);
        }
        return block instanceof Columns columns ? besides.height(columns) : Float.MAX_VALUE;
    }
}
