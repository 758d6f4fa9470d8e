package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.template.BoardPackTemplate;
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
                .contains("Sickness absence, 5.21%. On plan (5.50%). Common cause: no significant change.");
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
                .startsWith("One ward is closed.", "Turnover, 10.70%. Off plan (10.20%).");
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
