package org.boardpack.job;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Reference;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.Intake;
import org.boardpack.job.IngestReport.FileOutcome;
import org.boardpack.quality.Verdict;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.springframework.batch.core.job.Job;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes in what was claimed from the inbox: files are read and checked side by side, then judged in the light of what is loaded and
 * recorded one after the other, each whole or not at all. Only when the record is committed does the file leave {@code processing/}; a
 * run that was killed in between finds it there and recognises it by its bytes.
 */
final class IntakeJob {

    static final String NAME = "intake";

    private final Batch batch;
    private final Intake intake;
    private final Judgement judgement;
    private final LoadStore loads;
    private final Filing filing;
    private final Clock clock;
    private final Progress progress;
    private final List<FileOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());

    IntakeJob(
            Batch batch,
            Intake intake,
            Judgement judgement,
            LoadStore loads,
            Filing filing,
            Clock clock,
            Progress progress) {
        this.batch = batch;
        this.intake = intake;
        this.judgement = judgement;
        this.loads = loads;
        this.filing = filing;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * @param claims in the order in which they are judged
     * @param batchName what makes this taking-in this one
     */
    Job job(List<Claim> claims, String batchName) {
        AtomicLong done = new AtomicLong();
        return batch.job(NAME)
                .start(batch.<Claim, TakenFile>items("take-in-files")
                        .reader(new UnsavedListReader<>(claims))
                        .processor(claim -> {
                            TakenFile taken = TakenFile.read(claim, intake, clock);
                            progress.at("Taking in files", done.incrementAndGet(), claims.size());
                            return taken;
                        })
                        .writer(chunk -> chunk.forEach(taken -> record(taken.judged(judgement), batchName)))
                        .build())
                .build();
    }

    List<FileOutcome> outcomes() {
        return outcomes.stream().sorted(Comparator.comparing(FileOutcome::name)).toList();
    }

    private void record(TakenFile taken, String batchName) {
        Optional<FileRecord> same = loads.findCurrent(taken.fingerprint().sha256(), taken.says());
        String remark = same.map(IntakeJob::alreadyLoaded)
                .orElseGet(() -> newerStands(loads.record(taken.record(), taken.dropping(batchName), taken.loads())));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                file(taken, remark);
            }
        });
    }

    private static String alreadyLoaded(FileRecord loaded) {
        return "This is the same file as " + loaded.name()
                + ", which is loaded already. Nothing changed; nothing to do.";
    }

    private static String newerStands(Set<String> files) {
        return files.isEmpty()
                ? ""
                : "Newer rows of the same organisation and month came at the same time, in " + String.join(", ", files)
                        + "; those stand.";
    }

    private void file(TakenFile taken, String remark) {
        FileReport report = taken.report(remark);
        Verdict verdict = taken.checked().verdict();
        try {
            filing.writeReceipt(report);
            String note = remark;
            if (verdict.isLoaded()) {
                filing.archive(taken.claim(), month(taken.checked()), taken.fingerprint());
            } else {
                note = "See " + filing.quarantine(taken.claim(), report).resolve("READ-ME-FIRST.txt");
            }
            String reference = Reference.of(taken.fingerprint(), taken.checkedAt(), clock.getZone());
            outcomes.add(new FileOutcome(
                    taken.claim().name(),
                    verdict,
                    taken.checked().looksLike(),
                    taken.checked().rows(),
                    reference,
                    note));
        } catch (IOException diskFailed) {
            throw new java.io.UncheckedIOException(diskFailed);
        }
    }

    private YearMonth month(CheckedFile checked) {
        return checked.submissions().stream()
                .map(Submission::month)
                .filter(month -> !month.isAlways())
                .max(Comparator.naturalOrder())
                .map(ReportingMonth::value)
                .orElseGet(() -> YearMonth.now(clock));
    }
}
