package org.boardpack.pack.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Language;
import org.boardpack.pack.chart.BareMachine;
import org.boardpack.pack.chart.ChartSheet;
import org.boardpack.pack.chart.PngSheet;
import org.boardpack.pack.chart.SvgOutline;
import org.boardpack.pack.chart.SvgSheet;
import org.boardpack.pack.pdf.PdfSheet;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.MeasuredSeries;
import org.boardpack.statistics.spc.Observation;
import org.boardpack.statistics.spc.SpcRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A control chart as it is drawn, compared with an approved one by structure: which elements there are, in which colours and words, not
 * where each stroke ends. Look at the picture before you approve another: {@code boardpack spc ... --chart x.png}.
 */
class ProcessChartPictureTest {

    private static final Path APPROVED = Path.of("src/test/resources/pack/spc/control-chart.txt");

    @BeforeAll
    static void prepare() {
        BareMachine.prepare();
    }

    /** Fourteen months with a missing one, a rebase, a target that changes, and a value beyond the upper limit. */
    private static ControlChart chart() {
        String[] values = "4.1 4.3 4.0 4.2 . 4.1 4.4 5.0 5.2 5.1 5.3 5.0 5.2 6.5".split(" ");
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observations.add(new Observation(
                    LocalDate.of(2024, 1, 31).plusMonths(i).withDayOfMonth(1),
                    values[i].equals(".") ? null : new BigDecimal(values[i]),
                    new BigDecimal(i < 7 ? "4.5" : "4.2")));
        }
        return ControlChart.of(
                MeasuredSeries.of(observations, Improvement.DECREASE).rebasedAt(Set.of(LocalDate.of(2024, 8, 1))),
                SpcRules.of(Dialect.NHSR));
    }

    private static ChartSheet sheet(Language language) {
        ChartFigure figure = new ProcessChartFigure(language).of("Sickness absence", "Per cent", chart());
        return new ChartSheet(figure, BoardPackTemplate.shipped().theme());
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] svg(Language language) throws IOException {
        return bytes(out -> SvgSheet.write(sheet(language), out));
    }

    @Test
    void the_drawing_has_the_elements_colours_and_words_of_the_approved_one() throws Exception {
        String outline = SvgOutline.of(svg(Language.ENGLISH));

        assertThat(outline).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void the_same_series_gives_the_same_bytes_of_each_kind() throws IOException {
        assertThat(svg(Language.ENGLISH)).isEqualTo(svg(Language.ENGLISH));
        assertThat(bytes(out -> PngSheet.write(sheet(Language.ENGLISH), out)))
                .isEqualTo(bytes(out -> PngSheet.write(sheet(Language.ENGLISH), out)));
        LocalDate dated = LocalDate.of(2025, 2, 1);
        assertThat(bytes(out -> PdfSheet.write(sheet(Language.ENGLISH), Language.ENGLISH, dated, out)))
                .isEqualTo(bytes(out -> PdfSheet.write(sheet(Language.ENGLISH), Language.ENGLISH, dated, out)));
    }

    @Test
    void those_who_do_not_see_it_are_told_the_same_in_both_languages() throws IOException {
        assertThat(new String(svg(Language.ENGLISH), StandardCharsets.UTF_8))
                .contains(
                        "<title id=\"title\">Sickness absence</title>",
                        "Sickness absence: 14 points from Jan 2024 to Feb 2025. The latest value is 6.5.",
                        "Special cause of concerning nature due to higher values. The latest point is above the upper limit.",
                        "Consistently falling short of the target of 4.2, if nothing changes.");
        assertThat(new String(svg(Language.WELSH), StandardCharsets.UTF_8))
                .contains("14 pwynt o Ion 2024 i Chwef 2025", "Achos arbennig sy’n peri pryder");
    }
}
