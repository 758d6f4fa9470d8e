package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.IdentityHashMap;
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
    private final PackFonts fonts;
    private final WordsLayout words;
    private final FigureLayout figures;
    private final IdentityHashMap<Table, ColumnWidths> measured = new IdentityHashMap<>();
    private Density density = Density.USUAL;

    /** What a column leaves free beside a higher one, for each of its charts. */
    private float spare;

    /** Whether columns are being drawn side by side, which are known to fit. */
    private boolean isBeside;

    /** @param painter null where only places are asked for: charts are left white */
    BlockLayout(Flow flow, PackFonts fonts, @Nullable ChartPainter painter) {
        this.flow = flow;
        this.inks = flow.inks();
        this.fonts = fonts;
        this.words = new WordsLayout(flow);
        this.figures = new FigureLayout(flow, fonts, painter);
    }

    /**
     * Lays a page out from here on: as widely set as the sheets allow.
     *
     * @param least how many sheets it is to take at least; those that it needs no more of share what there is
     */
    void drawPage(List<Block> blocks, int least, PdfStructureElement parent) {
        int[] sheets = new int[Density.STEPS.size()];
        int fewest = Integer.MAX_VALUE;
        for (int step = 0; step < sheets.length; step++) {
            density = Density.STEPS.get(step);
            sheets[step] = sheets(blocks);
            fewest = Math.min(fewest, sheets[step]);
        }
        int wanted = Math.max(fewest, least);
        int step = first(sheets, wanted);
        if (step >= 0) {
            density = Density.STEPS.get(step);
            draw(blocks, parent);
            return;
        }
        density = Density.STEPS.get(first(sheets, fewest));
        int begun = 0;
        for (List<Block> part : Spread.over(blocks, wanted, this::height)) {
            if (begun > 0) {
                flow.nextSheet();
            }
            draw(part, parent);
            begun++;
        }
    }

    private static int first(int[] numbers, int wanted) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** A table's columns, measured once for every density. */
    private ColumnWidths columns(Table table) {
        return measured.computeIfAbsent(table, one -> new ColumnWidths(one, inks));
    }

    /** On how many sheets blocks would stand from here on, nearly. */
    private int sheets(List<Block> blocks) {
        int sheets = 1;
        float room = flow.room();
        for (Block block : blocks) {
            float height = height(block);
            if (height > room && isWhole(block) && goesToNext(height, room)) {
                sheets++;
                room = flow.sheetRoom();
            }
            if (height > room && block instanceof Columns columns) {
                height = (float)
                        columns.blocks().stream().mapToDouble(this::height).sum();
            }
            while (height > room) {
                height -= room;
                sheets++;
                room = flow.sheetRoom();
            }
            room -= height;
        }
        return sheets;
    }

    /** Whether a block is not broken over sheets where it fits on one. */
    private static boolean isWhole(Block block) {
        return block instanceof Columns || block instanceof ChartFigure || block instanceof Tiles;
    }

    /** Whether what does not fit here is better moved to a fresh sheet than taken apart: where it fits there, and here something stands already. */
    private boolean goesToNext(float height, float room) {
        return height <= flow.sheetRoom() && room < MUCH_USED * flow.sheetRoom();
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
            new TileLayout(tiles, flow, fonts).draw(parent);
        } else if (block instanceof Table table) {
            new TableLayout(table, columns(table), flow, fonts, density).draw(parent);
        } else if (block instanceof ChartFigure figure) {
            figures.draw(figure, density, spare, parent);
        } else if (block instanceof Columns columns) {
            draw(columns, parent);
        } else {
            throw new IllegalArgumentException("no layout for " + block);
        }
    }

    private float height(List<Block> blocks) {
        float height = 0;
        for (Block block : blocks) {
            height += height(block);
        }
        return height;
    }

    /** The height of a block in the present column, were there no end of the sheet. */
    private float height(Block block) {
        if (block instanceof Heading heading) {
            return words.height(heading, density);
        } else if (block instanceof Paragraph paragraph) {
            return words.height(paragraph, density);
        } else if (block instanceof Bullets bullets) {
            return words.height(bullets, density);
        } else if (block instanceof Definitions definitions) {
            return words.height(definitions, density);
        } else if (block instanceof Tiles tiles) {
            return new TileLayout(tiles, flow, fonts).height();
        } else if (block instanceof Table table) {
            return new TableLayout(table, columns(table), flow, fonts, density).height();
        } else if (block instanceof ChartFigure figure) {
            return figures.height(figure, density, spare);
        }
        return block instanceof Columns columns ? height(columns) : Float.MAX_VALUE;
    }

    /** Of the highest column, side by side. */
    private float height(Columns columns) {
        float left = flow.left();
        float right = left + flow.width();
        ColumnEdges edges = edges(columns);
        float highest = 0;
        for (int i = 0; i < columns.all().size(); i++) {
            flow.between(edges.left(i), edges.right(i));
            highest = Math.max(highest, height(columns.all().get(i)));
        }
        flow.between(left, right);
        return highest;
    }

    private ColumnEdges edges(Columns columns) {
        return new ColumnEdges(
                columns, flow.left(), flow.width(), table -> columns(table).wanted());
    }

    /** Side by side where all columns fit on this sheet, or on the next; else one below the other. */
    private void draw(Columns columns, PdfStructureElement parent) {
        float left = flow.left();
        float right = left + flow.width();
        float height = height(columns);
        if (height > flow.room() && (ColumnEdges.isChartsOnly(columns) || goesToNext(height, flow.room()))) {
            flow.ensure(height);
        }
        if (height > flow.room()) {
            for (List<Block> column : columns.all()) {
                draw(column, parent);
            }
            return;
        }
        ColumnEdges edges = edges(columns);
        float top = flow.y();
        float lowest = top;
        isBeside = true;
        for (int i = 0; i < columns.all().size(); i++) {
            flow.moveTo(top);
            flow.between(edges.left(i), edges.right(i));
            List<Block> column = columns.all().get(i);
            long charts = column.stream().filter(FigureLayout::givesWay).count();
            spare = charts == 0 ? 0 : (height - height(column)) / charts;
            draw(column, parent);
            spare = 0;
            lowest = Math.min(lowest, flow.y());
        }
        isBeside = false;
        flow.between(left, right);
        flow.moveTo(lowest);
    }
}
