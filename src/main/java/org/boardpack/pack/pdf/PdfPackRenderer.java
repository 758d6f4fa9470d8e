package org.boardpack.pack.pdf;

import java.io.OutputStream;
import java.util.List;
import org.boardpack.pack.Pack;
import org.boardpack.pack.chart.ChartPainter;
import org.boardpack.pack.chart.LiberationSans;
import org.boardpack.pack.template.Theme;

/**
 * Makes a pack an accessible PDF: tagged, in its language, with embedded fonts and vector charts, A4 landscape. The same pack gives the
 * same bytes on every machine with the same Java and libraries. Safe for many threads.
 */
public final class PdfPackRenderer {

    private final Theme theme;
    private final ChartPainter painter;
    private final byte[] regularFont = LiberationSans.regularFile();
    private final byte[] boldFont = LiberationSans.boldFile();

    public PdfPackRenderer(Theme theme) {
        this.theme = theme;
        this.painter = new ChartPainter(theme);
    }

    /** Lays a pack out; it is written, or asked where its pages begin, later. */
    public PackLayout layOut(Pack pack) {
        return new PackLayout(pack, theme, painter, new PackFonts(regularFont, boldFont));
    }

    /** Writes the PDF of a pack that has no twin; the stream stays open. */
    public void render(Pack pack, OutputStream out) {
        layOut(pack).write(List.of(), out);
    }
}
