package org.boardpack.pack.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import org.boardpack.pack.Pack;
import org.boardpack.pack.template.Theme;

/** The sheets of paper: margins, and the foot of each. */
final class Sheets implements Paper {

    static final float MARGIN = 42;
    static final float TOP_MARGIN = 34;
    static final float BOTTOM_MARGIN = 50;

    private static final float FOOTER_TOP = 38;
    private static final float PAGE_NUMBER_WIDTH = 130;

    private final Document document;
    private final PdfWriter writer;
    private final TagWriter tags;
    private final Pack pack;
    private final Inks inks;
    private final Theme theme;
    private final int sheets;
    private String reference = "";

    /** @param sheets how many there will be */
    Sheets(Document document, PdfWriter writer, TagWriter tags, Pack pack, Inks inks, Theme theme, int sheets) {
        this.document = document;
        this.writer = writer;
        this.tags = tags;
        this.pack = pack;
        this.inks = inks;
        this.theme = theme;
        this.sheets = sheets;
    }

    @Override
    public float left() {
        return MARGIN;
    }

    @Override
    public float right() {
        return document.getPageSize().getWidth() - MARGIN;
    }

    @Override
    public float top() {
        return document.getPageSize().getHeight() - TOP_MARGIN;
    }

    @Override
    public float bottom() {
        return BOTTOM_MARGIN;
    }

    @Override
    public float height() {
        return document.getPageSize().getHeight();
    }

    @Override
    public int number() {
        return writer.getPageNumber();
    }

    /** What the sheets from here on refer to, in words; blank for nothing. */
    void refer(String newReference) {
        reference = newReference;
    }

    @Override
    public void next() {
        writeFoot();
        document.newPage();
    }

    /** Writes the foot of the present sheet, when it is done. */
    void writeFoot() {
        PdfContentByte content = tags.content();
        tags.artifact("Pagination", "Footer", () -> {
            content.setColorStroke(Inks.colour(theme.rule()));
            content.setLineWidth(0.6f);
            content.moveTo(left(), FOOTER_TOP);
            content.lineTo(right(), FOOTER_TOP);
            content.stroke();
            float room = right() - left() - PAGE_NUMBER_WIDTH;
            float top = FOOTER_TOP - 5;
            TextLayout.write(content, List.of(shortened(room)), inks.footer(), left(), room, top, false, false);
            TextLayout.write(
                    content,
                    List.of(pageNumber()),
                    inks.footer(),
                    right() - PAGE_NUMBER_WIDTH,
                    PAGE_NUMBER_WIDTH,
                    top,
                    true,
                    false);
        });
    }

    private String pageNumber() {
        return pack.pageLabel()
                .replace("{{page}}", Integer.toString(number()))
                .replace("{{pages}}", Integer.toString(sheets));
    }

    /** The foot in one line: a very long name of an organisation gives way. */
    private String shortened(float room) {
        String all = reference.isEmpty() ? pack.footer() : pack.footer() + " · " + reference;
        String name = pack.cover().organisation();
        String foot = all;
        int letters = name.length();
        while (inks.footer().widthOf(foot) > room && letters > 10) {
            letters--;
            foot = all.replace(name, name.substring(0, letters).strip() + "…");
        }
        return foot;
    }
}
