package org.boardpack.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.intake.BrokenSample;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.chart.BareMachine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an analyst reads who dropped one of the usual bad files: the papers as the inbox writes them, against golden files that were
 * reviewed by eye. What was written lies in {@code target/golden}; copy it to {@code src/test/resources/inbox/golden} when it is right.
 */
class GoldenAnswersIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-02T08:12:00Z"), ZoneId.of("Europe/London"));
    private static final Path GOLDEN = Path.of("src/test/resources/inbox/golden");
    private static final Path WRITTEN = Path.of("target/golden");

    @TempDir
    Path workspace;

    @BeforeAll
    static void prepare() {
        BareMachine.prepare();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-codes",
                "missing-column",
                "unclosed-quote",
                "cut-off",
                "several-faults",
                "slipped-row",
                "headings-only",
                "letter",
                "zip-archive"
            })
    void a_refused_file_is_answered_with_what_is_wrong_and_what_to_do(String sample) throws IOException {
        drop(sample);

        Path quarantine = only(workspace.resolve("quarantine"));
        Path receipt = only(workspace.resolve("receipts"));
        assertGolden(sample, quarantine.resolve("READ-ME-FIRST.txt"), quarantine.resolve("problems.json"), receipt);
        assertThat(Files.mismatch(quarantine.resolve(sample + ".csv"), BrokenSample.FOLDER.resolve(sample + ".csv")))
                .as("the original is untouched")
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leavers-of-last-year", "unknown-destinations", "leavers_7A2_2025-03"})
    void an_accepted_file_has_a_receipt_that_says_what_it_was_taken_for(String sample) throws IOException {
        drop(sample);

        assertGolden(sample, only(workspace.resolve("receipts")));
        assertThat(workspace.resolve("quarantine")).doesNotExist();
    }

    private void drop(String sample) throws IOException {
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.copy(BrokenSample.FOLDER.resolve(sample + ".csv"), inbox.resolve(sample + ".csv"));
        try (Boardpack boardpack = Boardpack.open(new Workspace(workspace), CLOCK, (what, done, total) -> {})) {
            boardpack.ingest(boardpack.inbox().list());
        }
    }

    private static void assertGolden(String sample, Path... papers) throws IOException {
        Path written = Files.createDirectories(WRITTEN.resolve(sample));
        for (Path paper : papers) {
            Files.copy(paper, written.resolve(name(paper)), StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path paper : papers) {
            assertThat(paper).hasSameTextualContentAs(GOLDEN.resolve(sample).resolve(name(paper)));
        }
    }

    private static String name(Path paper) {
        return paper.getParent().endsWith("receipts")
                ? "receipt.txt"
                : paper.getFileName().toString();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
