package org.boardpack.pack.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import org.boardpack.pack.Pack;
import org.boardpack.pack.Page;
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

    /** Writes the PDF; the stream stays open. What goes wrong with the stream comes out as it went in, or as a DocumentException. */
    public void render(Pack pack, OutputStream out) {
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        writer.setRgbTransparencyBlending(true);
        DocumentProperties properties = new DocumentProperties(pack);
        properties.describe(document, writer);
        document.open();
        properties.declare(writer);
        draw(pack, document, writer);
        document.close();
    }

    private void draw(Pack pack, Document document, PdfWriter writer) {
        PackFonts fonts = new PackFonts(regularFont, boldFont);
        Inks inks = Inks.of(fonts, theme);
        TagWriter tags = new TagWriter(writer);
        Sheets sheets = new Sheets(document, writer, tags, pack, inks, theme);
        PdfStructureElement cover = tags.element(tags.root(), "Sect");
        Flow coverFlow = new Flow(sheets, tags, inks, theme, pack.cover().title());
        new CoverLayout(pack.cover(), coverFlow, sheets, new BlockLayout(coverFlow, fonts, painter)).draw(cover);
        for (Page page : pack.pages()) {
            sheets.next();
            Flow flow = new Flow(sheets, tags, inks, theme, page.title());
            PdfStructureElement section = tags.element(tags.root(), "Sect");
            tags.bookmark(page.title(), flow.y() + 10);
            flow.text(tags.element(section, "P"), page.title(), inks.pageTitle(), 0);
            flow.down(2);
            flow.text(tags.element(section, "H2"), page.heading(), inks.pageHeading(), 0);
            flow.down(8);
            new BlockLayout(flow, fonts, painter).drawPage(page.blocks(), section);
        }
        sheets.finish();
    }
}
