package org.boardpack.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.Columns;
import org.boardpack.pack.ForecastChart;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.Page;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.SampleStatistics;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of statistical chart as the pack of an invented health board has it, compared with an approved drawing by structure. Before
 * you approve another, look at it: run this class with {@code -Dcharts=FOLDER} and open the pictures in the folder.
 */
class ApprovedChartsTest {

    private static final Path APPROVED = Path.of("src/test/resources/pack/charts");

    private enum Kind {
        PROCESS(ProcessChart.class, "Turnover, each month"),
        SEASONAL(ProcessChart.class, "Sickness absence, each month"),
        FUNNEL(FunnelChart.class, "Turnover, 12 months"),
        FORECAST(ForecastChart.class, "Turnover, 12 months");

        private final Class<? extends ChartSpec> type;
        private final String title;

        Kind(Class<? extends ChartSpec> type, String title) {
            this.type = type;
            this.title = title;
        }
    }

    @BeforeAll
    static void prepare() {
        BareMachine.prepare();
    }

    private static ChartFigure figure(Kind kind) {
        Pack pack = new PackComposer(BoardPackTemplate.shipped())
                .compose(SampleStatistics.healthBoard(List.of(SampleStatistics.decision())), Language.ENGLISH);
        return pack.pages().stream()
                .map(Page::blocks)
                .flatMap(List::stream)
                .flatMap(ApprovedChartsTest::inside)
                .filter(ChartFigure.class::isInstance)
                .map(ChartFigure.class::cast)
                .filter(figure -> kind.type.isInstance(figure.chart())
                        && figure.chart().title().startsWith(kind.title))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block> inside(Block block) {
        return block instanceof Columns columns
                ? Stream.concat(columns.left().stream(), columns.right().stream())
                : Stream.of(block);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_drawing_has_the_elements_colours_and_words_of_the_approved_one(Kind kind) throws Exception {
        ChartFigure figure = figure(kind);
        Path approved = APPROVED.resolve(kind.name().toLowerCase(java.util.Locale.ROOT) + ".approved.txt");

        String outline = SvgOutline.of(SvgOutline.svg(figure));

        keepPicture(kind, figure, outline);
        assertThat(outline).isEqualTo(Files.readString(approved));
    }

    private static void keepPicture(Kind kind, ChartFigure figure, String outline) throws IOException {
        String folder = System.getProperty("charts");
        if (folder != null) {
            Path into = Files.createDirectories(Path.of(folder));
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            PngSheet.write(new ChartSheet(figure, BoardPackTemplate.shipped().theme()), png);
            Files.write(into.resolve(name + ".png"), png.toByteArray());
            Files.writeString(into.resolve(name + ".approved.txt"), outline);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_same_figures_are_drawn_as_the_same_bytes(Kind kind) throws IOException {
        assertThat(SvgOutline.svg(figure(kind))).isEqualTo(SvgOutline.svg(figure(kind)));
    }
}
