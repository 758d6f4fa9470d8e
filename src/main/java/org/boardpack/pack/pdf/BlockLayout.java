package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.util.IdentityHashMap;
import java.util.List;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.Definitions.Definition;
import org.boardpack.pack.Heading;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.chart.ChartPainter;
import org.jspecify.annotations.Nullable;

/** Lays blocks out one below the other, or side by side; knows for each its height and how it is tagged. */
final class BlockLayout {

    private static final float INDENT = 14;
    /** Four to a sheet. */
    private static final float PROCESS_CHART_HEIGHT = 144;
    /** Of a bar and of an interval, with what separates it from the next. */
    private static final float BAR_HEIGHT = 19;

    private static final float MOST_INTERVALS = 380;
    private static final float AROUND_BARS = 22;
    private static final float AROUND_INTERVALS = 38;

    private static final float GUTTER = 26;
    /** What the left of two columns takes of the width: less where a table on the right asks for more. */
    private static final float LEFT_SHARE = 0.42f;

    private static final float LEAST_LEFT_SHARE = 0.37f;

    private static final float NOTICE_PAD = 7;

    /** Where less than this share of a sheet is left, something stands on it below its heading. */
    private static final float MUCH_USED = 0.8f;

    private final Flow flow;
    private final Inks inks;
    private final PackFonts fonts;
    private final @Nullable ChartPainter painter;
    private Density density = Density.USUAL;

    /** What a column leaves free beside a higher one, for each of its charts. */
    private float spare;

    private final IdentityHashMap<Table, ColumnWidths> measured = new IdentityHashMap<>();

    /** Whether columns are being drawn side by side, which are known to fit. */
    private boolean isBeside;

    /** @param painter null where only places are asked for: charts are left white */
    BlockLayout(Flow flow, PackFonts fonts, @Nullable ChartPainter painter) {
        this.flow = flow;
        this.inks = flow.inks();
        this.fonts = fonts;
        this.painter = painter;
    }

