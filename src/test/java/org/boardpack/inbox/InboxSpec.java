package org.boardpack.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 1: what happens to files in the folders of a workspace. */
class InboxSpec {

    private static final AnswerWriter NO_WORKBOOKS = (claim, report, folder) -> Optional.empty();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-02T08:12:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    private Path workspace;

    private Inbox inbox;
    private Filing filing;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(workspace.resolve("inbox/Hywel Dda/March"));
        inbox = new Inbox(workspace, CLOCK);
        filing = new Filing(workspace, CLOCK);
    }

    @Test
    void filesAreReadySubFoldersIncludedWhatIsNoDroppedFileWaitsAndIsToldWhy() throws IOException {
        drop("b.csv", "x");
        drop("Hywel Dda/March/A.CSV", "x");
        drop("empty.csv", "");
        drop("staff.csv.part", "x");
        drop("staff.csv.filepart", "x");
        drop("staff.tmp", "x");
        drop("staff.crdownload", "x");
        drop("~$staff.xlsx", "x");
        drop(".hidden.csv", "x");
        drop("staff.xlsx", "x");
        drop("old.XLS", "x");
        drop("staff.xlsx.sha256", "x");
        drop("letter.docx", "x");
        Files.createDirectories(workspace.resolve("inbox/.git"));
        drop(".git/x.csv", "x");

        InboxListing listing = inbox.list();

        assertThat(listing.ready())
                .extracting(Arrival::name)
                .as("whatever is no extract is taken in too, and answered")
                .containsExactly("A.CSV", "b.csv", "letter.docx", "old.XLS", "staff.xlsx");
        assertThat(listing.waiting())
                .as("what says something of another file is neither")
                .hasSize(7)
                .allSatisfy(waiting -> assertThat(waiting.why()).endsWith("."));
    }

    @Test
    void a_file_that_is_empty_may_still_be_copied_but_not_for_ever() throws IOException {
        drop("empty.csv", "");
        Path empty = workspace.resolve("inbox/empty.csv");

        Files.setLastModifiedTime(empty, FileTime.from(CLOCK.instant().minusSeconds(9 * 60)));
        assertThat(inbox.list().waiting()).extracting(Waiting::isArriving).containsExactly(true);

        Files.setLastModifiedTime(empty, FileTime.from(CLOCK.instant().minusSeconds(10 * 60)));
        assertThat(inbox.list().ready()).extracting(Arrival::name).containsExactly("empty.csv");
    }

    @Test
    void anAbsentInboxIsEmpty() throws IOException {
        Inbox nowhere = new Inbox(workspace.resolve("nowhere"), CLOCK);
        assertThat(nowhere.list().ready()).isEmpty();
        assertThat(nowhere.claimed()).isEmpty();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(workspace.resolve("secret.csv"), "x");
        try {
            Files.createSymbolicLink(workspace.resolve("inbox/link.csv"), secret);
            Files.createSymbolicLink(workspace.resolve("inbox/folder"), workspace);
        } catch (UnsupportedOperationException noLinksHere) {
            assumeTrue(false, "SKIPPED: no symbolic links on this file system");
        }
        assertThat(inbox.list().ready()).isEmpty();
        assertThat(inbox.list().waiting()).hasSize(2);
        assertThat(inbox.claim(Arrival.of(workspace.resolve("inbox/link.csv"), "link.csv")))
                .isEmpty();
        assertThat(secret).hasContent("x");
    }

    @Test
    void folders_of_the_workspace_may_be_links_to_somewhere_else() throws IOException {
        Path elsewhere = Files.createDirectories(workspace.resolve("elsewhere"));
        Files.move(workspace.resolve("inbox"), elsewhere.resolve("inbox"));
        try {
            for (String each : List.of("inbox", "processing", "archive", "receipts", "quarantine")) {
                Files.createSymbolicLink(workspace.resolve(each), Files.createDirectories(elsewhere.resolve(each)));
            }
        } catch (UnsupportedOperationException noLinksHere) {
            assumeTrue(false, "SKIPPED: no symbolic links on this file system");
        }
        Files.createSymbolicLink(elsewhere.resolve("inbox/more"), Files.createDirectories(elsewhere.resolve("more")));
        Files.writeString(elsewhere.resolve("more/outside.csv"), "x");
        drop("leavers.csv", "one");
        drop("Hywel Dda/leavers.csv", "two");

        InboxListing listing = inbox.list();
        assertThat(listing.ready())
                .extracting(Arrival::file)
                .containsExactly(
                        workspace.resolve("inbox/Hywel Dda/leavers.csv"), workspace.resolve("inbox/leavers.csv"));
        assertThat(listing.waiting()).as("a link in it is not followed").hasSize(1);
        List<Claim> claims = inbox.claimAll(listing.ready()).claimed();
        assertThat(new Inbox(workspace, CLOCK).claimed()).containsExactlyElementsOf(claims);
        filing.archive(
                claims.get(0),
                accepted("leavers.csv", Fingerprint.of(claims.get(0).file())),
                YearMonth.of(2025, 3));
        filing.quarantine(claims.get(1), report("leavers.csv"), NO_WORKBOOKS);

        Fingerprint refused = Fingerprint.of(Files.writeString(workspace.resolve("one.csv"), "one"));
        assertThat(new Quarantine(workspace, CLOCK).find(refused, 3))
                .hasValueSatisfying(found -> assertThat(found).startsWith(workspace.resolve("quarantine")));
        Fingerprint accepted = Fingerprint.of(Files.writeString(workspace.resolve("two.csv"), "two"));
        assertThat(new Originals(workspace).find(elsewhere.resolve("none.csv"), accepted, 3))
                .hasValueSatisfying(found -> assertThat(found).startsWith(workspace.resolve("archive")));
    }

    @Test
    void aClaimedFileHasLeftTheInboxAndIsListedAgainAfterAnInterruption() throws IOException {
        drop("leavers.csv", "one");
        drop("Hywel Dda/leavers.csv", "two");
        List<Arrival> ready = inbox.list().ready();
        List<Claim> claims = List.of(
                inbox.claim(ready.get(0)).orElseThrow(),
                inbox.claim(ready.get(1)).orElseThrow());

        assertThat(inbox.list().ready()).isEmpty();
        assertThat(claims).extracting(Claim::name).containsExactly("leavers.csv", "leavers.csv");
        assertThat(claims.get(0).file()).isNotEqualTo(claims.get(1).file()).startsWith(workspace.resolve("processing"));
        assertThat(new Inbox(workspace, CLOCK).claimed()).containsExactlyElementsOf(claims);
        assertThat(inbox.claim(ready.get(0))).as("somebody else took it").isEmpty();
    }

    @Test
    void anAcceptedFileIsArchivedByMonthAndContentReadOnly() throws IOException {
        Claim claim = claimed("leavers.csv", "one");
        Fingerprint fingerprint = Fingerprint.of(claim.file());
        assertThat(fingerprint.sha256()).isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");

        Path archived = filing.archive(claim, accepted("leavers.csv", fingerprint), YearMonth.of(2025, 3));

        assertThat(archived)
                .isEqualTo(workspace.resolve("archive/2025-03/7692c3ad3540_leavers.csv"))
                .hasContent("one");
        assertThat(archived.toFile().canWrite() && !"root".equals(System.getProperty("user.name")))
                .isFalse();
        assertThat(filesUnder("processing")).isEmpty();
        assertThat(filing.archive(
                        claimed("leavers.csv", "one"), accepted("leavers.csv", fingerprint), YearMonth.of(2025, 3)))
                .isEqualTo(archived);
        assertThat(filesUnder("archive")).hasSize(1);
        assertThat(filesUnder("processing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rw-------, r--------", "rw-r-----, r--r-----", "rw-rw-rw-, r--r-----"})
    void an_original_in_the_archive_is_for_nobody_to_read_who_could_not_before(String before, String after)
            throws IOException {
        assumeTrue(
                workspace.getFileSystem().supportedFileAttributeViews().contains("posix"), "SKIPPED: no such rights");
        Path dropped = drop("leavers.csv", "one");
        Files.setPosixFilePermissions(dropped, PosixFilePermissions.fromString(before));
        Claim claim = inbox.claim(inbox.list().ready().get(0)).orElseThrow();

        Path archived =
                filing.archive(claim, accepted("leavers.csv", Fingerprint.of(claim.file())), YearMonth.of(2025, 3));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archived)))
                .isEqualTo(after);
    }

    @Test
    void aBadFileIsQuarantinedUntouchedWithTwoPagesBesideIt() throws IOException {
        Path first = filing.quarantine(claimed("leavers.csv", "bad"), report("leavers.csv"), NO_WORKBOOKS);
        Path second = filing.quarantine(claimed("leavers.csv", "bad"), report("leavers.csv"), NO_WORKBOOKS);

        assertThat(first).isEqualTo(workspace.resolve("quarantine/2025-04-02T0912_leavers.csv"));
        assertThat(second).isEqualTo(workspace.resolve("quarantine/2025-04-02T0912_leavers.csv-2"));
        assertThat(first.resolve("leavers.csv")).hasContent("bad");
        assertThat(first.resolve("READ-ME-FIRST.txt")).content().startsWith("REJECTED - nothing was loaded");
        assertThat(first.resolve("problems.json")).content().contains("\"verdict\": \"REJECTED\"");
        assertThat(filesUnder("processing")).isEmpty();
    }

    @Test
    void everyDroppedFileGetsItsOwnReceipt() throws IOException {
        filing.quarantine(claimed("leavers.csv", "bad"), report("leavers.csv"), NO_WORKBOOKS);
        filing.quarantine(claimed("leavers.csv", "bad"), report("leavers.csv"), NO_WORKBOOKS);
        assertThat(filesUnder("receipts"))
                .containsExactlyInAnyOrder(
                        workspace.resolve("receipts/2025-04-02T0912_leavers.csv.txt"),
                        workspace.resolve("receipts/2025-04-02T0912_leavers.csv-2.txt"));
    }

    @Test
    void anOriginalIsFoundByItsBytesAndNeverInACopyThatIsNotWholeYet() throws IOException {
        Path quarantine = Files.createDirectories(workspace.resolve("quarantine/q"));
        Path archive = Files.createDirectories(workspace.resolve("archive/2025-03"));
        Path whole = Files.writeString(archive.resolve("leavers.csv"), "one");
        Files.writeString(quarantine.resolve(".leavers.csv.unfinished"), "one");
        Files.writeString(quarantine.resolve("other.csv"), "two");
        Fingerprint wanted = Fingerprint.of(whole);
        Path beside = workspace.resolve("processing/1/fix-me.xlsx");

        assertThat(new Originals(workspace).find(beside, wanted, 3)).contains(whole);
        Files.delete(whole);
        assertThat(new Originals(workspace).find(beside, wanted, 3)).isEmpty();
    }

    @Test
    void filesOfOneNameThatAreFiledSideBySideLoseNothing() throws Exception {
        List<Claim> claims = new ArrayList<>();
        for (int file = 0; file < 60; file++) {
            claims.add(claimed("leavers.csv", "bad " + file));
        }

        ExecutorService threads = Executors.newFixedThreadPool(12);
        List<Future<Path>> folders = threads.invokeAll(claims.stream()
                .<Callable<Path>>map(claim -> () -> filing.quarantine(claim, report("leavers.csv"), NO_WORKBOOKS))
                .toList());
        threads.shutdown();

        for (int file = 0; file < 60; file++) {
            assertThat(folders.get(file).get().resolve("leavers.csv")).hasContent("bad " + file);
        }
        assertThat(filesUnder("receipts")).hasSize(60);
        assertThat(filesUnder("processing")).isEmpty();
    }

    @Test
    void betweenVolumesACopyIsWholeBeforeTheOriginalGoes() throws IOException {
        Path from = drop("leavers.csv", "one");
        Path to = Files.createDirectories(workspace.resolve("processing")).resolve("leavers.csv");
        Moving.copyAcross(from, to);
        assertThat(from).doesNotExist();
        assertThat(to).hasContent("one");
        Files.writeString(to.resolveSibling(".half.csv.unfinished"), "ha");
        assertThat(inbox.claimed()).extracting(Claim::name).containsExactly("leavers.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.csv",
                "..\\..\\windows\\system.csv",
                "C:\\temp\\a.csv",
                "..",
                ".",
                "",
                "/",
                "con.csv",
                "LPT1",
                "nul .csv",
                "a\u0000b\n\r\t.csv",
                "\u202Evsc.exe.csv",
                "a<b>c:d\"e|f?g*.csv",
                " . . .csv. . ",
                "\uD83D",
                "-rf.csv",
                "~.csv",
            })
    void anEvilNameHarmsNothing(String name) throws IOException {
        Path dropped = drop("harmless.csv", "x");
        Claim claim = inbox.claim(Arrival.of(dropped, name)).orElseThrow();
        assertThat(claim.file().normalize()).isEqualTo(claim.file()).startsWith(workspace.resolve("processing"));
        assertThat(workspace.resolve("processing").relativize(claim.file()).getNameCount())
                .isEqualTo(2);
        assertThat(claim.name()).matches("[^\\p{Cntrl}<>:\"|?*/\\\\\u202E]+");
        assertThat(claim.name().toLowerCase(java.util.Locale.ROOT)).doesNotMatch("(con|lpt1|nul)\\s*(\\..*)?");
        FileReport report = report(name);
        assertThat(filing.quarantine(claim, report, NO_WORKBOOKS).normalize().getParent())
                .isEqualTo(workspace.resolve("quarantine"));
        assertThat(filesUnder("receipts"))
                .singleElement()
                .satisfies(receipt ->
                        assertThat(receipt.normalize().getParent()).isEqualTo(workspace.resolve("receipts")));
    }

    @Test
    void anOverLongNameIsCutAndKeepsItsExtension() {
        String cut = SafeName.of("ŵ".repeat(300) + ".csv");
        assertThat(cut.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThanOrEqualTo(150);
        assertThat(cut).startsWith("ŵŵŵ").endsWith(".csv");
    }

    private Path drop(String name, String content) throws IOException {
        return Files.writeString(workspace.resolve("inbox").resolve(name), content);
    }

    private Claim claimed(String name, String content) throws IOException {
        return inbox.claim(Arrival.of(drop(name, content), name)).orElseThrow();
    }

    private static FileReport report(String name) {
        return new FileReport(
                name, 3, new Fingerprint("ab".repeat(32)), CLOCK.instant(), Verdict.REJECTED, 0, "", "", List.of());
    }

    private static FileReport accepted(String name, Fingerprint fingerprint) {
        return new FileReport(name, 3, fingerprint, CLOCK.instant(), Verdict.ACCEPTED, 1, "", "", List.of());
    }

    private List<Path> filesUnder(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
