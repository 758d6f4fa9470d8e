package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.boardpack.job.ingest.IngestReport.FileOutcome;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.step.Jobs;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.Decision;
import org.boardpack.store.DecisionStore;
import org.boardpack.store.Deed;
import org.boardpack.store.FileRecord;
import org.boardpack.store.FileStore;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.store.RecordedClaims;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in: those of the inbox, those that an interrupted run left claimed, and held ones that a person accepts. */
public final class TakingIn {

    private final Workspace workspace;
    private final Jobs jobs;
    private final Clock clock;
    private final Progress progress;
    private final Scribe scribe;
    private final LoadStore loads;
    private final MonthCloseStore closes;
    private final DecisionStore decisions;
    private final Quarantine quarantine;
    private final Inbox inbox;
    private final Filing filing;
    private final RecordedClaims recorded;
    private final FileStore files;
    private final HeldFiles held;

    public TakingIn(
            Workspace workspace,
            Inbox inbox,
            Jobs jobs,
            JdbcClient jdbc,
            Clock clock,
            Progress progress,
            Scribe scribe) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.clock = clock;
        this.progress = progress;
        this.scribe = scribe;
        this.loads = new LoadStore(jdbc);
        this.closes = new MonthCloseStore(jdbc);
        this.decisions = new DecisionStore(jdbc);
        this.quarantine = new Quarantine(workspace.root(), clock);
        this.inbox = inbox;
        this.filing = new Filing(workspace.root(), clock);
        this.recorded = new RecordedClaims(jdbc);
        this.files = new FileStore(jdbc);
        this.held = new HeldFiles(files, decisions, quarantine, clock);
    }

    /** Takes in what is ready; first of all what an interrupted run had already claimed. */
    public IngestReport ingest(InboxListing listing) throws IOException {
        key().check();
        List<FileOutcome> outcomes = new ArrayList<>(carryOnInterrupted());
        // What was claimed by a run that was cut off before it took anything in belongs together with what is still in
        // the inbox.
        List<Claim> together = new ArrayList<>(inbox.claimed());
        Claims claims = inbox.claimAll(listing.ready());
        together.addAll(claims.claimed());
        outcomes.addAll(takeIn(together));
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
    public IngestReport accept(String reference, String reason, String who) throws IOException {
        key().check();
        List<FileOutcome> leftOver = carryOn();
        Optional<FileRecord> file = held.find(reference);
        if (file.isEmpty()) {
            return new IngestReport(leftOver, List.of());
        }
        String sha256 = file.get().sha256();
        String name = held.reference(file.get());
        new TransactionTemplate(jobs.batch().transactions()).executeWithoutResult(together -> {
            decisions.record(new Decision(sha256, name, who, clock.instant(), reason));
            scribe.write(who, Deed.ACCEPTED, name, reason, "");
        });
        Fingerprint fingerprint = new Fingerprint(sha256);
        List<FileOutcome> outcomes = new ArrayList<>(leftOver);
        var put = quarantine.find(fingerprint, file.get().sizeBytes());
        if (put.isPresent()) {
            Claim claim = quarantine.claimBack(put.get());
            JobParameters parameters = new JobParametersBuilder(parameters())
                    .addString("accepted", name)
                    .toJobParameters();
            List<FileOutcome> ofThis = takeIn(List.of(claim), parameters);
            outcomes.addAll(ofThis);
            if (ofThis.stream().allMatch(outcome -> outcome.verdict().isLoaded())) {
                quarantine.forget(fingerprint, file.get().sizeBytes());
            }
        }
        return new IngestReport(outcomes, List.of());
    }

    public List<HeldFile> held() throws IOException {
        return held.waiting();
    }

    /** Takes in all that an interrupted run had claimed; nothing of the inbox. */
    public List<FileOutcome> carryOn() throws IOException {
        key().check();
        List<FileOutcome> outcomes = new ArrayList<>(carryOnInterrupted());
        outcomes.addAll(takeIn(inbox.claimed()));
        return outcomes;
    }

    /** What came and is not loaded. */
    public QuarantinedFiles quarantined() throws IOException {
        return new QuarantinedFiles(
                files, quarantine, intake(ExtractDeclarations.load(workspace.reference()), key().passing()));
    }

    /** Asked before anything is claimed, so that what cannot be taken in stays with its sender. */
    private PseudonymKey key() {
        return PseudonymKey.of(workspace, !loads.isEmpty());
    }

    private Intake intake(ExtractDeclarations declarations, Pseudonyms pseudonyms) throws IOException {
        return new Intake(declarations, ReferenceLists.load(workspace.reference()), pseudonyms, clock)
                .findingOriginalsIn(new Originals(workspace.root()));
    }

    /** Ends an interrupted taking-in, even where nothing is left of it, so that no later file is ever counted as part of it. */
    private List<FileOutcome> carryOnInterrupted() throws IOException {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (Path folder : filing.settle()) {
            outcomes.addAll(held.putAside(folder));
        }
        Optional<JobParameters> interrupted = interrupted();
        if (interrupted.isPresent()) {
            outcomes.addAll(takeIn(inbox.claimed(), interrupted.get()));
        }
        return outcomes;
    }

    private List<FileOutcome> takeIn(List<Claim> claims) throws IOException {
        return claims.isEmpty() ? List.of() : takeIn(claims, parameters());
    }

    /** Clocks are put back; what came before is told by the newest file. */
    private JobParameters parameters() {
        return new JobParametersBuilder()
                .addString("batch", clock.instant() + ", after file " + recorded.newestFile())
                .toJobParameters();
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
        ExtractDeclarations declarations = ExtractDeclarations.load(workspace.reference());
        Intake intake = intake(declarations, key().lasting());
        StoredMonths stored = new StoredMonths(loads, closes);
        Judgement judgement = new Judgement(intake, stored, decisions::about, clock.getZone());
        IntakeJob job = new IntakeJob(
                jobs.batch(),
                intake,
                judgement,
                loads,
                stored,
                recorded,
                inbox,
                new FilingAway(intake, filing, new MappingsFile(workspace.reference()), clock),
                clock,
                progress);
        List<Claim> inOrder = new IntakeOrder(intake, declarations.kinds()).of(claims);
        String batch = String.valueOf(parameters.getString("batch"));
        jobs.run(job.job(inOrder, batch), parameters);
        scribe.write(Deed.TOOK_IN, "batch " + batch, byVerdict(job.outcomes()));
        return job.outcomes();
    }

    /** Such as "2 ACCEPTED, 1 HELD". */
    private static String byVerdict(List<FileOutcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(FileOutcome::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getValue() + " " + count.getKey().words())
                .collect(Collectors.joining(", "));
    }
}