    /** Lays a page out from here on: as widely set as the sheet allows. */
    void drawPage(List<Block> blocks, PdfStructureElement parent) {
        int fewest = Integer.MAX_VALUE;
        Density best = Density.USUAL;
        for (Density step : Density.STEPS) {
            density = step;
            int sheets = sheets(blocks);
            if (sheets < fewest) {
                fewest = sheets;
                best = step;
            }
        }
        density = best;
        draw(blocks, parent);
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
            boolean isWhole = block instanceof Columns || block instanceof ChartFigure || block instanceof Tiles;
            if (height > room && isWhole && goesToNext(height, room)) {
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
        boolean isWhole = block instanceof Columns || block instanceof ChartFigure || block instanceof Tiles;
        float height = height(block);
        return isWhole && height <= flow.sheetRoom() ? height : Math.max(few, Math.min(height, 2 * few));
    }

    private void draw(Block block, PdfStructureElement parent) {
        if (block instanceof Heading heading) {
            flow.down(density.gap() / 2);
            flow.text(flow.tags().element(parent, "H3"), heading.text(), inks.heading(), 0);
            flow.down(density.gap() / 2);
        } else if (block instanceof Paragraph paragraph) {
            draw(paragraph, parent);
        } else if (block instanceof Bullets bullets) {
            draw(bullets, parent);
        } else if (block instanceof Definitions definitions) {
            draw(definitions, parent);
        } else if (block instanceof Tiles tiles) {
            new TileLayout(tiles, flow, fonts).draw(parent);
        } else if (block instanceof Table table) {
            new TableLayout(table, columns(table), flow, fonts, density).draw(parent);
        } else if (block instanceof ChartFigure figure) {
            draw(figure, parent);
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
        float width = flow.width();
        if (block instanceof Heading heading) {
            return TextLayout.height(heading.text(), inks.heading(), width) + density.gap();
        } else if (block instanceof Paragraph paragraph) {
            boolean notice = paragraph.kind() == Paragraph.Kind.NOTICE;
            return notice
                    ? TextLayout.height(paragraph.text(), inks.body(), width - 2 * NOTICE_PAD)
                            + 2 * NOTICE_PAD
                            + density.gap()
                    : TextLayout.height(paragraph.text(), ink(paragraph), width) + density.gap();
        } else if (block instanceof Bullets bullets) {
            return density.gap()
                    + sum(bullets.items().stream()
                            .map(item -> TextLayout.height(item, inks.body(), width - INDENT) + 2));
        } else if (block instanceof Definitions definitions) {
            return sum(definitions.definitions().stream()
                    .map(one -> TextLayout.height(one.term(), inks.strong(), width)
                            + TextLayout.height(one.meaning(), inks.body(), width)
                            + density.gap()));
        } else if (block instanceof Tiles tiles) {
            return new TileLayout(tiles, flow, fonts).height();
        } else if (block instanceof Table table) {
            return new TableLayout(table, columns(table), flow, fonts, density).height();
        } else if (block instanceof ChartFigure figure) {
            return titleHeight(figure, width)
                    + chartHeight(figure)
                    + TextLayout.height(figure.caption(), inks.note(), width)
                    + 2 * density.gap();
        }
        return block instanceof Columns columns ? height(columns) : Float.MAX_VALUE;
    }

    /** Of the highest column, side by side; their sum where one is higher than a sheet. */
    private float height(Columns columns) {
        float left = flow.left();
        float right = left + flow.width();
        float[] edges = edges(columns);
        float highest = 0;
        for (int i = 0; i < columns.all().size(); i++) {
            flow.between(edges[2 * i], edges[2 * i + 1]);
            highest = Math.max(highest, height(columns.all().get(i)));
        }
        flow.between(left, right);
        return highest;
    }

    private static float sum(java.util.stream.Stream<Float> heights) {
        return heights.reduce(0f, Float::sum);
    }

    private Ink ink(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.NOTE ? inks.note() : inks.body();
    }

    private void draw(Paragraph paragraph, PdfStructureElement parent) {
        PdfStructureElement element = flow.tags().element(parent, "P");
        if (paragraph.kind() != Paragraph.Kind.NOTICE) {
            flow.text(element, paragraph.text(), ink(paragraph), 0);
            flow.down(density.gap());
            return;
        }
        float height = height(paragraph) - density.gap();
        flow.ensure(height);
        float top = flow.y();
        PdfContentByte content = flow.content();
        flow.tags().decoration(() -> {
            content.setColorFill(Inks.colour(flow.theme().panel()));
            content.rectangle(flow.left(), top - height, flow.width(), height);
            content.fill();
            content.setColorFill(Inks.colour(flow.theme().accent()));
            content.rectangle(flow.left(), top - height, 3, height);
            content.fill();
        });
        float inner = flow.width() - 2 * NOTICE_PAD;
        flow.tags()
                .mark(
                        element,
                        () -> TextLayout.write(
                                content,
                                TextLayout.wrap(paragraph.text(), inks.body(), inner),
                                inks.body(),
                                flow.left() + NOTICE_PAD,
                                inner,
                                top - NOTICE_PAD,
                                false,
                                false));
        flow.down(height + density.gap());
    }

    private void draw(Bullets bullets, PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        PdfStructureElement list = tags.list(parent, "Disc");
        for (String item : bullets.items()) {
            flow.ensure(inks.body().leading());
            PdfStructureElement entry = tags.element(list, "LI");
            float top = flow.y();
            tags.mark(
                    tags.element(entry, "Lbl"),
                    () -> TextLayout.write(
                            flow.content(), List.of("•"), inks.body(), flow.left() + 2, INDENT, top, false, true));
            flow.text(tags.element(entry, "LBody"), item, inks.body(), INDENT);
            flow.down(2);
        }
        flow.down(density.gap());
    }

    private void draw(Definitions definitions, PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        PdfStructureElement list = tags.list(parent, "None");
        for (Definition definition : definitions.definitions()) {
            flow.ensure(inks.strong().leading() + 2 * inks.body().leading());
            PdfStructureElement entry = tags.element(list, "LI");
            flow.text(tags.element(entry, "Lbl"), definition.term(), inks.strong(), 0);
            flow.text(tags.element(entry, "LBody"), definition.meaning(), inks.body(), 0);
            flow.down(density.gap());
        }
    }

    private void draw(ChartFigure figure, PdfStructureElement parent) {
        flow.ensure(height(figure));
        TagWriter tags = flow.tags();
        TitleIcons icons = TitleIcons.of(figure.chart());
        float left = flow.left();
        float width = flow.width();
        float titleTop = flow.y();
        flow.between(left, left + width - icons.width());
        flow.text(tags.element(parent, "P"), figure.chart().title(), inks.strong(), 0);
        flow.between(left, left + width);
        flow.moveTo(titleTop - titleHeight(figure, width) - density.gap() / 2);
        float top = flow.y();
        float high = chartHeight(figure);
        PdfStructureElement element =
                tags.figure(parent, figure.alternative(), TagWriter.box(flow.left(), top, width, high));
        tags.mark(element, () -> {
            if (painter == null) {
                return;
            }
            PdfTemplate drawing = flow.content().createTemplate(width, high);
            Graphics2D graphics = drawing.createGraphics(width, high, fonts);
            painter.paint(figure.chart(), graphics, width, high);
            graphics.dispose();
            flow.content().addTemplate(drawing, flow.left(), top - high);
            icons.draw(flow.content(), fonts, left + width, titleTop);
        });
        flow.down(high + density.gap() / 2);
        flow.text(tags.element(parent, "P"), figure.caption(), inks.note(), 0);
        flow.down(density.gap());
    }

    private float titleHeight(ChartFigure figure, float width) {
        TitleIcons icons = TitleIcons.of(figure.chart());
        return Math.max(
                icons.height(), TextLayout.height(figure.chart().title(), inks.strong(), width - icons.width()));
    }

    /** Whether a block is a chart whose height is a matter of room. */
    private static boolean givesWay(Block block) {
        return block instanceof ChartFigure figure
                && !(figure.chart() instanceof BarChart)
                && !(figure.chart() instanceof IntervalChart);
    }

    private float chartHeight(ChartFigure figure) {
        if (figure.chart() instanceof BarChart bars) {
            return AROUND_BARS + BAR_HEIGHT * bars.bars().size();
        }
        if (figure.chart() instanceof IntervalChart intervals) {
            return Math.min(
                    MOST_INTERVALS,
                    AROUND_INTERVALS + BAR_HEIGHT * intervals.items().size());
        }
        float most = figure.chart() instanceof ProcessChart
                ? PROCESS_CHART_HEIGHT
                : Density.STEPS.get(0).charts();
        return Math.min(density.charts() + spare, most);
    }

    private static boolean isChartsOnly(Columns columns) {
        return columns.blocks().stream().allMatch(ChartFigure.class::isInstance);
    }

    private float leftWidth(Columns columns, float width) {
        float wantedLeft = wanted(columns.left());
        float right = wanted(columns.right());
        if (isChartsOnly(columns) || right == 0) {
            return width / 2;
        }
        if (wantedLeft > 0) {
            float share = wantedLeft / (wantedLeft + right);
            return width * Math.max(LEAST_LEFT_SHARE, Math.min(1 - LEAST_LEFT_SHARE, share));
        }
        return Math.max(LEAST_LEFT_SHARE * width, Math.min(LEFT_SHARE * width, width - right));
    }

    /** The width at which the tables of a column need no line twice; 0 where it has none. */
    private float wanted(List<Block> column) {
        float wanted = 0;
        for (Block block : column) {
            wanted = block instanceof Table table
                    ? Math.max(wanted, columns(table).wanted())
                    : wanted;
        }
        return wanted;
    }

    /** The left and the right edge of each column. */
    private float[] edges(Columns columns) {
        int count = columns.all().size();
        float[] edges = new float[2 * count];
        float room = flow.width() - (count - 1) * GUTTER;
        float at = flow.left();
        for (int i = 0; i < count; i++) {
            float width =
                    count > 2 ? room / count : i == 0 ? leftWidth(columns, room) : room - leftWidth(columns, room);
            edges[2 * i] = at;
            edges[2 * i + 1] = at + width;
            at += width + GUTTER;
        }
        return edges;
    }

    /** Side by side where all columns fit on this sheet, or on the next; else one below the other. */
    private void draw(Columns columns, PdfStructureElement parent) {
        float left = flow.left();
        float right = left + flow.width();
        float height = height(columns);
        if (height > flow.room() && (isChartsOnly(columns) || goesToNext(height, flow.room()))) {
            flow.ensure(height);
        }
        if (height > flow.room()) {
            for (List<Block> column : columns.all()) {
                draw(column, parent);
            }
            return;
        }
        float[] edges = edges(columns);
        float top = flow.y();
        float lowest = top;
        isBeside = true;
        for (int i = 0; i < columns.all().size(); i++) {
            flow.moveTo(top);
            flow.between(edges[2 * i], edges[2 * i + 1]);
            List<Block> column = columns.all().get(i);
            long charts = column.stream().filter(BlockLayout::givesWay).count();
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
