package org.boardpack.pack.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardPackTemplateTest {

    private static final Path SHIPPED = Path.of("reports-templates/board-pack");

    @TempDir
    Path folder;

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameValuesInThem() {
        BoardPackTemplate template = BoardPackTemplate.shipped();
        Texts english = template.texts(Language.ENGLISH);
        Texts welsh = template.texts(Language.WELSH);
        assertThat(welsh.keys()).isEqualTo(english.keys()).hasSizeGreaterThan(150);
        for (String key : english.keys()) {
            assertThat(welsh.placeholders(key)).as(key).containsExactlyInAnyOrderElementsOf(english.placeholders(key));
        }
    }

    @Test
    void theWelshTextsSayThatNobodyHasReviewedThem() throws IOException {
        assertThat(Files.readString(SHIPPED.resolve("texts.cy.yaml"))).contains("NOT REVIEWED");
    }

    /** Every text is in the list, for nobody has reviewed one; a key that is taken off it must name its reviewer in the texts' head. */
    @Test
    void theListOfTextsThatNobodyReviewedNamesTextsThatThereAre() {
        BoardPackTemplate shipped = BoardPackTemplate.shipped();
        assertThat(shipped.notReviewed())
                .containsExactlyInAnyOrderElementsOf(
                        shipped.texts(Language.WELSH).keys());
    }

    @Test
    void aLogoNeedsAnAlternativeTextInEachLanguage() throws IOException {
        logo("file: logo.png\n  alternative:\n    en: Our logo\n");
        assertProblem("theme.yaml, line ", "the alternative text of a logo needs \"cy\"");
    }

    @Test
    void aLogoThatIsNoPictureIsRefused() throws IOException {
        Files.writeString(folder.resolve("logo.png"), "<svg/>");
        logo("file: logo.png\n  alternative: {en: Our logo, cy: Ein logo}\n");
        assertProblem("\"logo.png\" is no PNG picture; save it as PNG");
    }

    @Test
    void aLogoIsOnlyTakenFromBesideTheTheme() throws IOException {
        logo("file: ../logo.png\n  alternative: {en: Our logo, cy: Ein logo}\n");
        assertProblem("there is no file \"../logo.png\" beside the theme");
    }

    private void logo(String lines) throws IOException {
        write("theme.yaml", Files.readString(SHIPPED.resolve("theme.yaml")) + "logo:\n  " + lines);
    }

    @Test
    void aFolderWithoutFilesGivesTheShippedTemplate() {
        assertThat(BoardPackTemplate.in(folder).layout())
                .isEqualTo(BoardPackTemplate.shipped().layout());
    }

    @Test
    void aWorkspaceMaySayOneTextDifferently() throws IOException {
        write("texts.en.yaml", "pack:\n  title: Our people, {{turnover-hc.rolling-12|0.0}}\n");
        Texts texts = BoardPackTemplate.in(folder).texts(Language.ENGLISH);
        assertThat(texts.find("pack.title")).contains("Our people, {{turnover-hc.rolling-12|0.0}}");
        assertThat(texts.find("turnover.title")).contains("Turnover");
    }

    @Test
    void noTextNamesAPageByANumberForPagesRunOn() {
        for (Language language : Language.values()) {
            Texts texts = BoardPackTemplate.shipped().texts(language);
            assertThat(texts.keys())
                    .filteredOn(key -> texts.find(key).orElseThrow().matches("(?is).*\\b(page|[td]udalen) \\d.*"))
                    .isEmpty();
        }
    }

    @Test
    void aTextMayNameAPageByItsTitle() throws IOException {
        write("texts.en.yaml", "summary:\n  note: \"See {{turnover.title}}.\"\n");
        assertThat(BoardPackTemplate.in(folder).texts(Language.ENGLISH).find("summary.note"))
                .contains("See {{turnover.title}}.");
    }

    @Test
    void aMistypedTitleIsShownWithTheNearestOne() throws IOException {
        write("texts.en.yaml", "summary:\n  note: \"See {{turnovr.title}}.\"\n");
        assertProblem("texts.en.yaml, line 2", "did you mean \"turnover.title\"?");
    }

    @Test
    void aTitleShowsNoTitleLestItShowItself() throws IOException {
        write("texts.en.yaml", "summary:\n  title: \"{{summary.title}}\"\n");
        assertProblem("texts.en.yaml, line 2", "there is no value \"summary.title\"");
    }

    @Test
    void aMistypedMetricIsShownWithItsLineAndTheNearestOne() throws IOException {
        changed(
                "pack.yaml",
                "      - tiles:\n          - headcount as-at",
                "      - tiles:\n          - headcont as-at");
        assertProblem("pack.yaml, line ", "there is no metric \"headcont\"; did you mean \"headcount\"?");
    }

    @Test
    void aWindowThatAMetricDoesNotHaveIsShownWithThoseItHas() throws IOException {
        changed("pack.yaml", "message: turnover-hc rolling-12", "message: turnover-hc rolling");
        assertProblem("turnover-hc is not made over \"rolling\"; there is: month, rolling-12");
    }

    @Test
    void anUnknownBlockIsShownWithTheNearestOne() throws IOException {
        changed("pack.yaml", "- inputs:", "- imputs:");
        assertProblem("there is no block \"imputs\"; did you mean \"inputs\"?");
    }

    @Test
    void aTextThatNobodyWroteIsShownWhereThePageUsesIt() throws IOException {
        changed("pack.yaml", "title: turnover.title", "title: turnover.titel");
        assertProblem("pack.yaml, line ", "there is no text \"turnover.titel\"", "did you mean \"turnover.title\"?");
    }

    @Test
    void aTextInOneLanguageOnlyIsAnErrorWhereItStands() throws IOException {
        write("texts.en.yaml", "# ours\nour:\n  greeting: Hello\n");
        assertProblem("texts.en.yaml, line 3", "the text \"our.greeting\" is missing in texts.cy.yaml");
    }

    @Test
    void aMistypedKeyOfATextIsShownWithTheNearestOne() throws IOException {
        write("texts.en.yaml", "summary:\n  hedaing: Hello\n");
        assertProblem(
                "texts.en.yaml, line 2", "no page shows a text \"summary.hedaing\"; did you mean \"summary.heading\"?");
    }

    @Test
    void anUnknownValueIsShownWithTheNearestOne() throws IOException {
        write("texts.en.yaml", "summary:\n  note: \"{{turnover-hc.roling-12}} left\"\n");
        assertProblem("texts.en.yaml, line 2", "did you mean \"turnover-hc.rolling-12\"?");
    }

    @Test
    void aValueCannotBeCalculatedWith() throws IOException {
        write("texts.en.yaml", "summary:\n  note: \"{{turnover-hc.rolling-12 * 2}}\"\n");
        assertProblem("texts.en.yaml, line 2", "there is no value \"turnover-hc.rolling-12 * 2\"");
    }

    @Test
    void anUnknownFormatIsShownWithThoseThereAre() throws IOException {
        write("texts.en.yaml", "summary:\n  note: \"{{turnover-hc.rolling-12|percent}}\"\n");
        assertProblem("cannot be shown as \"percent\"; figures can be shown as 0, 0.0, 0.00");
    }

    @Test
    void coloursThatSomeCannotTellApartAreRefused() throws IOException {
        changed("theme.yaml", "muted: \"#4C6272\"", "muted: \"#AAAAAA\"");
        assertProblem("theme.yaml, line 5", "\"muted\" on \"paper\" has a contrast of 2.3 to 1", "4.5 is the least");
    }

    @Test
    void aFileThatIsNoYamlIsShownWithTheLine() throws IOException {
        write("theme.yaml", "colours:\n  paper: \"#FFFFFF\n  text: x\n");
        assertProblem("theme.yaml, line ", "this is not YAML");
    }

    @Test
    void aMetricIsNamedInOnePlace() throws IOException {
        write("texts.en.yaml", "metric:\n  headcount:\n    name: Our people\n");
        assertProblem("texts.en.yaml, line 3", "the text \"metric.headcount.name\" is in");
        assertProblem("texts.en.yaml, line 3", "names.en.yaml; write it there");
    }

    @Test
    void aWorkspaceMayNameAMetricAndAStaffGroupOfItsOwn() throws IOException {
        write("names.en.yaml", "metric:\n  headcount:\n    name: Our people\nstaff-group:\n  Porters: The porters\n");
        write("names.cy.yaml", "staff-group:\n  Porters: Y porthorion\n");
        Texts english = BoardPackTemplate.in(folder).texts(Language.ENGLISH);
        assertThat(english.find("metric.headcount.name")).contains("Our people");
        assertThat(english.find("staff-group.Porters")).contains("The porters");
    }

    @Test
    void everyProblemIsShownAtOnce() throws IOException {
        changed("pack.yaml", "message: turnover-hc rolling-12", "mesage: turnover-hc rolling-12");
        write("theme.yaml", "colors: {}\n");
        TemplateException refused = refusal();
        assertThat(refused)
                .hasMessageContaining("did you mean \"message\"?")
                .hasMessageContaining("did you mean \"colours\"?");
        assertThat(refused.problems()).hasSizeGreaterThan(2);
    }

    private void assertProblem(String... parts) {
        for (String part : parts) {
            assertThat(refusal()).hasMessageContaining(part);
        }
    }

    private TemplateException refusal() {
        return catchThrowableOfType(TemplateException.class, () -> BoardPackTemplate.in(folder));
    }

    private void changed(String name, String from, String to) throws IOException {
        String shipped = Files.readString(SHIPPED.resolve(name));
        assertThat(shipped).contains(from);
        write(name, shipped.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
