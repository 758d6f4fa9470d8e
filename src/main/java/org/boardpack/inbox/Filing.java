package org.boardpack.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where files go once there is a verdict: {@code archive/}, {@code quarantine/}, and a note in {@code receipts/}. Several files may be
 * put there side by side; only where two could meet at one name does one wait for the other.
 */
public final class Filing {

    private static final Set<String> ANSWERS =
            Set.of("read-me-first.txt", "problems.json", "problems.xlsx", "done.txt");

    private final Path processing;
    private final Path archive;
    private final Path quarantine;
    private final Path receipts;
    private final Clock clock;

    /** @param clock tells when, in the time zone that names and texts show */
    public Filing(Path workspace, Clock clock) {
        this.processing = workspace.resolve("processing");
        this.archive = workspace.resolve("archive");
        this.quarantine = workspace.resolve("quarantine");
        this.receipts = workspace.resolve("receipts");
        this.clock = clock;
    }

    /**
     * Keeps an accepted original, read-only, and says so in {@code receipts/}; the same bytes are kept once a month and name.
     *
     * @param month under which it is filed
     * @return where it is now
     */
    public Path archive(Claim claim, FileReport report, YearMonth month) throws IOException {
        Leaving leaving = Leaving.of(claim);
        leaving.begin();
        prepareReceipt(leaving, report, "");
        Path target = archived(month, report.fingerprint(), claim.name());
        if (Files.exists(target)) {
            Files.delete(claim.file());
        } else {
            OnDisk.force(claim.file());
            // Before it has its place: an interruption leaves nothing there that can be written to.
            Moving.makeReadOnly(claim.file());
            Moving.move(claim.file(), target);
        }
        Moving.makeReadOnly(target);
        synchronized (this) {
            leaving.deliver(receipts, quarantine);
        }
        return target;
    }

    /**
     * Keeps a workbook of corrected rows and a copy of the original that it completed. The copy is made first and nothing is taken
     * away: whenever this is interrupted, the workbook and its original are both still to be found.
     *
     * @param original where it is now, in quarantine or already in the archive
     */
    public void archiveCompleted(Claim claim, FileReport report, Path original, YearMonth month) throws IOException {
        boolean archivedAlready = original.toAbsolutePath().startsWith(archive.toAbsolutePath());
        if (!archivedAlready) {
            Path target =
                    archived(month, Fingerprint.of(original), SafeName.of(String.valueOf(original.getFileName())));
            synchronized (this) {
                if (!Files.exists(target)) {
                    Moving.copy(original, target);
                }
            }
            Moving.makeReadOnly(target);
        }
        if (original.toAbsolutePath().startsWith(quarantine.toAbsolutePath())) {
            synchronized (this) {
                OnDisk.write(
                        original.resolveSibling("DONE.txt"),
                        "DONE - " + original.getFileName() + " was completed by " + claim.name()
                                + " and loaded.\nBoth are in archive/" + month
                                + ". Nothing is left to do here; this folder may be deleted.\n");
            }
        }
        // Last: until then it is all done again after an interruption.
        archive(claim, report, month);
    }

    private Path archived(YearMonth month, Fingerprint fingerprint, String name) throws IOException {
        Path folder = Files.createDirectories(archive.resolve(month.toString()));
        return folder.resolve(fingerprint.abbreviated() + "_" + name);
    }

    /**
     * Puts a file aside, untouched, with our answers beside it, and says so in {@code receipts/}.
     *
     * @return the folder that it is in now
     */
    public Path quarantine(Claim claim, FileReport report, AnswerWriter answers) throws IOException {
        Leaving leaving = Leaving.of(claim);
        leaving.begin();
        String name = Wording.when(clock) + "_" + claim.name();
        Path ready = leaving.quarantineFolder(name);
        String fixMe = answers.write(claim, report, ready).orElse("");
        Files.writeString(ready.resolve("READ-ME-FIRST.txt"), ReadMeFirst.text(report, fixMe, clock.getZone()));
        Files.writeString(ready.resolve("problems.json"), ProblemsJson.text(report));
        prepareReceipt(leaving, report, fixMe);
        // Last, so that an interruption leaves the file to be worked on again.
        Moving.move(claim.file(), ready.resolve(besideAnswers(claim.name())));
        synchronized (this) {
            return leaving.deliver(receipts, quarantine).get(0);
        }
    }

    /** A file that is called as one of our answers gets another name, so that both stay. */
    private static String besideAnswers(String name) {
        return ANSWERS.contains(name.toLowerCase(Locale.ROOT)) ? "dropped-" + name : name;
    }

    private void prepareReceipt(Leaving leaving, FileReport report, String fixMe) throws IOException {
        leaving.receipt(
                Wording.when(clock) + "_" + SafeName.of(report.name()) + ".txt",
                Receipt.text(report, fixMe, clock.getZone()));
    }

    /**
     * Delivers the answers of files that had left {@code processing/} when the work was interrupted. Ask this before claims are listed.
     *
     * @return the folders in quarantine that got there only now: nobody was told of them
     */
    public List<Path> settle() throws IOException {
        List<Path> putAside = new ArrayList<>();
        for (Path folder : Moving.filesIn(processing)) {
            if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                putAside.addAll(new Leaving(folder).settle(receipts, quarantine));
            }
        }
        return putAside;
    }

    /** Says in {@code receipts/} that a file has been growing for so long that somebody should look. */
    public Path writeStillGrowing(Growing growing) throws IOException {
        Path receipt = Numbered.file(receipts, Wording.when(clock) + "_" + SafeName.of(growing.name()), ".txt");
        OnDisk.write(receipt, Wording.stillGrowing(growing, clock));
        return receipt;
    }
}
