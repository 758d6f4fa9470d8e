package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;

/** Where files go once there is a verdict: {@code archive/}, {@code quarantine/}, and a note in {@code receipts/}. */
public final class Filing {

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
        Path folder = Files.createDirectories(archive.resolve(month.toString()));
        Path target = folder.resolve(fingerprint.abbreviated() + "_" + claim.name());
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
        Moving.move(claim.file(), folder.resolve(claim.name()));
        leave(claim);
        return folder;
    }

    /** Says in {@code receipts/} what became of a file that was not put aside. */
    public Path writeReceipt(FileReport report) throws IOException {
        return writeReceipt(report, "");
    }

    private Path writeReceipt(FileReport report, String fixMe) throws IOException {
        Path receipt = Numbered.file(receipts, Wording.when(clock) + "_" + SafeName.of(report.name()), ".txt");
        return Files.writeString(receipt, Receipt.text(report, fixMe, clock.getZone()));
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
