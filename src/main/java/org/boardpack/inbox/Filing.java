package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;

/** Where files go once there is a verdict: {@code archive/}, {@code quarantine/}, and a note in {@code receipts/}. */
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
     * Keeps an accepted original, read-only; the same bytes are kept once a month and name.
     *
     * @param month under which it is filed
     * @return where it is now
     */
    public Path archive(Claim claim, YearMonth month, Fingerprint fingerprint) throws IOException {
        Path target = archived(month, fingerprint, claim.name());
        if (Files.exists(target)) {
            Files.delete(claim.file());
        } else {
            Moving.move(claim.file(), target);
        }
        Moving.makeReadOnly(target);
        leave(claim);
        return target;
    }

    /**
     * Keeps a workbook of corrected rows and a copy of the original that it completed. The copy is made first and nothing is taken
     * away: whenever this is interrupted, the workbook and its original are both still to be found.
     *
     * @param original where it is now, in quarantine or already in the archive
     */
    public void archiveCompleted(Claim claim, Path original, YearMonth month, Fingerprint fingerprint)
            throws IOException {
        boolean archivedAlready = original.toAbsolutePath().startsWith(archive.toAbsolutePath());
        if (!archivedAlready) {
            Path target =
                    archived(month, Fingerprint.of(original), SafeName.of(String.valueOf(original.getFileName())));
            if (!Files.exists(target)) {
                Moving.copy(original, target);
            }
            Moving.makeReadOnly(target);
        }
        archive(claim, month, fingerprint);
        if (original.toAbsolutePath().startsWith(quarantine.toAbsolutePath())) {
            Files.writeString(
                    original.resolveSibling("DONE.txt"),
                    "DONE - " + original.getFileName() + " was completed by " + claim.name()
                            + " and loaded.\nBoth are in archive/" + month
                            + ". Nothing is left to do here; this folder may be deleted.\n");
        }
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
        Path folder = Numbered.folder(quarantine, Wording.when(clock) + "_" + claim.name());
        String fixMe = answers.write(claim, report, folder).orElse("");
        writeReceipt(report, fixMe);
        Files.writeString(folder.resolve("READ-ME-FIRST.txt"), ReadMeFirst.text(report, fixMe, clock.getZone()));
        Files.writeString(folder.resolve("problems.json"), ProblemsJson.text(report));
        // Last, so that an interruption leaves the file to be worked on again.
        Moving.move(claim.file(), folder.resolve(besideAnswers(claim.name())));
        leave(claim);
        return folder;
    }

    /** A file that is called as one of our answers gets another name, so that both stay. */
    private static String besideAnswers(String name) {
        return ANSWERS.contains(name.toLowerCase(Locale.ROOT)) ? "dropped-" + name : name;
    }

    /** Says in {@code receipts/} what became of a file that was not put aside. */
    public Path writeReceipt(FileReport report) throws IOException {
        return writeReceipt(report, "");
    }

    private Path writeReceipt(FileReport report, String fixMe) throws IOException {
        Path receipt = Numbered.file(receipts, Wording.when(clock) + "_" + SafeName.of(report.name()), ".txt");
        return Files.writeString(receipt, Receipt.text(report, fixMe, clock.getZone()));
    }

    /** Says in {@code receipts/} that a file has been growing for so long that somebody should look. */
    public Path writeStillGrowing(Growing growing) throws IOException {
        Path receipt = Numbered.file(receipts, Wording.when(clock) + "_" + SafeName.of(growing.name()), ".txt");
        return Files.writeString(receipt, Wording.stillGrowing(growing, clock));
    }

    /** Takes the claim's own folder away, if nothing else is in it. */
    private void leave(Claim claim) throws IOException {
        Path folder = claim.file().getParent();
        if (folder != null && processing.equals(folder.getParent())) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException somethingElseIsThere) {
                return;
            }
        }
    }
}
