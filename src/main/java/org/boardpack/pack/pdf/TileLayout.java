package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.Tiles.Tile;
import org.boardpack.pack.chart.SparkLine;

/** Lays tiles out three in a row; those of one row are as high as the highest. Icons and the line of past months stand to the right of the value. */
final class TileLayout {

    private static final int IN_A_ROW = 3;
    private static final float GUTTER = 14;
    private static final float PAD = 7;
    private static final float AFTER = 8;
    private static final float ICON = 24;
    private static final float SPARK_WIDTH = 62;
    private static final float GAP = 4;

    /** A line of a tile. */
    private record Line(String text, Ink ink, float gap) {}

    private final Tiles tiles;
    private final Flow flow;
    private final float width;

    TileLayout(Tiles tiles, Flow flow) {
        this.tiles = tiles;
        this.flow = flow;
        this.width = (flow.width() - (IN_A_ROW - 1) * GUTTER) / IN_A_ROW;
    }

    float height() {
        float height = 0;
        for (List<Tile> row : rows()) {
            height += rowHeight(row) + AFTER;
        }
        return height;
    }

    void draw(PdfStructureElement parent) {
        PdfStructureElement list = flow.tags().list(parent, "None");
        for (List<Tile> row : rows()) {
            float height = rowHeight(row);
            flow.ensure(height);
            for (int i = 0; i < row.size(); i++) {
                PdfStructureElement item = flow.tags().element(flow.tags().element(list, "LI"), "LBody");
                draw(row.get(i), item, flow.left() + i * (width + GUTTER), height);
            }
            flow.down(height + AFTER);
        }
    }

    private void draw(Tile tile, PdfStructureElement item, float left, float height) {
        PdfContentByte content = flow.content();
        float top = flow.y();
        flow.tags().decoration(() -> {
            content.setColorFill(Inks.colour(flow.theme().panel()));
            content.rectangle(left, top - height, width, height);
            content.fill();
            content.setColorFill(Inks.colour(flow.theme().accent()));
            content.rectangle(left, top - height, 3, height);
            content.fill();
        });
        float y = top - PAD;
        for (Line line : lines(tile)) {
            List<String> lines = TextLayout.wrap(line.text(), line.ink(), width - 2 * PAD);
            float from = y;
            flow.tags()
                    .mark(
                            flow.tags().element(item, "P"),
                            () -> TextLayout.write(
                                    content, lines, line.ink(), left + PAD, width - 2 * PAD, from, false, false));
            y -= lines.size() * line.ink().leading() + line.gap();
        }
        float right = left + width - PAD;
        drawPictures(tile, item, right, top - PAD - flow.inks().strong().leading() - 2);
    }

    /** Read after the words: what the icons say, and how the figure ran. */
    private void drawPictures(Tile tile, PdfStructureElement item, float right, float top) {
        float x = right;
        for (int i = 0; i < tile.more().icons().size(); i++) {
            int place = i;
            x -= ICON + (i > 0 ? GAP : 0);
            float from = x;
            figure(
                    item,
                    tile.more().judgements().get(i),
                    x,
                    top,
                    ICON,
                    () -> flow.drawings().draw(tile.more().icons().get(place), from, top, ICON));
        }
        if (!tile.more().spark().isEmpty()) {
            x -= SPARK_WIDTH + 2 * GAP;
            float from = x;
            figure(
                    item,
                    tile.more().sparkAlternative(),
                    x,
                    top,
                    SPARK_WIDTH,
                    () -> flow.drawings()
                            .draw(
                                    from,
                                    top,
                                    SPARK_WIDTH,
                                    ICON,
                                    graphics -> SparkLine.paint(
                                            tile.more().spark(),
                                            Inks.colour(flow.theme().heading()),
                                            graphics,
                                            SPARK_WIDTH,
                                            ICON)));
        }
    }

    private void figure(
            PdfStructureElement item, String alternative, float left, float top, float wide, Runnable drawing) {
        flow.tags().mark(flow.tags().figure(item, alternative, TagWriter.box(left, top, wide, ICON)), drawing);
    }

    private List<Line> lines(Tile tile) {
        Inks inks = flow.inks();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(tile.label(), inks.strong(), 0));
        lines.add(new Line(tile.value(), inks.tileValue(), 0));
        lines.add(new Line((tile.period() + " " + tile.note()).strip(), inks.note(), 2));
        for (Tiles.Change change : tile.changes()) {
            lines.add(new Line(change.movement().shape() + " " + change.words(), inks.cell(), 1));
        }
        if (!tile.more().plan().isBlank()) {
            lines.add(new Line(tile.more().plan(), inks.cell(), 1));
        }
        if (!tile.more().judged().isBlank()) {
            lines.add(new Line(tile.more().judged(), inks.note(), 1));
        }
        return lines;
    }

    private float rowHeight(List<Tile> row) {
        float highest = 0;
        for (Tile tile : row) {
            float height = 2 * PAD;
            for (Line line : lines(tile)) {
                height += TextLayout.height(line.text(), line.ink(), width - 2 * PAD) + line.gap();
            }
            highest = Math.max(highest, height);
        }
        return highest;
    }

    private List<List<Tile>> rows() {
        List<List<Tile>> rows = new ArrayList<>();
        for (int i = 0; i < tiles.tiles().size(); i += IN_A_ROW) {
            rows.add(tiles.tiles()
                    .subList(i, Math.min(i + IN_A_ROW, tiles.tiles().size())));
        }
        return rows;
    }
}
