package org.boardpack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.boardpack.answer.WorkbookAnswers;
import org.boardpack.inbox.AnswerWriter;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.Completion;
import org.boardpack.intake.Glimpse;
import org.boardpack.intake.Intake;
import org.boardpack.job.IngestReport.FileOutcome;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes in what was claimed from the inbox: a delivery at a time is read and checked, side by side with others, and recorded in
 * order, each file whole or not at all. Only when the record is committed does the file leave {@code processing/}; a run that was
 * killed in between finds it there and recognises it by its bytes.
 */
final class IntakeJob {

    static final String NAME = "intake";

    private final Batch batch;
    private final Intake intake;
    private final LoadStore loads;
    private final Filing filing;
    private final Clock clock;
    private final Progress progress;
    private final AnswerWriter answers;
    private final List<FileOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());

    IntakeJob(Batch batch, Intake intake, LoadStore loads, Filing filing, Clock clock, Progress progress) {
        this.batch = batch;
        this.intake = intake;
        this.loads = loads;
        this.filing = filing;
        this.clock = clock;
        this.progress = progress;
        this.answers = new WorkbookAnswers(intake);
    }

    /** What makes one taking-in this one: when its files were claimed. */
    static JobParameters parameters(String batchName) {
        return new JobParametersBuilder().addString("batch", batchName).toJobParameters();
    }

    Job job(List<Claim> claims) throws IOException {
        List<Delivery> deliveries = deliveries(claims);
        AtomicLong done = new AtomicLong();
        return batch.job(NAME)
                .start(batch.<Delivery, List<TakenFile>>items("take-in-deliveries")
                        .reader(new UnsavedListReader<>(deliveries))
                        .processor(delivery -> {
                            List<TakenFile> taken = read(delivery);
                            progress.at("Taking in files", done.addAndGet(taken.size()), claims.size());
                            return taken;
                        })
                        .writer(chunk -> chunk.forEach(delivery -> delivery.forEach(this::record)))
                        .build())
                .build();
    }

    List<FileOutcome> outcomes() {
        return outcomes.stream().sorted(Comparator.comparing(FileOutcome::name)).toList();
    }

    /** Files of the same organisation and month go together; a glimpse at each is enough to tell. */
    private List<Delivery> deliveries(List<Claim> claims) throws IOException {
        Map<Object, List<Claim>> together = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Optional<Glimpse> glimpse = intake.peek(claim.file(), claim.name());
            Object key = glimpse.isPresent()
                    ? List.of(glimpse.get().organisation(), glimpse.get().month())
                    : claim;
            together.computeIfAbsent(key, unseen -> new ArrayList<>()).add(claim);
        }
        return together.values().stream().map(Delivery::new).toList();
    }

    private List<TakenFile> read(Delivery delivery) throws IOException {
        List<TakenFile> taken = new ArrayList<>();
        for (Claim claim : delivery.files()) {
            CheckedFile checked = intake.check(claim.file(), claim.name());
            taken.add(new TakenFile(
                    claim, Fingerprint.of(claim.file()), Files.size(claim.file()), checked, clock.instant()));
        }
        return taken;
    }

    private void record(TakenFile taken) {
        Optional<FileRecord> same = loads.findCurrent(taken.fingerprint().sha256(), taken.says());
        String remark = same.map(IntakeJob::alreadyLoaded).orElse("");
        if (same.isEmpty()) {
            loads.record(taken.record(), taken.checked().submissions());
        }
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

    private void file(TakenFile taken, String remark) {
        FileReport report = taken.report(remark);
        try {
            String note = remark;
            if (taken.checked().verdict().isLoaded()) {
                filing.writeReceipt(report);
                archive(taken);
            } else {
                note = "See "
                        + filing.quarantine(taken.claim(), report, answers).resolve("READ-ME-FIRST.txt");
            }
            outcomes.add(new FileOutcome(
                    taken.claim().name(),
                    taken.checked().verdict(),
                    taken.checked().looksLike(),
                    taken.checked().rows(),
                    note));
        } catch (IOException diskFailed) {
            throw new java.io.UncheckedIOException(diskFailed);
        }
    }

    private void archive(TakenFile taken) throws IOException {
        YearMonth month = month(taken.checked());
        Optional<Completion> completion = intake.completion(taken.claim().file());
        if (completion.isPresent()) {
            filing.archiveCompleted(taken.claim(), completion.get().original(), month, taken.fingerprint());
        } else {
            filing.archive(taken.claim(), month, taken.fingerprint());
        }
    }

    private YearMonth month(CheckedFile checked) {
        return checked.submissions().stream()
                .map(Submission::month)
                .max(Comparator.naturalOrder())
                .map(ReportingMonth::value)
                .orElseGet(() -> YearMonth.now(clock));
    }
}
