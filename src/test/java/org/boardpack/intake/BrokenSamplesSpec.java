package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about each odd or broken file of {@code sample-data/broken}: exactly what {@code expected.yaml} there promises. */
class BrokenSamplesSpec {

    private static final String ESTABLISHMENT = "Organisation Code,Month,Staff Group,Funded FTE\n";

    /** Limits that no small file can break: built here, a line each rule. */
    private static final Map<Rule, String> TOO_BIG_FOR_A_SAMPLE = Map.of(
            Rule.CELL_TOO_LONG, ESTABLISHMENT + "7A2,2025-03," + "x".repeat(32_768) + ",1\n",
            Rule.ROW_TOO_LONG, ESTABLISHMENT + "7A2,2025-03," + "x".repeat(1_100_000) + ",1\n",
            Rule.TOO_MANY_SUBMISSIONS,
                    IntStream.rangeClosed(0, 40_000)
                            .mapToObj(number -> "Z" + number + ",2025-03,Students,1\n")
                            .collect(Collectors.joining("", ESTABLISHMENT, "")));

    /** Ten million rows take a minute and 200 MB even at their shortest. */
    private static final Set<Rule> TOO_BIG_FOR_A_TEST = Set.of(Rule.TOO_MANY_ROWS);

    /** Workbooks that nobody should commit: built by {@code HostileWorkbooksSpec}, answered as its golden file says. */
    private static final Set<Rule> HOSTILE = Set.of(
            Rule.WORKBOOK_DOCUMENT_TYPE,
            Rule.WORKBOOK_EXPANDS,
            Rule.WORKBOOK_TOO_MANY_PARTS,
            Rule.WORKBOOK_TOO_MANY_STYLES,
            Rule.WORKBOOK_TOO_MUCH_TEXT,
            Rule.WORKBOOK_BEYOND_EXCEL);

    /**
     * What no file shows alone, but other files beside it ({@code NeighboursSpec}), loaded months ({@code MonthsWithoutRowsSpec}) or a
     * closed month ({@code ClosedMonthIT}).
     */
    private static final Set<Rule> IN_THE_LIGHT_OF_OTHERS = Set.of(
            Rule.MONTHS_KEPT,
            Rule.CLOSED_MONTH,
            Rule.IMPLAUSIBLE_SWING,
            Rule.UNUSUAL_SWING,
            Rule.LEAVER_NEVER_IN_POST,
            Rule.CAME_AND_WENT,
            Rule.LEAVER_STILL_IN_POST,
            Rule.IN_POST_AFTER_LEAVING,
            Rule.ILL_BUT_NOT_IN_POST,
            Rule.MORE_DAYS_THAN_CONTRACTED);

    /** A FIX-ME workbook that comes back needs its original in the quarantine: {@code FixMeIT}. */
    private static final Set<Rule> OF_FIX_ME = Set.of(
            Rule.FIX_ME_ABOUT,
            Rule.FIX_ME_FORMAT,
            Rule.FIX_ME_ORIGINAL,
            Rule.FIX_ME_HEADINGS,
            Rule.FIX_ME_LINE,
            Rule.FIX_ME_KEEP,
            Rule.FIX_ME_ALONE,
            Rule.ROWS_CORRECTED,
            Rule.ROWS_LEFT_OUT);

    private static final List<BrokenSample> SAMPLES = BrokenSample.all();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySampleGetsItsVerdictAndFindings(BrokenSample sample) throws IOException {
        Intake intake = Extracts.intake();
        CheckedFile checked = intake.inTheLightOf(intake.check(sample.file(), sample.name()), LoadedMonths.NOTHING);

        assertThat(BrokenSample.Said.of(checked))
                .as(checked.findings().toString())
                .isEqualTo(sample.said());
    }

    @Test
    void everySampleHasAnExpectationAndEveryExpectationASample() throws IOException {
        try (Stream<Path> files = Files.list(BrokenSample.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name ->
                                    !Set.of("expected.yaml", "README.md").contains(name)))
                    .containsExactlyInAnyOrderElementsOf(
                            SAMPLES.stream().map(BrokenSample::name).toList());
        }
        assertThat(SAMPLES).allSatisfy(sample -> assertThat(sample.about()).isNotBlank());
    }

    @Test
    void everyRuleHasASample() {
        Set<Rule> met = SAMPLES.stream()
                .flatMap(sample -> sample.said().findings().stream())
                .map(point -> ruleOf(point.code()))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Rule.values()).filter(rule -> !met.contains(rule)))
                .as("rules without a file in " + BrokenSample.FOLDER)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                TOO_BIG_FOR_A_SAMPLE.keySet(),
                                TOO_BIG_FOR_A_TEST,
                                HOSTILE,
                                IN_THE_LIGHT_OF_OTHERS,
                                OF_FIX_ME)
                        .flatMap(Set::stream)
                        .toList());
    }

    static Stream<Rule> tooBig() {
        return TOO_BIG_FOR_A_SAMPLE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("tooBig")
    void aFileBeyondALimitIsRefused(Rule rule) {
        CheckedFile checked = Extracts.check(TOO_BIG_FOR_A_SAMPLE.get(rule).getBytes(UTF_8), "big.csv");

        assertThat(checked.verdict().isLoaded()).isFalse();
        assertThat(checked.submissions()).isEmpty();
        assertThat(checked.findings()).anyMatch(finding -> ruleOf(finding.code()) == rule);
    }

    @Test
    void thePageShowsWhatIsExpected() throws IOException {
        assertThat(Files.readString(BrokenSamplesPage.FILE))
                .as("made again by BrokenSamplesPage")
                .isEqualTo(BrokenSamplesPage.text(SAMPLES));
    }

    @Test
    void theFolderStaysSmall() throws IOException {
        try (Stream<Path> files = Files.list(BrokenSample.FOLDER)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(150_000);
        }
    }

    /** By number; those of files that no extract was recognised in have numbers and letters of their own. */
    private static Rule ruleOf(String code) {
        int dash = code.indexOf('-');
        int number = Integer.parseInt(code.substring(dash + 1));
        RuleBook rules = ExtractDeclarations.shipped().rules();
        List<Rule> numbered = Arrays.stream(Rule.values())
                .filter(rule -> rules.of(rule).number() == number)
                .toList();
        return numbered.stream()
                .filter(rule -> rules.of(rule).prefix().equals(code.substring(0, dash)))
                .findFirst()
                .or(() -> numbered.stream()
                        .filter(rule -> rules.of(rule).prefix().isEmpty())
                        .findFirst())
                .orElseThrow();
    }
}
