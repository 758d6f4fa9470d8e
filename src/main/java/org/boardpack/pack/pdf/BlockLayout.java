package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.Definitions.Definition;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.chart.ChartPainter;

/** Lays blocks out one below the other, or side by side; knows for each its height and how it is tagged. */
final class BlockLayout {

    private static final float GAP = 8;
    private static final float INDENT = 14;
    private static final float CHART_HEIGHT = 236;
    /** Four to a sheet. */
    private static final float PROCESS_CHART_HEIGHT = 144;

    private static final float GUTTER = 26;
    /** What the left of two columns takes of the width: less where a table on the right asks for more. */
    private static final float LEFT_SHARE = 0.42f;

    private static final float LEAST_LEFT_SHARE = 0.33f;

    private static final float NOTICE_PAD = 10;

    private final Flow flow;
    private final Inks inks;
    private final PackFonts fonts;
    private final ChartPainter painter;

    BlockLayout(Flow flow, PackFonts fonts, ChartPainter painter) {
        this.flow = flow;
        this.inks = flow.inks();
        this.fonts = fonts;
        this.painter = painter;
    }

    void draw(List<Block> blocks, PdfStructureElement parent) {
        for (Block block : blocks) {
            draw(block, parent);
        }
    }

    private void draw(Block block, PdfStructureElement parent) {
        if (block instanceof Heading heading) {
            flow.ensure(height(heading) + 3 * inks.body().leading());
            flow.down(GAP / 2);
            flow.text(flow.tags().element(parent, "H3"), heading.text(), inks.heading(), 0);
            flow.down(GAP / 2);
        } else if (block instanceof Paragraph paragraph) {
            draw(paragraph, parent);
        } else if (block instanceof Bullets bullets) {
            draw(bullets, parent);
        } else if (block instanceof Definitions definitions) {
            draw(definitions, parent);
        } else if (block instanceof Tiles tiles) {
            new TileLayout(tiles, flow).draw(parent);
        } else if (block instanceof Table table) {
            new TableLayout(table, flow, fonts).draw(parent);
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
            return TextLayout.height(heading.text(), inks.heading(), width) + GAP;
        } else if (block instanceof Paragraph paragraph) {
            boolean notice = paragraph.kind() == Paragraph.Kind.NOTICE;
            return notice
                    ? TextLayout.height(paragraph.text(), inks.body(), width - 2 * NOTICE_PAD) + 2 * NOTICE_PAD + GAP
                    : TextLayout.height(paragraph.text(), ink(paragraph), width) + GAP;
        } else if (block instanceof Bullets bullets) {
            return GAP
                    + sum(bullets.items().stream()
                            .map(item -> TextLayout.height(item, inks.body(), width - INDENT) + 2));
        } else if (block instanceof Definitions definitions) {
            return sum(definitions.definitions().stream()
                    .map(one -> TextLayout.height(one.term(), inks.strong(), width)
                            + TextLayout.height(one.meaning(), inks.body(), width)
                            + GAP));
        } else if (block instanceof Tiles tiles) {
            return new TileLayout(tiles, flow).height();
        } else if (block instanceof Table table) {
            return new TableLayout(table, flow, fonts).height();
        } else if (block instanceof ChartFigure figure) {
            return titleHeight(figure, width)
                    + chartHeight(figure)
                    + TextLayout.height(figure.caption(), inks.note(), width)
                    + 2 * GAP;
        }
        return Float.MAX_VALUE;
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
            flow.down(GAP);
            return;
        }
        float height = height(paragraph) - GAP;
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
        flow.down(height + GAP);
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
        flow.down(GAP);
    }

    private void draw(Definitions definitions, PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        PdfStructureElement list = tags.list(parent, "None");
        for (Definition definition : definitions.definitions()) {
            flow.ensure(inks.strong().leading() + 2 * inks.body().leading());
            PdfStructureElement entry = tags.element(list, "LI");
            flow.text(tags.element(entry, "Lbl"), definition.term(), inks.strong(), 0);
            flow.text(tags.element(entry, "LBody"), definition.meaning(), inks.body(), 0);
            flow.down(GAP);
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
        flow.moveTo(titleTop - titleHeight(figure, width) - GAP / 2);
        float top = flow.y();
        float high = chartHeight(figure);
        PdfStructureElement element =
                tags.figure(parent, figure.alternative(), TagWriter.box(flow.left(), top, width, high));
        tags.mark(element, () -> {
            PdfTemplate drawing = flow.content().createTemplate(width, high);
            Graphics2D graphics = drawing.createGraphics(width, high, fonts);
            painter.paint(figure.chart(), graphics, width, high);
            graphics.dispose();
            flow.content().addTemplate(drawing, flow.left(), top - high);
            icons.draw(flow.content(), fonts, left + width, titleTop);
        });
        flow.down(high + GAP / 2);
        flow.text(tags.element(parent, "P"), figure.caption(), inks.note(), 0);
        flow.down(GAP);
    }

    private float titleHeight(ChartFigure figure, float width) {
        TitleIcons icons = TitleIcons.of(figure.chart());
        return Math.max(
                icons.height(), TextLayout.height(figure.chart().title(), inks.strong(), width - icons.width()));
    }

    private static float chartHeight(ChartFigure figure) {
        return figure.chart() instanceof ProcessChart ? PROCESS_CHART_HEIGHT : CHART_HEIGHT;
    }

    private static boolean isChartsOnly(Columns columns) {
        return Stream.concat(columns.left().stream(), columns.right().stream()).allMatch(ChartFigure.class::isInstance);
    }

    private float leftWidth(Columns columns, float width) {
        if (isChartsOnly(columns)) {
            return width / 2;
        }
        float right = 0;
        for (Block block : columns.right()) {
            right = block instanceof Table table ? Math.max(right, new ColumnWidths(table, inks).wanted()) : right;
        }
        return Math.max(LEAST_LEFT_SHARE * width, Math.min(LEFT_SHARE * width, width - right));
    }

    /** Side by side where the left column fits on this sheet; else one below the other. */
    private void draw(Columns columns, PdfStructureElement parent) {
        float left = flow.left();
        float right = left + flow.width();
        float middle = left + leftWidth(columns, flow.width() - GUTTER);
        flow.between(left, middle);
        if (isChartsOnly(columns)) {
            flow.ensure(Math.max(height(columns.left()), height(columns.right())));
        }
        float top = flow.y();
        if (height(columns.left()) > flow.room()) {
            flow.between(left, right);
            draw(columns.left(), parent);
            draw(columns.right(), parent);
            return;
        }
        int sheet = flow.sheet();
        draw(columns.left(), parent);
        float leftEnd = flow.y();
        flow.moveTo(top);
        flow.between(middle + GUTTER, right);
        draw(columns.right(), parent);
        flow.between(left, right);
        flow.moveTo(flow.sheet() == sheet ? Math.min(leftEnd, flow.y()) : flow.y());
    }
}
