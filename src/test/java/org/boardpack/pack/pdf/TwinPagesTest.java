package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.SamplePackData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a pack falls on sheets of paper, in both languages. */
@Tag("slow")
class TwinPagesTest {

    private static final int SIXTEEN = 16;
    private static final int MOST_BYTES = 1_000_000;

    /** Title and foot have about 120 letters, a line that was left over hardly more; a chart alone has 260. */
    private static final int FEWEST_LETTERS = 240;

    private static final Map<String, byte[]> RENDERED = new HashMap<>();

    /** Each is rendered once for all rules. */
    private static byte[] rendered(String name, PackData data, Language language) {
        return RENDERED.computeIfAbsent(name + " " + language, unseen -> PackPreview.render(data, language));
    }

    static Stream<Arguments> packs() {
        return Stream.of(
                Arguments.of("a health board", SamplePackData.healthBoard()),
                Arguments.of("a small organisation", SamplePackData.small()),
                Arguments.of("a pack without figures", SamplePackData.nearlyEmpty()),
                Arguments.of("one staff group", SamplePackData.withGroups(1)),
                Arguments.of("three staff groups", SamplePackData.withGroups(3)),
                Arguments.of("nine staff groups", SamplePackData.withGroups(9)),
                Arguments.of("fourteen staff groups", SamplePackData.withGroups(14)),
                Arguments.of("long names", SamplePackData.withLongNames()),
                Arguments.of("a system", SamplePackData.system(6)),
                Arguments.of("a nation of 240 organisations", SamplePackData.rollUp(240)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void everyPageBeginsAtTheSameNumberInBothLanguages(String name, PackData data) throws IOException {
        PdfReader english = new PdfReader(rendered(name, data, Language.ENGLISH));
        PdfReader welsh = new PdfReader(rendered(name, data, Language.WELSH));
        assertThat(welsh.getNumberOfPages()).isEqualTo(english.getNumberOfPages());
        assertThat(starts(welsh)).isEqualTo(starts(english)).hasSizeGreaterThan(SIXTEEN);
    }

    @Test
    void theSixteenPagesOfAnOrganisationAreSixteenSheets() throws IOException {
        byte[] pdf = rendered("a health board", SamplePackData.healthBoard(), Language.WELSH);
        List<Integer> starts = starts(new PdfReader(pdf));
        assertThat(starts.subList(0, SIXTEEN)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void noSheetIsEmptyAndNoneHoldsASingleLineThatWasLeftOver(String name, PackData data) throws IOException {
        byte[] pdf = rendered(name, data, Language.ENGLISH);
        PdfReader reader = new PdfReader(pdf);
        List<Integer> starts = starts(reader);
        for (int sheet = 2; sheet <= reader.getNumberOfPages(); sheet++) {
            String text = new PdfTextExtractor(reader).getTextFromPage(sheet);
            if (!starts.contains(sheet)) {
                assertThat(text.chars()
                                .filter(letter -> !Character.isWhitespace(letter))
                                .count())
                        .as("letters of sheet %s", sheet)
                        .isGreaterThanOrEqualTo(FEWEST_LETTERS);
            }
        }
        assertThat(pdf.length).isLessThan(MOST_BYTES);
    }

    private static List<Integer> starts(PdfReader reader) {
        List<Integer> starts = new ArrayList<>();
        for (Map<String, Object> bookmark : SimpleBookmark.getBookmarkList(reader)) {
            starts.add(Integer.valueOf(String.valueOf(bookmark.get("Page")).split(" ", -1)[0]));
        }
        return starts;
    }
}
