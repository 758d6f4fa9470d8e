package org.boardpack.job;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.boardpack.inbox.Growing;
import org.boardpack.inbox.SetClock;
import org.boardpack.inbox.Waiting;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch does from look to look, with a clock that is put forward by hand. */
class WatchSpec {

    private static final String HEADINGS = "Organisation Code,Month,Staff Group,Agency Cost,Total Pay Bill\n";
    private static final String NURSES = "7A2,2025-03,Nursing and Midwifery Registered,100,1000\n";
    private static final String DOCTORS = "7A2,2025-03,Medical and Dental,300,2000\n";

    /** Something that happens in the inbox between two looks. */
    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** 07:59 in London. */
    private final SetClock clock = new SetClock("2025-04-06T06:59:00Z");

    private final List<String> heard = new ArrayList<>();

    @TempDir
    private Path root;

    private Workspace workspace;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        workspace = new Workspace(root.resolve("workspace"));
        file = Files.createDirectories(workspace.inbox()).resolve("agency.csv");
        settings("");
    }

    private void settings(String more) throws IOException {
        Files.writeString(workspace.settings(), "threads: 2\nlanguages: [en]\n" + more);
    }

    /** Watches for a look, then what happens, then ten seconds later a look, and so on; one look more than happenings. */
    private void watch(Meanwhile... meanwhiles) throws IOException {
        Iterator<Meanwhile> next = List.of(meanwhiles).iterator();
        boolean[] stop = {false};
        Watch watch = new Watch(workspace, clock, new Recorder(), howLong -> {
            clock.forward(howLong);
            stop[0] = !next.hasNext();
            if (!stop[0]) {
                happens(next.next());
            }
        });
        watch.until(() -> stop[0]);
    }

    private static void happens(Meanwhile meanwhile) {
        try {
            meanwhile.happens();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void nothing() {}

    @Test
    void a_file_that_is_dropped_slowly_is_taken_in_whole_once_it_has_settled() throws IOException {
        Files.writeString(file, HEADINGS + NURSES);
        watch(
                () -> Files.writeString(file, DOCTORS.substring(0, 20), APPEND),
                () -> Files.writeString(file, DOCTORS.substring(20), APPEND),
                WatchSpec::nothing,
                WatchSpec::nothing);

        assertThat(heard).containsExactly("agency.csv waits", "agency.csv ACCEPTED 2");
        assertThat(file).doesNotExist();
    }

    @Test
    void looking_is_not_a_job_and_leaves_the_store_alone() throws IOException {
        Files.writeString(workspace.inbox().resolve("letter.csv.part"), "x");
        watch(
                WatchSpec::nothing,
                () -> assertThat(workspace.store().resolve("boardpack.mv.db")).doesNotExist());
        assertThat(heard).containsExactly("letter.csv.part waits");
    }

    @Test
    void between_two_looks_the_store_is_free_for_others() throws IOException {
        Files.writeString(file, HEADINGS + NURSES);
        watch(WatchSpec::nothing, () -> {
            try (Boardpack other = Boardpack.open(workspace, clock, (what, done, total) -> {})) {
                assertThat(other.history()).hasSize(1);
            }
        });
        assertThat(heard).containsExactly("agency.csv waits", "agency.csv ACCEPTED 1");
    }

    @Test
    void while_another_run_has_the_store_a_watch_waits_and_says_so_once() throws IOException {
        Files.writeString(file, HEADINGS + NURSES);
        Boardpack.open(workspace, clock, (what, done, total) -> {}).close();
        // Another process would hold this lock; H2 lets a second one of the same process in.
        try (FileChannel store = FileChannel.open(workspace.store().resolve("boardpack.mv.db"), WRITE)) {
            store.lock();
            watch(WatchSpec::nothing, WatchSpec::nothing, store::close, WatchSpec::nothing);
        }
        assertThat(heard).containsExactly("agency.csv waits", "in use", "agency.csv ACCEPTED 1");
    }

    @Test
    void a_file_that_grows_for_more_than_a_quarter_of_an_hour_gets_one_receipt() throws IOException {
        Files.writeString(file, HEADINGS);
        Meanwhile grows = () -> {
            clock.forward(Duration.ofMinutes(8));
            Files.writeString(file, NURSES, APPEND);
        };
        watch(grows, grows, grows);

        assertThat(heard).containsExactly("agency.csv waits", "agency.csv grows");
        assertThat(root.resolve("workspace/receipts"))
                .isDirectoryContaining(receipt -> text(receipt).contains("Still growing since 07:59."));
    }

    private static String text(Path receipt) {
        try {
            return Files.readString(receipt);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void the_edition_of_the_latest_month_is_made_when_the_schedule_says_so_and_once() throws IOException {
        settings("schedule: \"0 0 8 6 * *\"\ninbox.poll-seconds: 30\n");
        Files.writeString(file, HEADINGS + NURSES);
        watch(WatchSpec::nothing, WatchSpec::nothing, WatchSpec::nothing);

        assertThat(heard).containsExactly("agency.csv waits", "agency.csv ACCEPTED 1", "made 2025-03");
        assertThat(workspace.packs().resolve("2025-03/edition-1/metrics.csv")).exists();
    }

    @Test
    void a_schedule_with_nothing_loaded_makes_nothing() throws IOException {
        settings("schedule: \"0 0 8 6 * *\"\ninbox.poll-seconds: 60\n");
        watch(WatchSpec::nothing, WatchSpec::nothing);
        assertThat(heard).containsExactly("nothing to make");
    }

    @Test
    void what_somebody_can_put_right_is_said_and_tried_again() throws IOException {
        Files.writeString(file, HEADINGS + NURSES);
        Path broken = Files.createDirectories(workspace.reference()).resolve("organisations.csv");
        Files.writeString(broken, "Organisation Code,Name\n!,One\n");
        watch(WatchSpec::nothing, WatchSpec::nothing, () -> Files.delete(broken), WatchSpec::nothing);

        assertThat(heard).startsWith("agency.csv waits", "failed").endsWith("agency.csv ACCEPTED 1");
    }

    private final class Recorder implements WatchWitness {

        @Override
        public void taken(IngestReport.FileOutcome taken) {
            heard.add(taken.name() + " " + taken.verdict() + " " + taken.rows());
        }

        @Override
        public void waits(Waiting waiting) {
            heard.add(waiting.name() + " waits");
        }

        @Override
        public void stillGrowing(Growing growing, Path receipt) {
            heard.add(growing.name() + " grows");
        }

        @Override
        public void storeInUse() {
            heard.add("in use");
        }

        @Override
        public void made(EditionReport edition) {
            heard.add("made " + edition.month());
        }

        @Override
        public void nothingToMake() {
            heard.add("nothing to make");
        }

        @Override
        public boolean goesOnAfter(Exception failure) {
            heard.add("failed");
            return failure instanceof BrokenReferenceException;
        }
    }
}
