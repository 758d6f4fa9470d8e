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

    /** Read once a thread: reading them takes a thirtieth of writing a pack, and no document leaves anything behind in them. */
    private static final ThreadLocal<PackFonts> FONTS =
            ThreadLocal.withInitial(() -> new PackFonts(LiberationSans.regularFile(), LiberationSans.boldFile()));

    private final Theme theme;
    private final ChartPainter painter;

    public PdfPackRenderer(Theme theme) {
        this.theme = theme;
        this.painter = new ChartPainter(theme);
    }

    /** Lays a pack out; it is written, or asked where its pages begin, later. */
    public PackLayout layOut(Pack pack) {
        return new PackLayout(pack, theme, painter, FONTS.get());
    }

    /** Writes the PDF of a pack that has no twin; the stream stays open. */
    public void render(Pack pack, OutputStream out) {
        layOut(pack).write(List.of(), out);
    }
}
