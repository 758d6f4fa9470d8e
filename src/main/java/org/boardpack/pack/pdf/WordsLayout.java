package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.Definitions.Definition;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Paragraph;

/** Lays out what is words only: headings, paragraphs, lists. */
final class WordsLayout {

    private static final float INDENT = 14;
    private static final float NOTICE_PAD = 7;
    private static final float AFTER_ITEM = 2;

    private final Flow flow;
    private final Inks inks;

    WordsLayout(Flow flow) {
        this.flow = flow;
        this.inks = flow.inks();
    }

    float height(Heading heading, Density density) {
        return TextLayout.height(heading.text(), inks.heading(), flow.width()) + density.gap();
    }

    float height(Paragraph paragraph, Density density) {
        return paragraph.kind() == Paragraph.Kind.NOTICE
                ? TextLayout.height(paragraph.text(), inks.body(), flow.width() - 2 * NOTICE_PAD)
                        + 2 * NOTICE_PAD
                        + density.gap()
                : TextLayout.height(paragraph.text(), ink(paragraph), flow.width()) + density.gap();
    }

    float height(Bullets bullets, Density density) {
        return density.gap()
                + sum(bullets.items().stream()
                        .map(item -> TextLayout.height(item, inks.body(), flow.width() - INDENT) + AFTER_ITEM));
    }

    float height(Definitions definitions, Density density) {
        return sum(definitions.definitions().stream()
                .map(one -> TextLayout.height(one.term(), inks.strong(), flow.width())
                        + TextLayout.height(one.meaning(), inks.body(), flow.width())
                        + density.gap()));
    }

    private static float sum(Stream<Float> heights) {
        return heights.reduce(0f, Float::sum);
    }

    private Ink ink(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.NOTE ? inks.note() : inks.body();
    }

    void draw(Heading heading, Density density, PdfStructureElement parent) {
        flow.down(density.gap() / 2);
        flow.text(flow.tags().element(parent, "H3"), heading.text(), inks.heading(), 0);
        flow.down(density.gap() / 2);
    }

    void draw(Paragraph paragraph, Density density, PdfStructureElement parent) {
        PdfStructureElement element = flow.tags().element(parent, "P");
        if (paragraph.kind() == Paragraph.Kind.NOTICE) {
            drawNotice(paragraph, height(paragraph, density) - density.gap(), element);
        } else {
            flow.text(element, paragraph.text(), ink(paragraph), 0);
        }
        flow.down(density.gap());
    }

    private void drawNotice(Paragraph notice, float height, PdfStructureElement element) {
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
                                TextLayout.wrap(notice.text(), inks.body(), inner),
                                inks.body(),
                                flow.left() + NOTICE_PAD,
                                inner,
                                top - NOTICE_PAD,
                                false,
                                false));
        flow.down(height);
    }

    void draw(Bullets bullets, Density density, PdfStructureElement parent) {
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
            flow.down(AFTER_ITEM);
        }
        flow.down(density.gap());
    }

    void draw(Definitions definitions, Density density, PdfStructureElement parent) {
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
}
