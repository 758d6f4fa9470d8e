package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackText;
import org.boardpack.pack.Page;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackComposerTest {

    private final BoardPackTemplate template = BoardPackTemplate.shipped();

    /** Read through by eye and approved; to approve a change, replace the file by what the failure shows. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePackReadsAsApproved(Language language) throws IOException {
        String approved = "/pack/board-pack." + language.code() + ".approved.txt";
        try (InputStream in = PackComposerTest.class.getResourceAsStream(approved)) {
            assertThat(PackText.of(compose(SamplePackData.healthBoard(), language)))
                    .isEqualTo(new String(Objects.requireNonNull(in, approved).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aHeadingStatesTheFigureAndItsDifferenceFromAYearAgo() {
        assertThat(page(compose(SamplePackData.healthBoard(), Language.ENGLISH), "turnover")
                        .heading())
                .isEqualTo("Turnover was 10.70% in the 12 months to March 2025, 0.26 percentage points higher than a"
                        + " year ago");
    }

    @Test
    void walesShowsRatesToOneDecimal() {
        Pack pack = new PackComposer(template, 1).compose(SamplePackData.healthBoard(), Language.ENGLISH);
        assertThat(page(pack, "turnover").heading()).startsWith("Turnover was 10.7% in");
    }

    @Test
    void aPageWithoutDataStaysAndSaysInOneLineWhatWouldFillIt() {
        Pack empty = compose(SamplePackData.nearlyEmpty(), Language.ENGLISH);
        assertThat(empty.pages()).hasSameSizeAs(template.layout().pages());
        assertThat(page(empty, "agency").heading()).isEqualTo("Agency spend: there is no figure in March 2025");
        assertThat(page(empty, "agency").blocks())
                .containsExactly(Paragraph.notice("This page needs the agency-spend extract of the month."));
    }

    @Test
    void aRollUpShowsItsOrganisationsByNameUnderItsOwnTotal() {
        String text = PackText.of(compose(SamplePackData.rollUp(3), Language.ENGLISH));
        assertThat(text)
                .containsPattern("(?s)Turnover by organisation.*Wales \\|.*Health Board 1 \\|.*Health Board 2 \\|.*"
                        + "Health Board 3 \\|");
        assertThat(PackText.of(compose(SamplePackData.healthBoard(), Language.ENGLISH)))
                .doesNotContain("by organisation");
    }

    @Test
    void aBreakInTheSeriesIsMarkedInTheTableAndExplained() {
        String text = PackText.of(compose(SamplePackData.rollUp(3), Language.ENGLISH));
        assertThat(text).contains("All staff | 10.70% [b]").contains("[b] A break in the series: organisations merged");
    }

    @Test
    void suppressedAndMissingFiguresAreMarkedAndNeverBlank() {
        String text = PackText.of(compose(SamplePackData.healthBoard(), Language.ENGLISH));
        assertThat(text)
                .contains("Students | [c] | [c] | [c] | [c] | [c]")
                .contains("Supplementary Roles | [x] | [x] | [x] | [x] | 11.76%")
                .doesNotContain("|  |");
    }

    @Test
    void anEditionThatHidesNothingSaysSoOnEveryPage() {
        assertThat(compose(SamplePackData.withGroups(3), Language.ENGLISH).footer())
                .startsWith("Internal, not for publication");
    }

    @Test
    void aMonthWithoutAFigureIsAGapInTheChartAndIsSaid() {
        Columns columns = (Columns) page(compose(SamplePackData.healthBoard(), Language.ENGLISH), "sickness")
                .blocks()
                .get(0);
        ChartFigure figure = (ChartFigure) columns.left().get(0);
        ProcessChart chart = (ProcessChart) figure.chart();
        assertThat(chart.dateLabels()).hasSize(25);
        assertThat(chart.chart().points())
                .filteredOn(point -> point.observation().value() == null)
                .singleElement()
                .satisfies(point -> assertThat(point.observation().date())
                        .isEqualTo(SamplePackData.MONTH.minus(9).firstDay()));
        assertThat(figure.caption()).contains("Months without a figure are left open.");
    }

    private Pack compose(PackData data, Language language) {
        return new PackComposer(template).compose(data, language);
    }

    private static Page page(Pack pack, String id) {
        return pack.pages().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
