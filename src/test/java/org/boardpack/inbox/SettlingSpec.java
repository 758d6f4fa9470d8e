package org.boardpack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is never taken in while it is still being copied. */
class SettlingSpec {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String HASH_OF_ONE = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";

    private final SetClock clock = new SetClock("2025-04-02T08:12:00Z");

    @TempDir
    private Path workspace;

    private Inbox inbox;
    private Settling settling;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(workspace.resolve("inbox/March"));
        inbox = new Inbox(workspace, clock);
        settling = new Settling(inbox, SECOND, clock);
    }

    private Path drop(String name, String content) throws IOException {
        return Files.writeString(workspace.resolve("inbox").resolve(name), content);
    }

    private List<String> ready(InboxListing listing) {
        return listing.ready().stream().map(Arrival::name).toList();
    }

    private List<String> ready() throws IOException {
        return ready(settling.look());
    }

    @Test
    void a_file_is_whole_when_two_looks_far_enough_apart_saw_it_the_same() throws IOException {
        drop("leavers.csv", "one");

        assertThat(ready()).isEmpty();
        clock.forward(Duration.ofMillis(999));
        assertThat(ready()).as("looked at too soon").isEmpty();
        clock.forward(Duration.ofMillis(1));
        assertThat(ready()).containsExactly("leavers.csv");
    }

    @Test
    void a_file_that_grows_or_is_written_to_starts_again() throws IOException {
        Path file = drop("leavers.csv", "half");
        settling.look();
        clock.forward(SECOND);
        drop("leavers.csv", "half, and the rest");
        assertThat(ready()).isEmpty();
        clock.forward(SECOND);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-04-02T08:12:01Z")));
        assertThat(ready()).as("the same size at another time").isEmpty();

        assertThat(settling.growing())
                .containsExactly(new Growing(file, "leavers.csv", Instant.parse("2025-04-02T08:12:00Z")));
        clock.forward(SECOND);
        assertThat(ready()).containsExactly("leavers.csv");
        assertThat(settling.growing()).isEmpty();
    }

    @Test
    void what_is_still_being_copied_waits_and_says_so() throws IOException {
        drop("leavers.csv", "one");

        assertThat(settling.look().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("leavers.csv");
            assertThat(waiting.why()).startsWith("Still being copied.");
            assertThat(waiting.isArriving()).isTrue();
        });
    }

    @Test
    void with_no_seconds_to_settle_one_look_is_enough() throws IOException {
        drop("leavers.csv", "one");
        assertThat(ready(new Settling(inbox, Duration.ZERO, clock).look())).containsExactly("leavers.csv");
    }

    @Test
    void a_single_command_waits_for_no_longer_than_is_missing() throws IOException {
        drop("leavers.csv", "one");
        settling.look();
        clock.forward(Duration.ofMillis(300));

        InboxListing listing = settling.settled(howLong -> {
            assertThat(howLong).isEqualTo(Duration.ofMillis(700));
            clock.forward(howLong);
        });

        assertThat(ready(listing)).containsExactly("leavers.csv");
    }

    @Test
    void a_single_command_that_took_long_enough_to_start_does_not_wait_at_all() throws IOException {
        drop("leavers.csv", "one");
        settling.look();
        clock.forward(SECOND);

        InboxListing listing = settling.settled(howLong -> {
            throw new AssertionError("there is nothing to wait for");
        });

        assertThat(ready(listing)).containsExactly("leavers.csv");
    }

    @Test
    void a_file_that_still_grows_after_the_wait_is_left() throws IOException {
        drop("leavers.csv", "one");
        drop("staff.csv", "one");
        settling.look();

        InboxListing listing = settling.settled(howLong -> {
            clock.forward(howLong);
            dropUnchecked("leavers.csv", "one and two");
        });

        assertThat(ready(listing)).containsExactly("staff.csv");
        assertThat(listing.waiting()).extracting(Waiting::name).containsExactly("leavers.csv");
    }

    private void dropUnchecked(String name, String content) {
        try {
            drop(name, content);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HASH_OF_ONE,
                HASH_OF_ONE + "  leavers.csv\n",
                HASH_OF_ONE + " *some/where/leavers.csv\r\n",
                "0000000000000000000000000000000000000000000000000000000000000000  other.csv\n" + HASH_OF_ONE
                        + "  leavers.csv\n"
            })
    void a_hash_beside_it_that_matches_makes_a_file_ready_at_once(String hash) throws IOException {
        drop("leavers.csv", "one");
        drop("leavers.csv.sha256", hash);
        assertThat(ready()).containsExactly("leavers.csv");
    }

    @Test
    void a_hash_may_be_written_large_and_in_the_encoding_of_powershell() throws IOException {
        drop("leavers.csv", "one");
        Files.write(
                workspace.resolve("inbox/leavers.csv.SHA256"),
                ("\uFEFF" + HASH_OF_ONE.toUpperCase(java.util.Locale.ROOT)).getBytes(StandardCharsets.UTF_16LE));
        assertThat(ready()).containsExactly("leavers.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "0000000000000000000000000000000000000000000000000000000000000000  leavers.csv"})
    void while_the_hash_beside_it_does_not_match_a_file_waits_however_long_it_stays_the_same(String hash)
            throws IOException {
        drop("leavers.csv", "one");
        drop("leavers.csv.sha256", hash);
        settling.look();
        clock.forward(Duration.ofHours(1));

        InboxListing listing = settling.look();
        assertThat(listing.ready()).isEmpty();
        assertThat(listing.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.why()).contains("does not match the .sha256 file beside it");
            assertThat(waiting.isArriving()).isTrue();
        });
        drop("leavers.csv.sha256", HASH_OF_ONE);
        assertThat(ready()).as("once it matches").containsExactly("leavers.csv");
    }

    @Test
    void a_file_that_comes_to_match_its_hash_is_ready() throws IOException {
        drop("leavers.csv", "o");
        drop("leavers.csv.sha256", HASH_OF_ONE);
        assertThat(ready()).isEmpty();
        drop("leavers.csv", "one");
        assertThat(ready()).containsExactly("leavers.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"March/leavers.csv.done", "March/leavers.done", "March/LEAVERS.DONE"})
    void a_done_file_beside_it_makes_a_file_ready_at_once(String done) throws IOException {
        drop("March/leavers.csv", "one");
        drop("leavers.csv", "of another folder");
        drop(done, "");
        assertThat(settling.look().ready())
                .extracting(Arrival::file)
                .containsExactly(workspace.resolve("inbox/March/leavers.csv"));
    }

    @Test
    void companions_go_when_their_file_goes() throws IOException {
        drop("leavers.csv", "one");
        drop("leavers.csv.sha256", HASH_OF_ONE);
        drop("leavers.done", "");

        assertThat(inbox.claimAll(settling.look().ready()).claimed()).hasSize(1);

        assertThat(workspace.resolve("inbox")).isDirectoryNotContaining(Files::isRegularFile);
    }

    @Test
    void a_companion_without_its_file_is_left_alone_and_said() throws IOException {
        Path alone = drop("leavers.csv.sha256", HASH_OF_ONE);

        assertThat(settling.look().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.file()).isEqualTo(alone);
            assertThat(waiting.why()).contains("The file that this belongs to is not here");
            assertThat(waiting.isArriving()).isFalse();
        });
        assertThat(alone).exists();
    }

    @Test
    void a_file_that_changed_between_the_look_and_the_claim_stays_for_the_next_look() throws IOException {
        Path file = drop("leavers.csv", "one");
        settling.look();
        clock.forward(SECOND);
        List<Arrival> ready = settling.look().ready();
        drop("leavers.csv", "another one");

        Claims claims = inbox.claimAll(ready);

        assertThat(claims.claimed()).isEmpty();
        assertThat(claims.left())
                .singleElement()
                .satisfies(left -> assertThat(left.isArriving()).isTrue());
        assertThat(file).hasContent("another one");
        assertThat(inbox.claimed()).isEmpty();
        clock.forward(SECOND);
        assertThat(ready()).isEmpty();
    }

    @Test
    void a_file_that_vanished_and_one_that_cannot_be_read_hold_up_none_of_the_others() throws IOException {
        Settling atOnce = new Settling(inbox, Duration.ZERO, clock);
        Path vanished = drop("a.csv", "one");
        drop("b.csv", "one");
        List<Arrival> ready = atOnce.look().ready();
        Files.delete(vanished);
        Arrival unreadable = new Arrival(
                workspace.resolve("inbox/b.csv/inside.csv"),
                "inside.csv",
                ready.get(1).stamp(),
                List.of());

        Claims claims = inbox.claimAll(List.of(ready.get(0), unreadable, ready.get(1)));

        assertThat(claims.claimed()).extracting(Claim::name).containsExactly("b.csv");
        assertThat(claims.left())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).startsWith("It cannot be taken out of the inbox."));
        assertThat(workspace.resolve("processing")).isDirectoryNotContaining(SettlingSpec::isEmpty);
    }

    private static boolean isEmpty(Path folder) {
        return folder.toFile().list().length == 0;
    }

    @Test
    void a_claim_that_is_put_back_goes_beside_a_newer_file_of_its_name() throws IOException {
        drop("leavers.csv", "one");
        Claim claim = inbox.claim(inbox.list().ready().get(0)).orElseThrow();
        drop("leavers.csv", "newer");

        inbox.putBack(claim);

        assertThat(workspace.resolve("inbox/leavers.csv")).hasContent("newer");
        assertThat(workspace.resolve("inbox/leavers-2.csv")).hasContent("one");
        assertThat(workspace.resolve("processing")).isEmptyDirectory();
    }

    @Test
    void a_sub_folder_stays_when_it_is_empty() throws IOException {
        drop("March/leavers.csv", "one");
        inbox.claimAll(inbox.list().ready());
        assertThat(workspace.resolve("inbox/March")).isEmptyDirectory();
    }

    @Test
    void the_receipt_of_a_file_that_does_not_come_to_an_end_says_since_when() throws IOException {
        Growing growing = new Growing(drop("leavers.csv", "o"), "leavers.csv", Instant.parse("2025-04-02T07:55:00Z"));

        Path receipt = new Filing(workspace, clock).writeStillGrowing(growing);

        assertThat(receipt).isEqualTo(workspace.resolve("receipts/2025-04-02T0912_leavers.csv.txt"));
        assertThat(receipt).hasContent("""
                NOT TAKEN IN YET                                               2 Apr 2025 09:12
                File        leavers.csv

                Still growing since 08:55. If you are copying over VPN, wait; if not, copy it again.
                """);
    }
}
