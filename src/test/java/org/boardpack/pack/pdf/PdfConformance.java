package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a PDF. */
public final class PdfConformance {

    private static final int ENOUGH_TO_SEE = 200;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    public static List<String> failuresOfPdfUa(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_1, "");
    }

    /** What a flavour finds wrong with a file, each once; none where nothing is. */
    static List<String> failures(byte[] pdf, PDFAFlavour flavour, String password) throws Exception {
        try (PDFAParser parser = password.isEmpty()
                ? Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)
                : Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour, password)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(flavour, ENOUGH_TO_SEE, true, false, false)
                    .validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
