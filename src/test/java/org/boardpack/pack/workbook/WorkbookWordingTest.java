package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Language;
import org.boardpack.workforce.ScopeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook's words, in both languages, and how an analyst changes them. */
class WorkbookWordingTest {

    @TempDir
    private Path folder;

    @Test
    void bothLanguagesHaveTheSameTexts() {
        WorkbookWording wording = WorkbookWording.builtIn();
        assertThat(wording.in(Language.WELSH).keys())
                .isEqualTo(wording.in(Language.ENGLISH).keys())
                .hasSizeGreaterThan(150);
    }

    @Test
    void everyMetricWindowStatusUnitAndScopeHasWords() {
        for (Language language : Language.values()) {
            Wording words = WorkbookWording.builtIn().in(language);
            for (Metric metric : Metric.values()) {
                for (String text : new String[] {"name", "definition", "source"}) {
                    assertThat(words.text("metric." + metric.id() + "." + text)).isNotBlank();
                }
            }
            for (Window window : Window.values()) {
                assertThat(words.text("windows." + window.id())).isNotBlank();
            }
            for (Status status : Status.values()) {
                assertThat(words.text("statuses." + status.id())).isNotBlank();
            }
            for (Unit unit : Unit.values()) {
                assertThat(words.text("units." + unit.id())).isNotBlank();
            }
            for (ScopeType scope : ScopeType.values()) {
                assertThat(words.text("scopes." + scope.id())).isNotBlank();
            }
        }
    }

    @Test
    void noTwoMetricsHaveTheSameName() {
        for (Language language : Language.values()) {
            assertThat(java.util.Arrays.stream(Metric.values())
                            .map(metric -> WorkbookWording.builtIn()
                                    .metric(metric, language)
                                    .name()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theWelshFileSaysThatNoWelshSpeakerHasReviewedIt() throws IOException {
        try (var file = getClass().getResourceAsStream("/reports-templates/board-pack/workbook.cy.yaml")) {
            assertThat(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .limit(3))
                    .anyMatch(line -> line.contains("NOT YET REVIEWED BY A WELSH SPEAKER"));
        }
    }

    @Test
    void aWorkspaceFileOverridesOnlyWhatItSays() throws IOException {
        Files.writeString(folder.resolve("workbook.en.yaml"), "cover:\n  title: \"People report: {{name}}\"\n");
        WorkbookWording wording = WorkbookWording.loadedFrom(folder);

        assertThat(wording.in(Language.ENGLISH).text("cover.title", "name", "Wales"))
                .isEqualTo("People report: Wales");
        assertThat(wording.in(Language.ENGLISH).text("cover.sheet")).isEqualTo("Cover");
        assertThat(wording.in(Language.WELSH).text("cover.sheet")).isEqualTo("Clawr");
    }

    @Test
    void aWorkspaceWithoutTheFolderUsesTheBuiltInWording() {
        assertThat(WorkbookWording.loadedFrom(folder.resolve("nowhere"))
                        .in(Language.ENGLISH)
                        .text("cover.sheet"))
                .isEqualTo("Cover");
    }

    @Test
    void aMisspeltTextGetsItsLineAndTheNearestName() throws IOException {
        assertBroken(
                "cover:\n  sheet: Front\n  titel: Report\n",
                "line 3: the workbook has no text called \"cover.titel\"; did you mean \"cover.title\"?");
    }

    @Test
    void aValueThatTheTextDoesNotHaveIsToldWithThoseItHas() throws IOException {
        assertBroken(
                "cover:\n  title: \"Report for {{organisation}}\"\n",
                "line 2: \"cover.title\" has no value {{organisation}}; choose from {{name}}");
    }

    @Test
    void twoSheetsOfOneNameAreRefused() throws IOException {
        assertBroken("cover:\n  sheet: notes\n", "\"cover.sheet\" give two sheets the name");
    }

    @Test
    void aSheetNameThatExcelDoesNotTakeIsRefused() throws IOException {
        assertBroken("cover:\n  sheet: \"Cover [1]\"\n", "Excel does not take \"Cover [1]\" as the name of a sheet");
    }

    @Test
    void aTextGivenTwiceOrEmptyIsRefused() throws IOException {
        assertBroken("cover:\n  sheet: A\n  sheet: B\n", "line 3: \"cover.sheet\" is given twice");
        assertBroken("cover:\n  sheet:\n", "line 2: \"cover.sheet\" needs a text");
        assertBroken("cover:\n  sheet: [A, B]\n", "line 2: \"cover.sheet\" needs a text");
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() throws IOException {
        assertBroken("cover:\n  title: Report: all of it\n", "line 2: this is not YAML");
    }

    private void assertBroken(String yaml, String message) throws IOException {
        Files.writeString(folder.resolve("workbook.en.yaml"), yaml);
        assertThatThrownBy(() -> WorkbookWording.loadedFrom(folder))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("workbook.en.yaml")
                .hasMessageContaining(message);
    }
}
