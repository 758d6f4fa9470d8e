package org.boardpack.job;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.intake.CheckedFile;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadKey;

/** A file that was read and checked, not yet recorded. */
record TakenFile(Claim claim, Fingerprint fingerprint, long bytes, CheckedFile checked, Instant checkedAt) {

    /** Whose months of what it would load. */
    Set<LoadKey> says() {
        return checked.submissions().stream()
                .map(said -> new LoadKey(said.kind(), said.organisation(), said.month()))
                .collect(Collectors.toSet());
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
