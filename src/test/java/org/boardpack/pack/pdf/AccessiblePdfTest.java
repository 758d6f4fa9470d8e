package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.SampleStatistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF judges what a machine can judge; the sense of words and order is held by the approved texts. */
class AccessiblePdfTest {

    private static final int ENOUGH_TO_SEE = 200;

    @BeforeAll
    static void findTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> packs() {
        return Stream.of(
                Arguments.of("a health board", SamplePackData.healthBoard(), Language.ENGLISH),
                Arguments.of("a health board", SamplePackData.healthBoard(), Language.WELSH),
                Arguments.of(
                        "a board with peers and forecasts", SampleStatistics.healthBoard(List.of()), Language.WELSH),
                Arguments.of("a pack without figures", SamplePackData.nearlyEmpty(), Language.ENGLISH),
                Arguments.of("a pack without figures", SamplePackData.nearlyEmpty(), Language.WELSH),
                Arguments.of("a small organisation", SamplePackData.small(), Language.WELSH),
                Arguments.of("a system", SamplePackData.system(6), Language.ENGLISH),
                Arguments.of("a nation of 30 organisations", SamplePackData.rollUp(30), Language.WELSH));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("packs")
    void everyPackPassesPdfUaAndPdfA(String name, PackData data, Language language) throws Exception {
        byte[] pdf = PackPreview.render(data, language);
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    }

    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        return failures(pdf, flavour, "");
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
