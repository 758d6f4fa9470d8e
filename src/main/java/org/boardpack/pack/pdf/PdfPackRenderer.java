package org.boardpack.pack.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.boardpack.pack.Pack;
import org.boardpack.pack.Page;
import org.boardpack.pack.chart.ChartPainter;
import org.boardpack.pack.chart.LiberationSans;
import org.boardpack.pack.template.Theme;
import org.jspecify.annotations.Nullable;

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

    /** Writes the PDF of a pack that has no twin; the stream stays open. */
    public List<Integer> render(Pack pack, OutputStream out) {
        return render(pack, List.of(), out);
    }

    /**
     * Writes the PDF; the stream stays open. What goes wrong with the stream comes out as it went in, or as a DocumentException.
     *
     * @param twins how many sheets each page takes of the same pack in other languages: every page begins at the same number in each
     * @return how many sheets each page takes of this one, the cover first
     */
    public List<Integer> render(Pack pack, List<List<Integer>> twins, OutputStream out) {
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
        List<Integer> taken = draw(pack, twins, document, writer);
        document.close();
        return taken;
    }

    /** How many sheets each page of a pack takes by itself, the cover first. Nothing is written. */
    public List<Integer> sheets(Pack pack) {
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        writer.setTagged();
        document.open();
        PackFonts fonts = new PackFonts(regularFont, boldFont);
        Inks inks = Inks.of(fonts, theme);
        TagWriter silent = new SilentTags(new TagWriter(writer));
        Paper paper = new CountedPaper(new Sheets(document, writer, silent, pack, inks, theme));
        List<Integer> taken = new ArrayList<>();
        drawCover(pack, new Flow(paper, silent, inks, theme, pack.cover().title()), fonts, null, paper, silent.root());
        taken.add(paper.number());
        for (Page page : pack.pages()) {
            Flow flow = new Flow(paper, silent, inks, theme, page.title());
            drawHeading(page, flow, silent.root());
            taken.add(new PageLayout(flow, fonts, null).sheets(page.blocks()));
        }
        return taken;
    }

    /** @param least for each twin, how many sheets each of its pages takes */
    private List<Integer> draw(Pack pack, List<List<Integer>> least, Document document, PdfWriter writer) {
        PackFonts fonts = new PackFonts(regularFont, boldFont);
        Inks inks = Inks.of(fonts, theme);
        TagWriter tags = new TagWriter(writer);
        Sheets sheets = new Sheets(document, writer, tags, pack, inks, theme);
        List<Integer> taken = new ArrayList<>();
        PdfStructureElement cover = tags.element(tags.root(), "Sect");
        Flow coverFlow = new Flow(sheets, tags, inks, theme, pack.cover().title());
        drawCover(pack, coverFlow, fonts, painter, sheets, cover);
        taken.add(sheets.number());
        fill(coverFlow, cover, pack, taken, least);
        for (Page page : pack.pages()) {
            sheets.next();
            sheets.refer(page.reference());
            int first = sheets.number();
            Flow flow = new Flow(sheets, tags, inks, theme, page.title());
            PdfStructureElement section = tags.element(tags.root(), "Sect");
            tags.bookmark(page.title(), flow.y() + 10);
            drawHeading(page, flow, section);
            new PageLayout(flow, fonts, painter).draw(page.blocks(), most(least, taken.size()), section);
            taken.add(sheets.number() - first + 1);
            fill(flow, section, pack, taken, least);
        }
        sheets.finish();
        return taken;
    }

    private static void drawCover(
            Pack pack,
            Flow flow,
            PackFonts fonts,
            @Nullable ChartPainter charts,
            Paper paper,
            PdfStructureElement section) {
        BlockLayout blocks = new BlockLayout(flow, fonts, charts, Density.USUAL, new IdentityHashMap<>());
        new CoverLayout(pack.cover(), flow, paper, pack.language(), blocks).draw(section);
    }

    private static void drawHeading(Page page, Flow flow, PdfStructureElement section) {
        flow.text(flow.tags().element(section, "P"), page.title(), flow.inks().pageTitle(), 0);
        flow.down(2);
        flow.text(
                flow.tags().element(section, "H2"), page.heading(), flow.inks().pageHeading(), 0);
        flow.down(8);
    }

    /** Leaves sheets empty until the latest page has as many as in each twin: the last resort, where there is nothing to share. */
    private static void fill(
            Flow flow, PdfStructureElement section, Pack pack, List<Integer> taken, List<List<Integer>> least) {
        int page = taken.size() - 1;
        for (int sheet = taken.get(page); sheet < most(least, page); sheet++) {
            flow.nextSheet();
            flow.text(
                    flow.tags().element(section, "P"),
                    pack.emptySheet(),
                    flow.inks().note(),
                    0);
        }
    }

    /** How many sheets a page takes in the twin that takes most. */
    private static int most(List<List<Integer>> least, int page) {
        return least.stream().mapToInt(twin -> twin.get(page)).max().orElse(0);
    }
}
