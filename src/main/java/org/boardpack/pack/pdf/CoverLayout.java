package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import org.boardpack.pack.Cover;
import org.boardpack.pack.Paragraph;

/** Lays the cover out. */
final class CoverLayout {

    private static final float BAND = 64;
    private static final float LABEL_WIDTH = 110;
    private static final float FACTS_WIDTH = 300;
    private static final float GUTTER = 36;

    private final Cover cover;
    private final Flow flow;
    private final Sheets sheets;

    CoverLayout(Cover cover, Flow flow, Sheets sheets) {
        this.cover = cover;
        this.flow = flow;
        this.sheets = sheets;
    }

    void draw(PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        PdfContentByte content = flow.content();
        Inks inks = flow.inks();
        float left = flow.left();
        float right = left + flow.width();
        tags.decoration(() -> {
            content.setColorFill(Inks.colour(flow.theme().heading()));
            content.rectangle(0, sheets.height() - BAND, right + sheets.left(), BAND);
            content.fill();
        });
        tags.mark(
                tags.element(parent, "P"),
                () -> TextLayout.write(
                        content,
                        List.of(cover.stamp()),
                        inks.onBand(),
                        left,
                        flow.width(),
                        sheets.height() - BAND / 2 + inks.onBand().leading() / 2,
                        false,
                        false));
        flow.moveTo(sheets.height() - BAND - 56);
        flow.text(tags.element(parent, "P"), cover.organisation(), inks.coverOrganisation(), 0);
        flow.down(6);
        tags.bookmark(cover.title(), flow.y());
        flow.text(tags.element(parent, "H1"), cover.title(), inks.coverTitle(), 0);
        flow.down(6);
        flow.text(tags.element(parent, "P"), cover.period(), inks.coverPeriod(), 0);
        flow.down(34);
        tags.decoration(() -> {
            content.setColorFill(Inks.colour(flow.theme().accent()));
            content.rectangle(left, flow.y() + 14, 60, 3);
            content.fill();
        });
        float top = flow.y();
        flow.between(left, left + FACTS_WIDTH);
        drawFacts(parent);
        flow.moveTo(top);
        flow.between(left + FACTS_WIDTH + GUTTER, right);
        for (Paragraph paragraph : cover.paragraphs()) {
            flow.text(tags.element(parent, "P"), paragraph.text(), inks.body(), 0);
            flow.down(8);
        }
        flow.between(left, right);
    }

    private void drawFacts(PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        Inks inks = flow.inks();
        PdfStructureElement list = tags.list(parent, "None");
        for (Cover.Fact fact : cover.facts()) {
            PdfStructureElement item = tags.element(list, "LI");
            float top = flow.y();
            List<String> label = TextLayout.wrap(fact.label(), inks.strong(), LABEL_WIDTH - 10);
            tags.mark(
                    tags.element(item, "Lbl"),
                    () -> TextLayout.write(
                            flow.content(), label, inks.strong(), flow.left(), LABEL_WIDTH, top, false, true));
            flow.text(tags.element(item, "LBody"), fact.text(), inks.body(), LABEL_WIDTH);
            flow.moveTo(Math.min(flow.y(), top - label.size() * inks.strong().leading()) - 5);
        }
    }
}
