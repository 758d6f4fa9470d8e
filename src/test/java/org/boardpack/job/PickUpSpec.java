package org.boardpack.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.boardpack.inbox.SetClock;
import org.boardpack.inbox.Waiting;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking in an inbox, from the listing to what became of each file. */
class PickUpSpec {

    private static final String HEADINGS = "Organisation Code,Month,Staff Group,Agency Cost,Total Pay Bill\n";

    private final SetClock clock = new SetClock("2025-04-06T06:59:00Z");

    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = new Workspace(root.resolve("workspace"));
        Files.createDirectories(workspace.inbox());
        Files.writeString(workspace.settings(), "threads: 1\ninbox.settle-seconds: 0\n");
    }

    private void drop(String name, String organisation) throws IOException {
        Files.writeString(
                workspace.inbox().resolve(name), HEADINGS + organisation + ",2025-03,Medical and Dental,300,2000\n");
    }

    private IngestReport ingest(Progress progress) throws IOException {
        try (Boardpack boardpack = Boardpack.open(workspace, clock, progress)) {
            return boardpack.ingest();
        }
    }

    @Test
    void a_file_that_the_disk_does_not_give_out_holds_up_none_of_the_others() throws IOException {
        drop("a.csv", "7A1");
        drop("b.csv", "7A2");
        drop("c.csv", "7A3");

        IngestReport report = ingest((what, done, total) -> deleteFromProcessing("b.csv"));

        assertThat(report.files())
                .extracting(file -> file.name() + " " + file.verdict())
                .containsExactly("a.csv ACCEPTED", "b.csv COULD_NOT_READ", "c.csv ACCEPTED");
        assertThat(report.files().get(1).note()).contains("Copy it into the inbox again");
    }

    @Test
    void a_file_that_Boardpack_itself_fails_at_holds_up_none_of_the_others() throws IOException {
        drop("a.csv", "7A1");
        drop("b.csv", "7A2");
        drop("c.csv", "7A3");
        AtomicBoolean fails = new AtomicBoolean();
        SetClock failing = new SetClock("2025-04-06T06:59:00Z") {
            @Override
            public Instant instant() {
                if (fails.getAndSet(false)) {
                    throw new IllegalStateException("7A2,77001122,Gwenllian");
                }
                return super.instant();
            }
        };

        IngestReport report;
        try (Boardpack boardpack = Boardpack.open(workspace, failing, (what, done, total) -> fails.set(done == 1))) {
            report = boardpack.ingest();
        }

        assertThat(report.files())
                .extracting(file -> file.name() + " " + file.verdict())
                .containsExactly("a.csv ACCEPTED", "b.csv COULD_NOT_READ", "c.csv ACCEPTED");
        assertThat(report.files().get(1).note())
                .contains("not your doing", "in the inbox again", "logs/boardpack.log")
                .doesNotContain("Gwenllian");
        assertThat(workspace.inbox().resolve("b.csv")).exists();
    }

    @Test
    void what_was_refused_by_a_run_that_could_not_file_it_away_is_said_by_the_next() throws IOException {
        Path quarantine = root.resolve("workspace/quarantine");
        Files.writeString(workspace.inbox().resolve("bad.csv"), HEADINGS + "7A2,2025-03,Wizards,300,2000\n");
        drop("good.csv", "7A1");

        assertThatThrownBy(() -> ingest((what, done, total) -> exchange(quarantine)))
                .isInstanceOf(IllegalStateException.class);
        Files.delete(quarantine);
        IngestReport report = ingest((what, done, total) -> {});

        assertThat(report.files())
                .extracting(file -> file.name() + " " + file.verdict())
                .contains("bad.csv REJECTED");
        assertThat(report.files().get(0).note()).contains("READ-ME-FIRST.txt");
    }

    /** A file in the place of a folder: nothing can be put into it. */
    private static void exchange(Path folder) {
        try {
            if (!Files.isRegularFile(folder)) {
                Files.deleteIfExists(folder);
                Files.createFile(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void a_cell_as_long_as_Excel_allows_is_taken_in_whatever_its_letters() throws IOException {
        String text = "’".repeat(32_767);
        Files.writeString(
                workspace.inbox().resolve("commentary.csv"),
                "Organisation Code,Month,Metric,Language,Text\n7A2,2025-03,turnover-fte,en," + text + "\n");

        assertThat(ingest((what, done, total) -> {}).files())
                .extracting(file -> file.name() + " " + file.verdict())
                .containsExactly("commentary.csv ACCEPTED");
    }

    private void deleteFromProcessing(String name) {
        try (Stream<Path> claimed = Files.walk(root.resolve("workspace/processing"))) {
            for (Path file : claimed.filter(each -> each.endsWith(name)).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void what_does_not_match_its_hash_yet_is_left_and_the_rest_is_taken_in() throws IOException {
        drop("a.csv", "7A1");
        drop("b.csv", "7A2");
        Files.writeString(workspace.inbox().resolve("b.csv.sha256"), "0".repeat(64));

        IngestReport report = ingest((what, done, total) -> {});

        assertThat(report.files()).extracting(IngestReport.FileOutcome::name).containsExactly("a.csv");
        assertThat(report.waiting()).extracting(Waiting::name).containsExactly("b.csv");
        assertThat(report.isMoreArriving()).isTrue();
    }

    @Test
    void the_same_bytes_again_are_told_when_and_under_which_name_they_were_loaded() throws IOException {
        drop("a.csv", "7A1");
        ingest((what, done, total) -> {});
        clock.forward(java.time.Duration.ofDays(30));
        drop("copy of a.csv", "7A1");

        assertThat(ingest((what, done, total) -> {}).files()).singleElement().satisfies(file -> {
            assertThat(file.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(file.note())
                    .isEqualTo("This is the same file you loaded on 6 Apr 2025, then called a.csv."
                            + " Nothing changed; nothing to do.");
        });
        assertThat(List.of(workspace.inbox().toFile().list())).isEmpty();
    }
}
