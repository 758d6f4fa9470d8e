package org.boardpack.pack.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Graphics2D;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.boardpack.pack.Language;
import org.boardpack.pack.chart.ChartSheet;
import org.boardpack.pack.chart.LiberationSans;

/** A chart on a sheet of its own as a PDF file: vectors, embedded fonts, tagged with its alternative text. */
public final class PdfSheet {

    private static final int ID_BYTES = 16;

    private PdfSheet() {}

    /**
     * Writes the file; the stream stays open.
     *
     * @param dated what the file says of when it was made, so that the same sheet gives the same bytes
     */
    public static void write(ChartSheet sheet, Language language, LocalDate dated, OutputStream out) {
        Document document = new Document(new Rectangle(ChartSheet.WIDTH, ChartSheet.HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setRgbTransparencyBlending(true);
        document.addTitle(sheet.title());
        document.addCreator("Boardpack");
        PdfDate date = new PdfDate(GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC)));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        byte[] id = Arrays.copyOf(sheet.alternative().getBytes(StandardCharsets.UTF_8), ID_BYTES);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag(), PdfObject.TEXT_UNICODE));
        draw(sheet, writer);
        document.close();
    }

    private static void draw(ChartSheet sheet, PdfWriter writer) {
        TagWriter tags = new TagWriter(writer);
        PackFonts fonts = new PackFonts(LiberationSans.regularFile(), LiberationSans.boldFile());
        PdfStructureElement figure = tags.figure(
                tags.root(),
                sheet.alternative(),
                TagWriter.box(0, ChartSheet.HEIGHT, ChartSheet.WIDTH, ChartSheet.HEIGHT));
        tags.mark(figure, () -> {
            PdfTemplate drawing = tags.content().createTemplate(ChartSheet.WIDTH, ChartSheet.HEIGHT);
            Graphics2D graphics = drawing.createGraphics(ChartSheet.WIDTH, ChartSheet.HEIGHT, fonts);
            sheet.paint(graphics);
            graphics.dispose();
            tags.content().addTemplate(drawing, 0, 0);
        });
    }
}
