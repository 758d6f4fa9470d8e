package org.boardpack.pack.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.boardpack.pack.Pack;

/** What a document says about itself: title, language, times, identity, and the standards it keeps (PDF/UA-1, PDF/A-2a). */
final class DocumentProperties {

    private static final String PROGRAM = "Boardpack";
    private static final int ID_BYTES = 16;

    private final Pack pack;

    DocumentProperties(Pack pack) {
        this.pack = pack;
    }

    /** Before the document is opened. */
    void describe(Document document, PdfWriter writer) {
        document.addTitle(pack.title());
        document.addAuthor(pack.cover().organisation());
        document.addSubject(pack.footer());
        document.addCreator(PROGRAM + " " + pack.edition().codeVersion());
        Instant made = pack.edition().madeAt().truncatedTo(ChronoUnit.SECONDS);
        PdfDate date = new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC)));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        PdfOrigin.mark(info, pack.edition());
        String producer = Objects.requireNonNull(info.get(PdfName.PRODUCER)).toString();
        writer.setXmpMetadata(
                metadata(DateTimeFormatter.ISO_INSTANT.format(made), producer).getBytes(StandardCharsets.UTF_8));
    }

    /** After the document is opened. */
    void declare(PdfWriter writer) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(pack.language().tag(), PdfObject.TEXT_UNICODE));
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    "PDFA/1",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException impossible) {
            throw new UncheckedIOException("The colour profile cannot be read", impossible);
        }
    }

    /**
     * Before the document is closed: it is known by its edition and what stands on its pages, the same for the same.
     *
     * @param pages a checksum of what is written: enough to tell apart what is of one edition, and a hash of all bytes is slow
     */
    void identify(PdfWriter writer, long pages) {
        String known = pack.edition() + "\n" + pack.language() + "\n" + pack.title() + "\n" + pages;
        byte[] id = Arrays.copyOf(DigestUtils.sha256(known.getBytes(StandardCharsets.UTF_8)), ID_BYTES);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private String metadata(String time, String producer) {
        Map<String, String> values = Map.of(
                "title", pack.title(),
                "author", pack.cover().organisation(),
                "subject", pack.footer(),
                "language", pack.language().tag(),
                "creator", PROGRAM + " " + pack.edition().codeVersion(),
                "producer", producer,
                "time", time);
        try (InputStream in = DocumentProperties.class.getResourceAsStream("/pdf/metadata.xmp")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", escape(value.getValue()));
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own metadata form cannot be read", unreadable);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
