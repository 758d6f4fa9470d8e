package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackText;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a PDF must be beyond its words. Speed is not tested here: PackPreview shows how a pack looks, the benchmarks how fast it is.
 */
@Tag("slow")
class PdfPackRendererTest {

    @Test
    void theSamePackGivesTheSameBytesOnFourThreads() throws Exception {
        byte[] once = PackPreview.render(SamplePackData.healthBoard(), Language.WELSH);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> renders = IntStream.range(0, 8)
                    .mapToObj(
                            i -> threads.submit(() -> PackPreview.render(SamplePackData.healthBoard(), Language.WELSH)))
                    .toList();
            for (Future<byte[]> render : renders) {
                assertThat(render.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Also shows that the program draws with the font configuration it writes for machines that have none. */
    @Test
    void aMachineWithAnotherLanguageTimeZoneAndNoFontsGivesTheSameBytes(@TempDir Path folder) throws Exception {
        Process elsewhere = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=de",
                        "-Duser.country=DE",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackPreview.class.getName(),
                        folder.toString(),
                        "board")
                .inheritIO()
                .start();
        assertThat(elsewhere.waitFor()).isZero();
        for (Language language : Language.values()) {
            assertThat(Files.readAllBytes(folder.resolve("board." + language.code() + ".pdf")))
                    .as(language.code())
                    .isEqualTo(PackPreview.render(SamplePackData.healthBoard(), language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePdfReadsInTheOrderOfThePack(Language language) throws IOException {
        BoardPackTemplate template = BoardPackTemplate.shipped();
        Pack pack = new PackComposer(template).compose(SamplePackData.healthBoard(), language);
        String heard = letters(text(PackPreview.render(SamplePackData.healthBoard(), language)));
        int from = 0;
        for (String line : PackText.of(pack).lines().toList()) {
            for (String part : line.startsWith("[") && !line.startsWith("[c]") && !line.startsWith("[x]")
                    ? new String[0]
                    : line.replaceFirst("^#+ ", "").split(" \\| ", -1)) {
                int at = heard.indexOf(letters(part), from);
                assertThat(at).as("\"%s\" after what comes before it", part).isNotNegative();
                from = at;
            }
        }
        assertThat(from).isGreaterThan(heard.length() * 8 / 10);
    }

    private static String text(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }

    /** Without spaces, which the extractor guesses; the PDF's own are held by the golden text and by the line breaker's test. */
    private static String letters(String text) {
        return text.replaceAll("[\\s:]+", "");
    }
}
