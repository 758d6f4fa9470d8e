package org.boardpack.pack.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.boardpack.pack.EditionStamp;

/**
 * Which edition a PDF says it is of. Anybody can write that into a file, so it is a hint and no proof.
 *
 * @param edition such as {@code 2025-03@1}; empty where the file is no PDF, or no pack of ours
 * @param isLocked whether it is protected, and not by the password that was tried
 */
public record PdfOrigin(Optional<String> edition, boolean isLocked) {

    private static final PdfName EDITION = new PdfName("BoardpackEdition");

    /** Says it in a document's own properties. */
    static void mark(PdfDictionary info, EditionStamp edition) {
        info.put(EDITION, new PdfString(edition.month() + "@" + edition.number(), PdfObject.TEXT_UNICODE));
    }

    /**
     * What a file says.
     *
     * @param password blank where nobody has one
     */
    public static PdfOrigin of(byte[] pdf, String password) {
        try {
            PdfReader reader = new PdfReader(pdf, password.getBytes(StandardCharsets.UTF_8));
            String edition = reader.getInfo().get(EDITION.toString().substring(1));
            reader.close();
            return new PdfOrigin(
                    Optional.ofNullable(edition).filter(text -> text.matches("\\d{4}-\\d{2}@\\d{1,6}")), false);
        } catch (BadPasswordException locked) {
            return new PdfOrigin(Optional.empty(), true);
        } catch (IOException | RuntimeException noPdf) {
            return new PdfOrigin(Optional.empty(), false);
        }
    }
}
