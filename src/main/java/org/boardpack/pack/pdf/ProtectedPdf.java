package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * A pack's PDF behind a password, for people who may read it before it is published. It is encrypted with AES (128 bit, as PDF 1.7 has it).
 * Printing and reading aloud are allowed: the permission that screen readers ask for is given, as PDF/UA demands. Each copy has other
 * bytes, because encryption begins with chance. It claims PDF/UA but no longer PDF/A, which forbids encryption.
 */
public final class ProtectedPdf {

    private static final int OWNER_BYTES = 24;

    private ProtectedPdf() {}

    /**
     * Writes the protected copy; the stream stays open.
     *
     * @param password that opens it
     */
    public static void copy(byte[] pdf, String password, OutputStream out) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        PdfStamper stamper = new PdfStamper(reader, out);
        stamper.getWriter().setCloseStream(false);
        stamper.setEncryption(
                password.getBytes(StandardCharsets.UTF_8),
                nobodyKnows(),
                PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_SCREENREADERS,
                PdfWriter.ENCRYPTION_AES_128);
        stamper.setXmpMetadata(withoutArchiveClaim(reader.getMetadata()));
        stamper.close();
        reader.close();
    }

    /** Who owns a copy could change what is allowed; nobody needs to. */
    private static byte[] nobodyKnows() {
        byte[] owner = new byte[OWNER_BYTES];
        new SecureRandom().nextBytes(owner);
        return owner;
    }

    private static byte[] withoutArchiveClaim(byte[] metadata) {
        return new String(metadata, StandardCharsets.UTF_8)
                .replaceAll("<pdfaid:[a-z]+>[^<]*</pdfaid:[a-z]+>\\s*", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
