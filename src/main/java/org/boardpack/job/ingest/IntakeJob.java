package org.boardpack.job.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.Inbox;
import org.boardpack.intake.Intake;
import org.boardpack.job.ingest.IngestReport.FileOutcome;
import org.boardpack.job.step.Batch;
import org.boardpack.job.step.Finished;
import org.boardpack.job.step.ListReader;
import org.boardpack.job.step.Progress;
import org.boardpack.quality.Verdict;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.store.NewLoad;
import org.boardpack.store.RecordedClaims;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes in what was claimed from the inbox: files are read and checked side by side, then judged in the light of what is loaded and
 * recorded one after the other, each whole or not at all. Only when the record is committed does the file leave {@code processing/}; a
 * run that was killed in between finds it there and recognises it by its bytes.
 */
final class IntakeJob {

    static final String NAME = "intake";

    private static final Logger LOG = LoggerFactory.getLogger(IntakeJob.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Batch batch;
    private final Intake intake;
    private final Judgement judgement;
    private final LoadStore loads;
    private final StoredMonths stored;
    private final RecordedClaims recorded;
    private final Inbox inbox;
    private final FilingAway filingAway;
    private final Clock clock;
    private final Progress progress;
    private final List<FileOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());

    IntakeJob(
            Batch batch,
            Intake intake,
            Judgement judgement,
            LoadStore loads,
            StoredMonths stored,
            RecordedClaims recorded,
            Inbox inbox,
            FilingAway filingAway,
            Clock clock,
            Progress progress) {
        this.batch = batch;
        this.intake = intake;
        this.judgement = judgement;
        this.loads = loads;
        this.stored = stored;
        this.recorded = recorded;
        this.inbox = inbox;
        this.filingAway = filingAway;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * @param claims in the order in which they are judged
     * @param batchName what makes this taking-in this one
     */
    Job job(List<Claim> claims, String batchName) {
        Finished finished = new Finished("Taking in files", progress);
        ListReader<Claim, ReadFile> work =
                new ListReader<>(batch.workers(), Batch.AHEAD, finished, () -> claims, claim -> {
                    ReadFile read = read(claim);
                    finished.another(read == null ? 0 : read.file().checked().rows());
                    return read;
                });
        // What was recorded is no longer claimed when a restarted step looks again.
        work.setSaveState(false);
        Step step = batch.items(
                "take-in-files",
                work,
                ready -> fileAfterCommit(ready.getItems().stream()
                        .map(read -> record(read, batchName))
                        .toList()));
        return batch.job(NAME).start(step).build();
    }

    List<FileOutcome> outcomes() {
        return outcomes.stream().sorted(Comparator.comparing(FileOutcome::name)).toList();
    }

    /** A file with its rows as they are stored: files are made ready side by side, but recorded one after the other. */
    private record ReadFile(TakenFile file, List<NewLoad> loads) {

        static ReadFile of(TakenFile file) {
            return new ReadFile(
                    file, file.checked().submissions().stream().map(NewLoad::of).toList());
        }

        /** What the file loads now that it is judged: its rows, and "none" of months that have none. */
        List<NewLoad> accepted(TakenFile judged) {
            Set<LoadKey> ready = loads.stream().map(NewLoad::key).collect(Collectors.toSet());
            Stream<NewLoad> rows = judged.loads().isEmpty() ? Stream.empty() : loads.stream();
            Stream<NewLoad> none = judged.loads().stream()
                    .filter(said -> !ready.contains(LoadKey.of(said)))
                    .map(NewLoad::of);
            return Stream.concat(rows, none).toList();
        }
    }

    /** Null, which the step passes over, when the disk does not give the file out, or we fail at it: it holds up none of the others. */
    private @Nullable ReadFile read(Claim claim) {
        try {
            return ReadFile.of(TakenFile.read(claim, intake, clock));
        } catch (IOException | UncheckedIOException diskFailed) {
            putBack(claim, "The disk did not give the file out; nothing of it was loaded.", "copy it anew");
        } catch (RuntimeException ourFault) {
            LOG.error("A file could not be read", ourFault);
            putBack(
                    claim,
                    "Boardpack failed at this file, which is not your doing; nothing of it was loaded.",
                    "take it out, and report it with the end of logs/boardpack.log");
        }
        return null;
    }

    private void putBack(Claim claim, String what, String doThis) {
        String next = " It is in the inbox again: " + doThis + ".";
        try {
            inbox.putBack(claim);
        } catch (IOException gone) {
            next = " Copy it into the inbox again.";
        }
        outcomes.add(new FileOutcome(claim.name(), Verdict.COULD_NOT_READ, "", 0, "", what + next));
    }

    /** Judges and records a file; one that a run before this one recorded and could not file away is but judged again, as it was then. */
    private RecordedFile record(ReadFile ready, String batchName) {
        TakenFile read = ready.file();
        RecordedClaims.Key key = read.key(batchName);
        Optional<RecordedClaims.Recorded> before = recorded.find(key);
        if (before.isPresent()) {
            Judgement then = judgement.inTheLightOf(stored.asOf(before.get().newestFileBefore()));
            return new RecordedFile(
                    read.checkedAt(before.get().checkedAt()).judged(then),
                    before.get().remark());
        }
        long newestFile = recorded.newestFile();
        TakenFile taken = read.judged(judgement);
        List<NewLoad> accepted = ready.accepted(taken);
        Optional<FileRecord> same = loads.findCurrent(taken.fingerprint().sha256(), taken.says());
        String remark = same.map(this::alreadyLoaded).orElseGet(() -> recorded(taken, batchName, accepted));
        recorded.add(key, new RecordedClaims.Recorded(newestFile, remark, taken.checkedAt()));
        return new RecordedFile(taken, remark);
    }

    private String recorded(TakenFile taken, String batchName, List<NewLoad> accepted) {
        return new Remark(loads.record(taken.record(), taken.dropping(batchName), accepted), intake::shown).inWords();
    }

    private void fileAfterCommit(List<RecordedFile> files) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                outcomes.addAll(filingAway.of(files));
            }
        });
    }

    private String alreadyLoaded(FileRecord loaded) {
        return "This is the same file you loaded on "
                + DAY.format(loaded.receivedAt().atZone(clock.getZone())) + ", then called " + loaded.name()
                + ". Nothing changed; nothing to do.";
    }
}
