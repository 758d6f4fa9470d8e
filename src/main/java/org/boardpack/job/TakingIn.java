package org.boardpack.job;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.Claims;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.InboxListing;
import org.boardpack.inbox.Originals;
import org.boardpack.inbox.Quarantine;
import org.boardpack.inbox.Waiting;
import org.boardpack.intake.ExtractDeclarations;
import org.boardpack.intake.Intake;
import org.boardpack.intake.MappingsFile;
import org.boardpack.intake.Pseudonyms;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.IngestReport.FileOutcome;
import org.boardpack.store.Decision;
import org.boardpack.store.DecisionStore;
import org.boardpack.store.FileRecord;
import org.boardpack.store.FileStore;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes files in: those of the inbox, those that an interrupted run left claimed, and held ones that a person accepts. */
final class TakingIn {

    private final Workspace workspace;
    private final Jobs jobs;
    private final Clock clock;
    private final Progress progress;
    private final LoadStore loads;
    private final MonthCloseStore closes;
    private final DecisionStore decisions;
    private final Quarantine quarantine;
    private final Inbox inbox;
    private final FileStore files;
    private final HeldFiles held;

    TakingIn(Workspace workspace, Inbox inbox, Jobs jobs, JdbcClient jdbc, Clock clock, Progress progress) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.clock = clock;
        this.progress = progress;
        this.loads = new LoadStore(jdbc);
        this.closes = new MonthCloseStore(jdbc);
        this.decisions = new DecisionStore(jdbc);
        this.quarantine = new Quarantine(workspace.root(), clock);
        this.inbox = inbox;
        this.files = new FileStore(jdbc);
        this.held = new HeldFiles(files, decisions, quarantine, clock);
    }

    /** Takes in what is ready; first of all what an interrupted run had already claimed. */
    IngestReport ingest(InboxListing listing) throws IOException {
        List<FileOutcome> outcomes = new ArrayList<>(takeInLeftOver());
        Claims claims = inbox.claimAll(listing.ready());
        outcomes.addAll(takeIn(claims.claimed(), parameters(clock.instant().toString())));
        List<Waiting> waiting = new ArrayList<>(listing.waiting());
        waiting.addAll(claims.left());
        waiting.sort(Comparator.comparing(Waiting::file));
        return new IngestReport(outcomes, waiting);
    }

    /**
     * Accepts a held file and loads it. The decision is recorded first: whatever happens afterwards, the file loads as soon as it is
     * taken in again, from the inbox, from quarantine or from where an interruption left it.
     *
     * @return what became of the file; empty when it was accepted before, or is no longer in quarantine
     */
    IngestReport accept(String reference, String reason, String who) throws IOException {
        List<FileOutcome> leftOver = takeInLeftOver();
        Optional<FileRecord> file = held.find(reference);
        if (file.isEmpty()) {
            return new IngestReport(leftOver, List.of());
        }
        String sha256 = file.get().sha256();
        String name = held.reference(file.get());
        decisions.record(new Decision(sha256, name, who, clock.instant(), reason));
        Fingerprint fingerprint = new Fingerprint(sha256);
        List<FileOutcome> outcomes = new ArrayList<>(leftOver);
        var put = quarantine.find(fingerprint, file.get().sizeBytes());
        if (put.isPresent()) {
            Claim claim = quarantine.claimBack(put.get());
            JobParameters parameters = new JobParametersBuilder(
                            parameters(clock.instant().toString()))
                    .addString("accepted", name)
                    .toJobParameters();
            outcomes.addAll(takeIn(List.of(claim), parameters));
            if (outcomes.stream().allMatch(outcome -> outcome.verdict().isLoaded())) {
                quarantine.forget(fingerprint, file.get().sizeBytes());
            }
        }
        return new IngestReport(outcomes, List.of());
    }

    List<HeldFile> held() throws IOException {
        return held.waiting();
    }

    /** What came and is not loaded. */
    QuarantinedFiles quarantined() throws IOException {
        return new QuarantinedFiles(files, quarantine, intake(ExtractDeclarations.load(workspace.reference())));
    }

    private Intake intake(ExtractDeclarations declarations) throws IOException {
        return new Intake(
                        declarations,
                        ReferenceLists.load(workspace.reference()),
                        Pseudonyms.loadOrCreate(workspace.pseudonymKey(), new SecureRandom()),
                        clock)
                .findingOriginalsIn(new Originals(workspace.root()));
    }

    private List<FileOutcome> takeInLeftOver() throws IOException {
        return takeIn(inbox.claimed(), interrupted().orElseGet(() -> parameters(clock.instant() + " (left over)")));
    }

    private static JobParameters parameters(String batch) {
        return new JobParametersBuilder().addString("batch", batch).toJobParameters();
    }

    private Optional<JobParameters> interrupted() {
        JobRepository repository = jobs.repository();
        JobInstance last = repository.getLastJobInstance(IntakeJob.NAME);
        JobExecution execution = last == null ? null : repository.getLastJobExecution(last);
        return execution == null || execution.getStatus() == BatchStatus.COMPLETED
                ? Optional.empty()
                : Optional.of(execution.getJobParameters());
    }

    private List<FileOutcome> takeIn(List<Claim> claims, JobParameters parameters) throws IOException {
        if (claims.isEmpty()) {
            return List.of();
        }
        ExtractDeclarations declarations = ExtractDeclarations.load(workspace.reference());
        Intake intake = intake(declarations);
        Judgement judgement = new Judgement(intake, new StoredMonths(loads, closes), decisions::about, clock.getZone());
        IntakeJob job = new IntakeJob(
                jobs.batch(),
                intake,
                judgement,
                loads,
                inbox,
                new Filing(workspace.root(), clock),
                new MappingsFile(workspace.reference()),
                clock,
                progress);
        List<Claim> inOrder = new IntakeOrder(intake, declarations.kinds()).of(claims);
        jobs.run(job.job(inOrder, String.valueOf(parameters.getString("batch"))), parameters);
        return job.outcomes();
    }
}
