package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.RetentionWork;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Board is alerted to, advised of and assured of, and asked to decide: fixed rules over the rows of the pack. */
class AdviceSpec {

    private final PackData board = SamplePackData.healthBoard();

    @Test
    void aPlanThatIsMissedIsAnAlert() {
        assertThat(said(board, "Alert")).contains("Turnover, 10.70%. Off plan (10.20%).");
    }

    @Test
    void aPlanThatIsKeptIsAssurance() {
        assertThat(said(board, "Assure"))
                .anyMatch(item -> item.startsWith("Sickness absence, 5.21%. On plan (5.50%)."));
    }

    @Test
    void whatSingleMonthsShowIsSaidOfThemAndNotOfTwelve() {
        assertThat(said(board, "Assure"))
                .contains("Sickness absence, 5.21%. On plan (5.50%). Each month (6.15%): Common cause: no significant"
                        + " change.");
        assertThat(tile("Sickness absence").more().judged()).isEqualTo("Icons: each month (6.15%)");
        assertThat(tile("Sickness absence").more().judgements())
                .containsExactly("Each month (6.15%): Common cause: no significant change.");
        assertThat(tile("Vacancy rate").more().judged()).isEmpty();
        assertThat(tile("Vacancy rate").more().judgements()).containsExactly("Common cause: no significant change.");
    }

    @Test
    void whatATileShowsIsJudgedAsTheTileShowsIt() {
        assertThat(said(board, "Alert"))
                .contains("Agency spend, £3.14m. Special cause of concerning nature due to higher values.");
    }

    @Test
    void aPlanThatNoTileShowsIsListedWithTheMonthsThatItIsOf() {
        PackData planned = with(plan(Metric.BANK_SPEND, Window.MONTH, "400000", null, "off", ""));
        assertThat(said(planned, "Alert")).contains("Bank spend, month, [x]. Off plan (£400k).");
    }

    @Test
    void aMetricIsJudgedOnceAndOverTheMonthsThatArePlanned() {
        PackData planned = with(plan(Metric.AGENCY_SHARE_OF_PAY, Window.ROLLING_12, "3.5", null, "off", ""));
        assertThat(said(planned, "Alert"))
                .filteredOn(item -> item.startsWith("Agency share of pay"))
                .containsExactly("Agency share of pay, 12 months, [x]. Off plan (3.50%).");
    }

    @Test
    void aTargetOfTheMonthThatIsMissedIsAnAlert() {
        PackData planned = with(plan(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, null, "6.5", "", "not-met"));
        assertThat(said(planned, "Alert"))
                .anyMatch(item -> item.startsWith("NHS leaver rate") && item.contains("Target missed (6.50%)."));
    }

    @Test
    void aLateActionIsAnAlertAndADecision() {
        assertThat(said(board, "Alert")).contains("1 action is late.");
        assertThat(said(board, "Decisions wanted")).contains("1 late action: give it a new date, or stop it?");
    }

    @Test
    void hotSpotsAndDataThatIsNotCompleteAreAdvice() {
        assertThat(said(board, "Advise"))
                .containsExactly("1 hot spot: see the page “Hot spots and peers”.", "Data not complete: Sickness.");
    }

    @Test
    void everyAlertOfAMeasureIsAQuestion() {
        assertThat(said(board, "Decisions wanted")).contains("Turnover: what is to be done, by whom, by when?");
    }

    @Test
    void aMeasureStandsOnceUnderTheGravestOfItsRules() {
        assertThat(said(board, "Advise")).noneMatch(item -> item.startsWith("Turnover"));
        assertThat(said(board, "Assure")).noneMatch(item -> item.startsWith("Turnover"));
    }

    @Test
    void whereNothingIsToBeSaidEachListSaysSo() {
        PackData empty = SamplePackData.nearlyEmpty();
        for (String list : List.of("Alert", "Advise", "Assure")) {
            assertThat(said(empty, list)).containsExactly("Nothing, by the rules of this pack.");
        }
        assertThat(said(empty, "Decisions wanted")).containsExactly("None. The Board is asked to note the pack.");
    }

    @Test
    void whatPeopleSayOfTheirOrganisationStandsFirst(@TempDir Path folder) throws IOException {
        String code = board.scope().code();
        Files.writeString(
                folder.resolve("texts.en.yaml"),
                "advice:\n  of:\n    " + code + ":\n      alert: One ward is closed.\n");
        Files.writeString(
                folder.resolve("texts.cy.yaml"),
                "advice:\n  of:\n    " + code + ":\n      alert: Mae un ward ar gau.\n");
        assertThat(said(BoardPackTemplate.in(folder), board, "Alert"))
                .startsWith("One ward is closed.")
                .contains("Turnover, 10.70%. Off plan (10.20%).");
    }

    private PackData with(PlanRow plan) {
        RetentionWork work = board.work();
        List<PlanRow> plans = new ArrayList<>(work.plan());
        plans.add(plan);
        return new PackData(
                board.scope(),
                board.edition(),
                board.names(),
                board.figures(),
                board.parts(),
                board.inputs(),
                board.suppressionThreshold(),
                board.history(),
                board.control(),
                new RetentionWork(
                        work.hotSpots(),
                        work.hotSpotsSought(),
                        work.peers(),
                        work.forecasts(),
                        plans,
                        work.actions(),
                        work.selfAssessments(),
                        work.sectorGrid()),
                board.background());
    }

    private static PlanRow plan(
            Metric metric,
            Window window,
            @Nullable String plan,
            @Nullable String target,
            String onPlan,
            String targetMet) {
        return new PlanRow(
                new PlanEntry(
                        StaffGroup.ALL,
                        metric.id(),
                        SamplePackData.MONTH,
                        plan == null ? null : new BigDecimal(plan),
                        target == null ? null : new BigDecimal(target),
                        "Board"),
                window,
                null,
                "ok",
                "",
                null,
                onPlan,
                null,
                targetMet,
                null,
                null,
                null,
                "");
    }

    private Tiles.Tile tile(String label) {
        return new PackComposer(BoardPackTemplate.shipped())
                .compose(board, Language.ENGLISH).pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .filter(Tiles.class::isInstance)
                        .flatMap(tiles -> ((Tiles) tiles).tiles().stream())
                        .filter(tile -> tile.label().equals(label))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> said(PackData data, String heading) {
        return said(BoardPackTemplate.shipped(), data, heading);
    }

    /** The items under a heading of the summary. */
    private static List<String> said(BoardPackTemplate template, PackData data, String heading) {
        List<Block> blocks = new PackComposer(template)
                .compose(data, Language.ENGLISH).pages().stream()
                        .filter(page -> page.id().equals("summary"))
                        .flatMap(page -> page.blocks().stream())
                        .flatMap(block -> block instanceof Columns columns
                                ? columns.blocks().stream()
                                : java.util.stream.Stream.of(block))
                        .toList();
        Block under = blocks.get(blocks.indexOf(new Heading(heading)) + 1);
        return under instanceof Bullets bullets ? bullets.items() : List.of(((Paragraph) under).text());
    }
}
