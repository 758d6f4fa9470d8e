package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.boardpack.pack.Table.Icon;
import org.boardpack.pack.chart.TableIcon;

/**
 * Puts drawings on the sheets of one document. Icons stand in it many times and are drawn once, as forms of their own; all else is written
 * with its sheet, as each form is packed by itself. Lengths in points.
 */
final class Drawings {

    private final PdfContentByte content;
    private final PackFonts fonts;
    private final Map<Sized, PdfTemplate> icons = new HashMap<>();

    private record Sized(Icon icon, float size) {}

    Drawings(PdfContentByte content, PackFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Draws with the upper left corner there. */
    void draw(float left, float top, float width, float height, Consumer<Graphics2D> painting) {
        content.saveState();
        content.concatCTM(1, 0, 0, 1, left, top - height);
        draw(content, width, height, painting);
        content.restoreState();
    }

    /** Draws an icon with its upper left corner there. */
    void draw(Icon icon, float left, float top, float size) {
        PdfTemplate drawn = icons.computeIfAbsent(
                new Sized(icon, size), unseen -> drawn(size, size, graphics -> TableIcon.paint(icon, graphics, size)));
        content.addTemplate(drawn, left, top - size);
    }

    private PdfTemplate drawn(float width, float height, Consumer<Graphics2D> painting) {
        PdfTemplate drawing = content.createTemplate(width, height);
        draw(drawing, width, height, painting);
        return drawing;
    }

    private void draw(PdfContentByte on, float width, float height, Consumer<Graphics2D> painting) {
        Graphics2D graphics = on.createGraphics(width, height, fonts);
        painting.accept(graphics);
        graphics.dispose();
    }
}
