package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.MovementStep;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackBackground;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessControl;
import org.boardpack.pack.RetentionWork;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.WaterfallChart;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;

/** A page tells "looked, and found none" from "could not look", what is hidden from what is not there, and says what would fill a gap. */
class NothingToShowSpec {

    private static final String HIDDEN = "small numbers could point to a person";

    private final PackData board = SamplePackData.healthBoard();
    private final PackData empty = SamplePackData.nearlyEmpty();

    @Test
    void hotSpotsThatWereLookedForAndNotFoundAreNone() {
        RetentionWork sought = new RetentionWork(
                List.of(), true, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(paragraphs(data(board.figures().all(), sought), "peers"))
                .anyMatch(text -> text.startsWith("There is no hot spot"));
    }

    @Test
    void hotSpotsThatCouldNotBeLookedForSayWhatThatNeeds() {
        assertThat(paragraphs(empty, "peers"))
                .noneMatch(text -> text.startsWith("There is no hot spot"))
                .anyMatch(text -> text.startsWith("Hot spots could not be looked for")
                        && text.contains("staff in post and leavers for all 12 months"));
    }

    @Test
    void aRollUpOfWhichNobodyCouldBePlacedIsNotSaidToLieWithinTheLimits() {
        assertThat(paragraphs(SamplePackData.rollUp(3), "peers"))
                .noneMatch(text -> text.startsWith("No organisation lies outside"))
                .anyMatch(text -> text.startsWith("No rate could be compared with peers: that takes 5 peers"));
    }

    @Test
    void aForecastWhoseMonthsAreHiddenSaysSo() {
        List<Figure> figures = Stream.concat(
                        board.figures().all().stream(),
                        board.figures().all().stream()
                                .filter(figure -> figure.metric() == Metric.HEADCOUNT
                                        && figure.staffGroup().name().equals("All")
                                        && figure.dimension().isEmpty())
                                .map(figure ->
                                        none(figure, Metric.TURNOVER_HC, Window.MONTH, Status.SUPPRESSED, "[c]")))
                .toList();
        assertThat(paragraphs(data(figures, RetentionWork.NONE), "forecast"))
                .anyMatch(text -> text.startsWith("Turnover: no forecast") && text.contains(HIDDEN));
    }

    @Test
    void aForecastWithoutMonthsSaysWhatItNeeds() {
        assertThat(paragraphs(empty, "forecast"))
                .contains("Turnover: there are no figures of single months to make a forecast from. They need staff in"
                        + " post and leavers for all 12 months.");
    }

    @Test
    void aPageOfStaffGroupsWithoutAnySaysWhatTheyNeed() {
        assertThat(paragraphs(empty, "staff-group-charts"))
                .contains("There are no figures by staff group for this period. They need staff in post and leavers for"
                        + " all 12 months, by staff group.");
        assertThat(paragraphs(empty, "leavers-by-group"))
                .anyMatch(text -> text.startsWith("The steps from opening to closing staff need"));
    }

    @Test
    void barsThatAreHiddenAreNotAskedForAndThoseThatWereNotSentAreNotHidden() {
        assertThat(paragraphs(reasons(Status.SUPPRESSED, "[c]"), "turnover"))
                .anyMatch(text -> text.startsWith("Why people left") && text.endsWith(HIDDEN + "."));
        assertThat(paragraphs(reasons(Status.MISSING, "[x]"), "turnover"))
                .anyMatch(text -> text.startsWith("Why people left")
                        && text.contains("It needs the staff-in-post and leavers extracts"));
    }

    /** A value of which nothing may be shown has no row at all. */
    @Test
    void aBreakDownOfLeaversWithoutAnyRowIsNotForWantOfLeavers() {
        List<Figure> figures = board.figures().all().stream()
                .filter(figure -> figure.dimension().isEmpty())
                .toList();
        assertThat(paragraphs(data(figures, RetentionWork.NONE), "turnover"))
                .contains("Why people left, 12 months to March 2025: nothing is listed, because there is nobody, or too"
                        + " few people to show.")
                .noneMatch(text -> text.startsWith("Why people left") && text.contains("It needs"));
        assertThat(paragraphs(data(figures, RetentionWork.NONE), "who-leaves"))
                .anyMatch(text -> text.contains("nothing is listed"));
    }

    @Test
    void doctorsInTrainingAreOnlyNamedWhereTheClosingStaffAreFewerThanTheHeadcount() {
        assertThat(bridge(board).caption()).contains("Doctors in training are left out");
        Figure closing = board.figures()
                .brokenDown(
                        Metric.MOVEMENT_HC,
                        Window.ROLLING_12,
                        org.boardpack.workforce.StaffGroup.ALL,
                        SamplePackData.MONTH,
                        Dimension.MOVEMENT)
                .get(MovementStep.CLOSING.id());
        List<Figure> same = changed(figure -> figure.metric() == Metric.HEADCOUNT
                        && figure.dimension().isEmpty()
                        && figure.staffGroup().name().equals("All")
                ? with(figure, closing)
                : figure);
        assertThat(bridge(data(same, board.work())).caption()).doesNotContain("Doctors in training");
    }

    private PackData reasons(Status status, String marker) {
        return data(
                changed(figure -> figure.dimension().equals(Dimension.REASON_GROUP.id())
                        ? none(figure, figure.metric(), figure.window(), status, marker)
                        : figure),
                board.work());
    }

    private List<Figure> changed(UnaryOperator<Figure> change) {
        return board.figures().all().stream().map(change).toList();
    }

    private static Figure none(Figure figure, Metric metric, Window window, Status status, String marker) {
        return new Figure(
                figure.period(),
                figure.scope(),
                figure.staffGroup(),
                figure.dimension(),
                figure.dimensionValue(),
                metric,
                window,
                null,
                null,
                null,
                status,
                marker,
                "");
    }

    private static Figure with(Figure figure, Figure value) {
        return new Figure(
                figure.period(),
                figure.scope(),
                figure.staffGroup(),
                "",
                "",
                figure.metric(),
                figure.window(),
                null,
                null,
                value.value(),
                Status.OK,
                "",
                "");
    }

    private PackData data(List<Figure> figures, RetentionWork work) {
        return new PackData(
                board.scope(),
                board.edition(),
                board.names(),
                new FigureTable(figures),
                Map.of(),
                List.of(),
                5,
                PackHistory.NONE,
                ProcessControl.USUAL,
                work,
                PackBackground.NONE);
    }

    private static ChartFigure bridge(PackData data) {
        return blocks(data, "nhs-leaver-rate")
                .filter(ChartFigure.class::isInstance)
                .map(ChartFigure.class::cast)
                .filter(figure -> figure.chart() instanceof WaterfallChart)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paragraphs(PackData data, String page) {
        return blocks(data, page)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static Stream<Block> blocks(PackData data, String id) {
        return new PackComposer(BoardPackTemplate.shipped())
                .compose(data, Language.ENGLISH).pages().stream()
                        .filter(page -> page.id().equals(id))
                        .flatMap(page -> page.blocks().stream())
                        .flatMap(block ->
                                block instanceof Columns columns ? columns.blocks().stream() : Stream.of(block));
    }
}
