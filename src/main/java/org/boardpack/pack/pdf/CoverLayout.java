package org.boardpack.pack.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.boardpack.pack.Cover;
import org.boardpack.pack.Language;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.Logo;

/** Lays the cover out. */
final class CoverLayout {

    private static final float BAND = 48;
    private static final float LABEL_WIDTH = 96;
    private static final float FACTS_WIDTH = 290;
    private static final float LOGO_WIDTH = 190;
    private static final float LOGO_HEIGHT = 70;
    private static final float GUTTER = 30;

    private final Cover cover;
    private final Flow flow;
    private final Paper sheets;
    private final Language language;
    private final BlockLayout blocks;

    /** @param blocks lays out what stands below everything else */
    CoverLayout(Cover cover, Flow flow, Paper sheets, Language language, BlockLayout blocks) {
        this.blocks = blocks;
        this.cover = cover;
        this.flow = flow;
        this.sheets = sheets;
        this.language = language;
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
        flow.moveTo(sheets.height() - BAND - 18);
        drawLogo(parent, right);
        flow.text(tags.element(parent, "P"), cover.organisation(), inks.coverOrganisation(), 0);
        flow.down(2);
        tags.bookmark(cover.title(), flow.y());
        flow.text(tags.element(parent, "H1"), cover.title(), inks.coverTitle(), 0);
        PdfStructureElement other = tags.element(parent, "P");
        tags.language(other, cover.otherTitle().language());
        flow.text(other, cover.otherTitle().title(), inks.coverPeriod(), 0);
        flow.text(tags.element(parent, "P"), cover.period(), inks.coverPeriod(), 0);
        flow.down(22);
        tags.decoration(() -> {
            content.setColorFill(Inks.colour(flow.theme().accent()));
            content.rectangle(left, flow.y() + 10, 60, 3);
            content.fill();
        });
        float top = flow.y();
        float middle = left + FACTS_WIDTH;
        flow.between(left, middle);
        drawFacts(cover.facts(), parent);
        flow.down(4);
        for (Paragraph paragraph : cover.paragraphs()) {
            flow.text(tags.element(parent, "P"), paragraph.text(), inks.cell(), 0);
            flow.down(4);
        }
        float leftEnd = flow.y();
        flow.moveTo(top);
        flow.between(middle + GUTTER, right);
        drawFacts(cover.asks(), parent);
        flow.down(4);
        blocks.draw(cover.blocks(), parent);
        flow.between(left, right);
        flow.moveTo(Math.min(leftEnd, flow.y()));
    }

    /** In the upper right corner, below the band. */
    private void drawLogo(PdfStructureElement parent, float right) {
        Logo logo = flow.theme().logo();
        if (logo == null) {
            return;
        }
        try {
            // White below it, for transparency would not print the same everywhere.
            Image image = Image.getInstance(ImageIO.read(new ByteArrayInputStream(logo.png())), Color.WHITE);
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            float left = right - image.getScaledWidth();
            float top = flow.y();
            image.setAbsolutePosition(left, top - image.getScaledHeight());
            PdfStructureElement figure = flow.tags()
                    .figure(
                            parent,
                            logo.alternative(language),
                            TagWriter.box(left, top, image.getScaledWidth(), image.getScaledHeight()));
            flow.tags().mark(figure, () -> flow.content().addImage(image));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The logo cannot be drawn", unreadable);
        }
    }

    private void drawFacts(List<Cover.Fact> facts, PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        Inks inks = flow.inks();
        PdfStructureElement list = tags.list(parent, "None");
        for (Cover.Fact fact : facts) {
            PdfStructureElement item = tags.element(list, "LI");
            float top = flow.y();
            List<String> label = TextLayout.wrap(fact.label(), inks.cellStrong(), LABEL_WIDTH - 8);
            tags.mark(
                    tags.element(item, "Lbl"),
                    () -> TextLayout.write(
                            flow.content(), label, inks.cellStrong(), flow.left(), LABEL_WIDTH, top, false, true));
            flow.text(tags.element(item, "LBody"), fact.text(), inks.cell(), LABEL_WIDTH);
            flow.moveTo(
                    Math.min(flow.y(), top - label.size() * inks.cellStrong().leading()) - 3);
        }
    }
}
