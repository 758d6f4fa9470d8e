package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.util.List;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.Table.Icon;
import org.boardpack.pack.chart.ChartIcons;

/** The icons of a control chart, at the right end of its title; part of the figure, whose text says the same. Lengths in points. */
record TitleIcons(List<Icon> icons) {

    private static final float SIZE = 26;
    private static final float GAP = 4;

    static TitleIcons of(ChartSpec chart) {
        return new TitleIcons(ChartIcons.of(chart));
    }

    float width() {
        return (float) ChartIcons.width(icons, SIZE, GAP);
    }

    float height() {
        return icons.isEmpty() ? 0 : SIZE;
    }

    /** Draws them with their right end and upper edge there. */
    void draw(PdfContentByte content, PackFonts fonts, float right, float top) {
        if (icons.isEmpty()) {
            return;
        }
        PdfTemplate drawing = content.createTemplate(width(), SIZE);
        Graphics2D graphics = drawing.createGraphics(width(), SIZE, fonts);
        ChartIcons.paint(icons, graphics, SIZE, GAP);
        graphics.dispose();
        content.addTemplate(drawing, right - width(), top - SIZE);
    }
}
