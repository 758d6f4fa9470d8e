package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import org.boardpack.pack.template.Theme;

/** Where the next thing goes: a column of the sheet that fills downwards and runs on over sheets. */
final class Flow {

    private static final float AFTER_TITLE = 10;

    private final Paper sheets;
    private final TagWriter tags;
    private final Drawings drawings;
    private final Inks inks;
    private final Theme theme;
    private final String runningTitle;
    private float left;
    private float right;
    private float y;

    /**
     * @param runningTitle stands above every sheet after the first
     */
    Flow(Paper sheets, TagWriter tags, Drawings drawings, Inks inks, Theme theme, String runningTitle) {
        this.sheets = sheets;
        this.tags = tags;
        this.drawings = drawings;
        this.inks = inks;
        this.theme = theme;
        this.runningTitle = runningTitle;
        this.left = sheets.left();
        this.right = sheets.right();
        this.y = sheets.top();
    }

    /** The same from here on, with nothing written: to find out where things would stand. */
    Flow rehearsal() {
        Flow silent = new Flow(new CountedPaper(sheets), new SilentTags(tags), drawings, inks, theme, runningTitle);
        silent.between(left, right);
        silent.moveTo(y);
        return silent;
    }

    TagWriter tags() {
        return tags;
    }

    PdfContentByte content() {
        return tags.content();
    }

    Drawings drawings() {
        return drawings;
    }

    Inks inks() {
        return inks;
    }

    Theme theme() {
        return theme;
    }

    float left() {
        return left;
    }

    float width() {
        return right - left;
    }

    float y() {
        return y;
    }

    int sheet() {
        return sheets.number();
    }

    float room() {
        return y - sheets.bottom();
    }

    /** What a fresh sheet has room for. */
    float sheetRoom() {
        return sheets.top() - sheets.bottom() - inks.pageTitle().leading() - AFTER_TITLE;
    }

    void moveTo(float newY) {
        y = newY;
    }

    void down(float distance) {
        y -= distance;
    }

    /** Narrows the flow to a column between these edges. */
    void between(float newLeft, float newRight) {
        left = newLeft;
        right = newRight;
    }

    /** Makes room for something of that height, on the next sheet when this one has too little. */
    void ensure(float height) {
        if (height > room() && height <= sheetRoom() && y < sheets.top()) {
            nextSheet();
        }
    }

    void nextSheet() {
        sheets.next();
        y = sheets.top();
        Ink ink = inks.pageTitle();
        tags.artifact(
                "Pagination",
                "Header",
                () -> TextLayout.write(
                        content(),
                        List.of(runningTitle),
                        ink,
                        sheets.left(),
                        sheets.right() - sheets.left(),
                        y,
                        false,
                        false));
        y -= ink.leading() + AFTER_TITLE;
    }

    /** Writes the text of an element, over as many sheets as it needs. */
    void text(PdfStructureElement element, String text, Ink ink, float indent) {
        List<String> lines = TextLayout.wrap(text, ink, width() - indent);
        int from = 0;
        while (from < lines.size()) {
            int fit = (int) (room() / ink.leading());
            boolean alone = from == 0 && fit == 1 && lines.size() > 2;
            if (fit < 1 || alone) {
                nextSheet();
                continue;
            }
            List<String> part = lines.subList(from, Math.min(lines.size(), from + fit));
            boolean more = from + part.size() < lines.size();
            float top = y;
            tags.mark(
                    element,
                    () -> TextLayout.write(content(), part, ink, left + indent, width() - indent, top, false, more));
            y -= part.size() * ink.leading();
            from += part.size();
        }
    }
}
