package org.boardpack.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.boardpack.inbox.Arrival;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.Originals;
import org.boardpack.intake.ExtractDeclarations;
import org.boardpack.intake.Intake;
import org.boardpack.intake.Pseudonyms;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.StatusReport.Held;
import org.boardpack.job.StatusReport.MadeEdition;
import org.boardpack.store.CellStore;
import org.boardpack.store.EditionStore;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An open workspace: everything that commands ask for. Start reading here. One at a time may have a workspace open; close it when done. */
public final class Boardpack implements AutoCloseable {

    private final Workspace workspace;
    private final Settings settings;
    private final Clock clock;
    private final Progress progress;
    private final HikariDataSource dataSource;
    private final AnnotationConfigApplicationContext context;
    private final SimpleAsyncTaskExecutor workers;
    private final LoadStore loads;
    private final EditionStore editions;
    private final List<String> recovered = new ArrayList<>();

    private Boardpack(Workspace workspace, Settings settings, Clock clock, Progress progress) {
        this.workspace = workspace;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
        dataSource = StoreConnection.open(workspace, settings);
        context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", DataSource.class, () -> dataSource);
        context.register(BatchConfiguration.class);
        context.refresh();
        workers = new SimpleAsyncTaskExecutor("worker-");
        workers.setConcurrencyLimit(settings.threads());
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        loads = new LoadStore(jdbc);
        editions = new EditionStore(jdbc);
        recoverInterruptedRuns();
    }

    /**
     * Opens a workspace, making its folders and store where there are none.
     *
     * @param clock the only clock, in the time zone that receipts show
     * @throws StoreInUseException when another run has it open
     * @throws SettingsException when its settings cannot be used
     */
    public static Boardpack open(Workspace workspace, Clock clock, Progress progress) throws IOException {
        boolean isNew = !Files.exists(workspace.reference());
        workspace.prepare();
        if (isNew) {
            ReferenceLists.copyShippedTo(workspace.reference());
        }
        return new Boardpack(workspace, SettingsFile.read(workspace.settings()), clock, progress);
    }

    /**
     * Having the embedded store open proves that no other process works on it: what the history calls running was killed. Spring
     * Batch's own {@code recover} checks nothing, so it is asked only here.
     */
    private void recoverInterruptedRuns() {
        if (settings.storeUrl().isPresent()) {
            return;
        }
        JobRepository repository = context.getBean(JobRepository.class);
        for (String job : repository.getJobNames()) {
            for (JobExecution running : repository.findRunningJobExecutions(job)) {
                context.getBean(JobOperator.class).recover(running);
                recovered.add(job);
            }
        }
    }

    /** The jobs that an earlier process was killed in; they can carry on now. */
    public List<String> recovered() {
        return List.copyOf(recovered);
    }

    public Settings settings() {
        return settings;
    }

    private Batch batch() {
        return new Batch(
                context.getBean(JobRepository.class), context.getBean(PlatformTransactionManager.class), workers);
    }

    private JobExecution run(Job job, JobParameters parameters) {
        try {
            return context.getBean(JobOperator.class).start(job, parameters);
        } catch (Exception refused) {
            throw new IllegalStateException("the job " + job.getName() + " could not be started", refused);
        }
    }

