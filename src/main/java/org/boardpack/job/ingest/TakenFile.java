package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.Intake;
import org.boardpack.store.Dropping;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.store.RecordedClaims;
import org.boardpack.workforce.Submission;

/** A file that was read and checked, not yet recorded. */
record TakenFile(
        Claim claim, Fingerprint fingerprint, long bytes, Instant modifiedAt, CheckedFile checked, Instant checkedAt) {

    static TakenFile read(Claim claim, Intake intake, Clock clock) throws IOException {
        CheckedFile checked = intake.check(claim.file(), claim.name());
        return new TakenFile(
                claim,
                Fingerprint.of(claim.file()),
                Files.size(claim.file()),
                Files.getLastModifiedTime(claim.file()).toInstant(),
                checked,
                clock.instant());
    }

    TakenFile judged(Judgement judgement) {
        return new TakenFile(claim, fingerprint, bytes, modifiedAt, judgement.of(checked, fingerprint), checkedAt);
    }

    /** The same, checked at another time. */
    TakenFile checkedAt(Instant then) {
        return new TakenFile(claim, fingerprint, bytes, modifiedAt, checked, then);
    }

    /** What no other claim of the taking-in has: its folder, its name and its bytes. */
    RecordedClaims.Key key(String batch) {
        Path folder = Objects.requireNonNull(claim.file().toAbsolutePath().getParent());
        return new RecordedClaims.Key(batch, folder.getFileName() + "/" + claim.name(), fingerprint.sha256());
    }

    /** What it loads: nothing unless it is accepted. */
    List<Submission> loads() {
        return checked.verdict().isLoaded() ? checked.submissions() : List.of();
    }

    /** Whose months of what it would load. */
    Set<LoadKey> says() {
        return loads().stream().map(LoadKey::of).collect(Collectors.toSet());
    }

    Dropping dropping(String batch) {
        return new Dropping(batch, modifiedAt, fingerprint.sha256());
    }

    FileRecord record() {
        return new FileRecord(
                fingerprint.sha256(),
                claim.name(),
                bytes,
                checked.kind(),
                checked.rows(),
                checked.verdict(),
                checkedAt,
                checked.findings());
    }

    /** What people are told; {@code remark} is one more sentence, or blank. */
    FileReport report(String remark) {
        return new FileReport(
                claim.name(),
                bytes,
                fingerprint,
                checkedAt,
                checked.verdict(),
                checked.rows(),
                checked.looksLike(),
                remark,
                checked.findings());
    }
}
