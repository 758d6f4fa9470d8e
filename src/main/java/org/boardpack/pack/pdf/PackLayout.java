package org.boardpack.pack.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.boardpack.pack.Pack;
import org.boardpack.pack.Page;
import org.boardpack.pack.chart.ChartPainter;
import org.boardpack.pack.template.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One pack on sheets of paper. What is measured to find out where its pages begin is kept until it is written, so that a pack and its
 * twin are laid out once each. Of one thread.
 */
public final class PackLayout {

    /** Of 1 to 9. The usual 6 takes half as long again, for a fifteenth fewer bytes. */
    private static final int COMPRESSION = 3;

    private final Pack pack;
    private final Theme theme;
    private final ChartPainter painter;
    private final PackFonts fonts;
    private final Inks inks;
    private final List<PageLayout> pages;
    private final Measured cover;
    private @Nullable List<Integer> sheets;

    PackLayout(Pack pack, Theme theme, ChartPainter painter, PackFonts fonts) {
        this.pack = pack;
        this.theme = theme;
        this.painter = painter;
        this.fonts = fonts;
        this.inks = Inks.of(fonts, theme);
        this.cover = new Measured(inks);
        this.pages = pack.pages().stream()
                .map(page -> new PageLayout(page.blocks(), inks))
                .toList();
    }

    /** How many sheets each page takes by itself, the cover first. */
    public List<Integer> sheets() {
        if (sheets == null) {
            sheets = counted();
        }
        return sheets;
    }

    private List<Integer> counted() {
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        writer.setTagged();
        document.open();
        TagWriter silent = new SilentTags(new TagWriter(writer));
        Drawings drawings = new Drawings(silent.content(), fonts);
        Paper paper = new CountedPaper(new Sheets(document, writer, silent, pack, inks, theme, 0));
        List<Integer> taken = new ArrayList<>();
        drawCover(new Flow(paper, silent, drawings, inks, theme, pack.cover().title()), null, paper, silent.root());
        taken.add(paper.number());
        for (int i = 0; i < pages.size(); i++) {
            Page page = pack.pages().get(i);
            Flow flow = new Flow(paper, silent, drawings, inks, theme, page.title());
            drawHeading(page, flow, silent.root());
            taken.add(pages.get(i).sheets(flow));
        }
        return taken;
    }

    /**
     * Writes the PDF; the stream stays open. What goes wrong with the stream comes out as it went in, or as a DocumentException.
     *
     * @param twins the same pack in other languages: every page begins at the same number in each
     */
    public void write(List<PackLayout> twins, OutputStream out) {
        List<List<Integer>> least = twins.stream().map(PackLayout::sheets).toList();
        CheckedOutputStream written = new CheckedOutputStream(out, new CRC32());
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter writer = PdfWriter.getInstance(document, written);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        writer.setRgbTransparencyBlending(true);
        DocumentProperties properties = new DocumentProperties(pack);
        properties.describe(document, writer);
        document.open();
        properties.declare(writer);
        fonts.nameAnew();
        draw(least, document, writer);
        document.newPage();
        writer.flush();
        properties.identify(writer, written.getChecksum().getValue());
        document.close();
    }

    /** @param least for each twin, how many sheets each of its pages takes */
    private void draw(List<List<Integer>> least, Document document, PdfWriter writer) {
        TagWriter tags = new TagWriter(writer);
        Drawings drawings = new Drawings(tags.content(), fonts);
        int sheetsOfAll = all(least);
        Sheets paper = new Sheets(document, writer, tags, pack, inks, theme, sheetsOfAll);
        PdfStructureElement cover = tags.element(tags.root(), "Sect");
        Flow coverFlow =
                new Flow(paper, tags, drawings, inks, theme, pack.cover().title());
        drawCover(coverFlow, painter, paper, cover);
        fill(coverFlow, cover, paper.number(), most(least, 0));
        for (int i = 0; i < pages.size(); i++) {
            Page page = pack.pages().get(i);
            paper.next();
            paper.refer(page.reference());
            int first = paper.number();
            Flow flow = new Flow(paper, tags, drawings, inks, theme, page.title());
            PdfStructureElement section = tags.element(tags.root(), "Sect");
            tags.bookmark(page.title(), flow.y() + 10);
            drawHeading(page, flow, section);
            int sheetsOfTwins = most(least, i + 1);
            pages.get(i).draw(flow, painter, sheetsOfTwins, section);
            fill(flow, section, paper.number() - first + 1, sheetsOfTwins);
        }
        paper.writeFoot();
        if (paper.number() != sheetsOfAll) {
            throw new IllegalStateException(
                    "every foot tells of " + sheetsOfAll + " sheets, and there are " + paper.number());
        }
    }

    private void drawCover(Flow flow, @Nullable ChartPainter charts, Paper paper, PdfStructureElement section) {
        BlockLayout blocks = new BlockLayout(flow, charts, Density.USUAL, cover);
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
    private void fill(Flow flow, PdfStructureElement section, int taken, int least) {
        for (int sheet = taken; sheet < least; sheet++) {
            flow.nextSheet();
            flow.text(
                    flow.tags().element(section, "P"),
                    pack.emptySheet(),
                    flow.inks().note(),
                    0);
        }
    }

    /** How many sheets the pack takes when each of its pages takes as many as in each twin. */
    private int all(List<List<Integer>> least) {
        int all = 0;
        for (int i = 0; i < sheets().size(); i++) {
            all += Math.max(sheets().get(i), most(least, i));
        }
        return all;
    }

    /** How many sheets a page takes in the twin that takes most. */
    private static int most(List<List<Integer>> least, int page) {
        return least.stream().mapToInt(twin -> twin.get(page)).max().orElse(0);
    }
}