    /** Takes in what the inbox holds; first of all what an interrupted run had already claimed. */
    public IngestReport ingest() throws IOException {
        Inbox inbox = new Inbox(workspace.root(), clock);
        List<IngestReport.FileOutcome> outcomes = new ArrayList<>();
        List<Claim> leftOver = inbox.claimed();
        if (!leftOver.isEmpty()) {
            outcomes.addAll(takeIn(leftOver, interruptedBatch().orElseGet(() -> clock.instant() + " (left over)")));
        }
        List<Arrival> arrivals = new ArrayList<>(inbox.list().ready());
        arrivals.sort(Comparator.comparing(Boardpack::lastModified).thenComparing(Arrival::file));
        List<Claim> claims = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            inbox.claim(arrival).ifPresent(claims::add);
        }
        if (!claims.isEmpty()) {
            outcomes.addAll(takeIn(claims, clock.instant().toString()));
        }
        return new IngestReport(outcomes);
    }

    /** A later file restates an earlier one: what was written last is taken in last. */
    private static java.nio.file.attribute.FileTime lastModified(Arrival arrival) {
        try {
            return Files.getLastModifiedTime(arrival.file());
        } catch (IOException gone) {
            return java.nio.file.attribute.FileTime.fromMillis(0);
        }
    }

    private Optional<String> interruptedBatch() {
        JobRepository repository = context.getBean(JobRepository.class);
        JobInstance last = repository.getLastJobInstance(IntakeJob.NAME);
        JobExecution execution = last == null ? null : repository.getLastJobExecution(last);
        return execution == null || execution.getStatus() == BatchStatus.COMPLETED
                ? Optional.empty()
                : Optional.ofNullable(execution.getJobParameters().getString("batch"));
    }

    private List<IngestReport.FileOutcome> takeIn(List<Claim> claims, String batchName) throws IOException {
        Intake intake = new Intake(
                        ExtractDeclarations.load(workspace.reference()),
                        ReferenceLists.load(workspace.reference()),
                        Pseudonyms.loadOrCreate(workspace.store().resolve("pseudonym.key"), new SecureRandom()))
                .findingOriginalsIn(new Originals(workspace.root()));
        IntakeJob job = new IntakeJob(batch(), intake, loads, new Filing(workspace.root(), clock), clock, progress);
        JobExecution execution = run(job.job(claims), IntakeJob.parameters(batchName));
        failUnlessDone(execution);
        return job.outcomes();
    }

    private static void failUnlessDone(JobExecution execution) {
        if (execution.getStatus() != BatchStatus.COMPLETED && execution.getStatus() != BatchStatus.STOPPED) {
            Throwable cause =
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null);
            throw new IllegalStateException(
                    "the job " + execution.getJobInstance().getJobName() + " failed", cause);
        }
    }

    /** The latest month that anybody sent figures for. */
    public Optional<ReportingMonth> latestMonth() {
        return inputsReader().latestMonth();
    }

    /** Whether anything was loaded for the month itself. */
    public boolean hasDataFor(ReportingMonth month) {
        return loads.current().keySet().stream().anyMatch(key -> key.month().equals(month));
    }

    private EditionInputsReader inputsReader() {
        return new EditionInputsReader(settings, ReferenceLists.load(workspace.reference()), loads);
    }

    /** Makes the next edition of a month, or carries on with one that was left unfinished; where nothing changed, the last one stands. */
    public EditionReport makeEdition(ReportingMonth month, PackOrder order, boolean computeOnly) throws IOException {
        EditionMaking making = new EditionMaking(
                workspace,
                settings,
                batch(),
                loads,
                new CellStore(context.getBean(JdbcClient.class)),
                editions,
                clock,
                progress);
        return making.make(inputsReader().read(month), order, computeOnly, this::runEdition);
    }

    private void runEdition(Job job, JobParameters parameters) {
        failUnlessDone(run(job, parameters));
    }

    /** Everything that ran, newest first. */
    public List<JobRun> history() {
        return new JobHistory(context.getBean(JobRepository.class)).runs();
    }

    public StatusReport status() throws IOException {
        Map<String, List<org.boardpack.store.LoadKey>> byExtract = new HashMap<>();
        loads.current()
                .keySet()
                .forEach(key -> byExtract
                        .computeIfAbsent(key.kind().id(), unseen -> new ArrayList<>())
                        .add(key));
        TreeMap<String, Held> held = new TreeMap<>();
        byExtract.forEach((extract, keys) -> held.put(
                extract,
                new Held(
                        (int) keys.stream()
                                .map(key -> key.organisation())
                                .distinct()
                                .count(),
                        keys.stream()
                                .map(key -> key.month())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        keys.stream()
                                .map(key -> key.month())
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        keys.size())));
        List<MadeEdition> made = editions.list().stream()
                .map(edition -> new MadeEdition(edition.month(), edition.number(), edition.publishedAt() != null))
                .toList();
        return new StatusReport(
                held, made, new Inbox(workspace.root(), clock).list().ready().size());
    }

    /** The codes that packs of a month can be made for: organisations that anything is loaded of, and what they roll up to. */
    public Set<String> scopeCodes(ReportingMonth month) {
        EditionInputs inputs = inputsReader().read(month);
        Set<String> codes = new java.util.TreeSet<>();
        inputs.loads()
                .keySet()
                .forEach(key -> inputs.organisations()
                        .scopesOf(key.organisation(), month, month)
                        .forEach(scope -> codes.add(scope.code())));
        return codes;
    }

    /** The folder that everything is in. */
    public Path root() {
        return workspace.root();
    }

    @Override
    public void close() {
        context.close();
        dataSource.close();
    }
}
