package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.boardpack.pack.Language;
import org.boardpack.pack.SamplePackData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a copy behind a password keeps, and from whom. */
class ProtectedPdfTest {

    private static final String PASSWORD = "plain words, many";

    private static byte[] plain = new byte[0];
    private static byte[] copy = new byte[0];

    @BeforeAll
    static void protectAPack() throws IOException {
        plain = PackPreview.render(SamplePackData.nearlyEmpty(), Language.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectedPdf.copy(plain, PASSWORD, out);
        copy = out.toByteArray();
    }

    @Test
    void nobodyOpensItWithoutThePassword() {
        assertThat(PdfOrigin.of(copy, "")).isEqualTo(new PdfOrigin(java.util.Optional.empty(), true));
        assertThat(PdfOrigin.of(copy, "another word").isLocked()).isTrue();
    }

    @Test
    void withThePasswordItSaysWhichEditionItIsOf() {
        assertThat(PdfOrigin.of(copy, PASSWORD).edition()).contains("2025-03@1");
        assertThat(PdfOrigin.of(plain, "").edition()).contains("2025-03@1");
        assertThat(PdfOrigin.of("no pdf".getBytes(StandardCharsets.UTF_8), "").edition())
                .isEmpty();
    }

    @Test
    void screenReadersAndPrintersMayReadItAndNothingMayBeChanged() throws IOException {
        PdfReader reader = new PdfReader(copy, PASSWORD.getBytes(StandardCharsets.UTF_8));
        int allowed = reader.getPermissions();
        assertThat(allowed & PdfWriter.ALLOW_SCREENREADERS).as("read aloud").isNotZero();
        assertThat(allowed & PdfWriter.ALLOW_PRINTING).as("print").isNotZero();
        assertThat(allowed & PdfWriter.ALLOW_MODIFY_CONTENTS).as("change").isZero();
        assertThat(allowed & PdfWriter.ALLOW_COPY).as("copy").isZero();
    }

    @Test
    void itIsStillAccessible() throws Exception {
        assertThat(PdfConformance.failures(copy, PDFAFlavour.PDFUA_1, PASSWORD)).isEmpty();
    }
}
