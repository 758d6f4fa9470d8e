package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.boardpack.pack.chart.LiberationSans;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    private final Ink ink = new Ink(
            new MeasuredFont(new PackFonts(LiberationSans.regularFile(), LiberationSans.boldFile()).regular()),
            10,
            12,
            Color.BLACK);

    @Test
    void linesBreakBetweenWordsAndLoseNone() {
        String text = "Nyrsio a Bydwreigiaeth Cofrestredig ac Ystadau ac Ategol ŵŷ";
        List<String> lines = TextLayout.wrap(text, ink, 90);
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(ink.widthOf(line)).isLessThanOrEqualTo(90));
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Test
    void aWordWiderThanTheLineIsCutAfterASignWhereItHasOne() {
        List<String> lines = TextLayout.wrap("staff-in-post-7A4-2025-03.csv", ink, 80);
        assertThat(lines).hasSizeGreaterThan(1).first().asString().endsWith("-");
        assertThat(String.join("", lines)).isEqualTo("staff-in-post-7A4-2025-03.csv");
    }
}
