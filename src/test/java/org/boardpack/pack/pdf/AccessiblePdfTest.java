package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.SampleStatistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF judges what a machine can judge; the sense of words and order is held by the approved texts. */
@Tag("slow")
class AccessiblePdfTest {

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
        assertThat(PdfConformance.failuresOfPdfUa(pdf)).as("PDF/UA-1").isEmpty();
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_2_A, ""))
                .as("PDF/A-2a")
                .isEmpty();
    }
}
