package org.boardpack.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.InboxListing;
import org.boardpack.inbox.Settling;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.pack.workbook.WorkbookWording;
import org.boardpack.store.EditionStore;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.workforce.ReportingMonth;
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
    private final Inbox inbox;
    private final Settling settling;
    private final HikariDataSource dataSource;
    private final AnnotationConfigApplicationContext context;
    private final Jobs jobs;
    private final TakingIn takingIn;
    private final LoadStore loads;
    private final EditionStore editions;
    private final List<String> recovered;

    private Boardpack(Workspace workspace, Settings settings, Clock clock, Progress progress) throws IOException {
        this.workspace = workspace;
        inbox = new Inbox(workspace.root(), clock);
        settling = new Settling(inbox, settings.pickUp().settle(), clock);
        // The first look, so that files settle while the store opens.
        settling.look();
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
        dataSource = StoreConnection.open(workspace, settings);
        context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", DataSource.class, () -> dataSource);
        context.register(BatchConfiguration.class);
        context.refresh();
        SimpleAsyncTaskExecutor workers = new SimpleAsyncTaskExecutor("worker-");
        workers.setConcurrencyLimit(settings.threads());
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        loads = new LoadStore(jdbc);
        editions = new EditionStore(jdbc);
        Batch batch = new Batch(
                context.getBean(JobRepository.class), context.getBean(PlatformTransactionManager.class), workers);
        jobs = new Jobs(batch, context.getBean(JobOperator.class));
        takingIn = new TakingIn(workspace, inbox, jobs, jdbc, clock, progress);
        // Having the embedded store open proves that no other process works on it: what the history calls running was
        // killed.
        recovered = settings.storeUrl().isPresent() ? List.of() : jobs.recoverInterrupted();
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

    /** The jobs that an earlier process was killed in; they can carry on now. */
    public List<String> recovered() {
        return recovered;
    }

    public Settings settings() {
        return settings;
    }

    /** Takes in what has settled in the inbox since the workspace was opened, waiting only for what is missing of that. */
    public IngestReport ingest() throws IOException {
        return ingest(settling.settled(Boardpack::sleep));
    }

    /**
     * Takes in what is ready; first of all what an interrupted run had already claimed.
     *
     * @param listing of this workspace's inbox
     */
    public IngestReport ingest(InboxListing listing) throws IOException {
        return takingIn.ingest(listing);
    }

    private static void sleep(Duration howLong) {
        try {
            // A millisecond more than asked for: clocks round.
            Thread.sleep(howLong.toMillis() + 1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The inbox of this workspace. */
    public Inbox inbox() {
        return inbox;
    }

    /**
     * Accepts a held file and loads it.
     *
     * @param reference of the file, such as {@code QT-2503-3F9CA1}
     * @param who the account of the person who decides
     * @return what became of it; empty when it was accepted before, or nobody kept it: then it loads when it is dropped again
     * @throws UnknownReferenceException when nothing held is called that
     */
    public IngestReport accept(String reference, String reason, String who) throws IOException {
        return takingIn.accept(reference, reason, who);
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

    /** The editions of the workspace. */
    public Editions editions() {
        return new Editions(workspace, settings, jobs, context.getBean(JdbcClient.class), clock, progress);
    }

    /** Which extracts should come for a month, and what has become of each. */
    public List<ExpectedExtract> expected(ReportingMonth month) throws IOException {
        ReferenceLists lists = ReferenceLists.load(workspace.reference());
        return new Expecting(
                        lists,
                        inputsReader().read(month).organisations(),
                        loads.arrivals(Long.MAX_VALUE),
                        takingIn.quarantined().look(),
                        clock)
                .of(month);
    }

    /** Makes the next edition of a month, or carries on with one that was left unfinished; where nothing changed, the last one stands. */
    public EditionReport makeEdition(ReportingMonth month, PackOrder order, boolean computeOnly) throws IOException {
        return editions().make(month, order, computeOnly);
    }

    /** What metrics and the rest are called in this workspace. */
    public WorkbookWording wording() {
        return WorkbookWording.loadedFrom(workspace.templates());
    }

    /**
     * Explains a figure of an edition.
     *
     * @throws NothingMadeException when there is no such edition
     * @throws UnknownWordException when the edition has no such figure
     */
    public Explanation explain(FigureQuestion question) {
        return new Explaining(editions, loads, new ReferenceTraits(ReferenceLists.load(workspace.reference())))
                .explain(question);
    }

    /** Everything that ran, newest first. */
    public List<JobRun> history() {
        return new JobHistory(jobs.repository()).runs();
    }

    /** What is loaded, made and waiting. */
    public StatusReport status() throws IOException {
        return StatusReport.of(
                loads.current().keySet(),
                editions.list(),
                new MonthCloseStore(context.getBean(JdbcClient.class)),
                takingIn.held(),
                inbox.list());
    }

    /** The codes that packs of a month can be made for: organisations that anything is loaded of, and what they roll up to. */
    public Set<String> scopeCodes(ReportingMonth month) {
        EditionInputs inputs = inputsReader().read(month);
        Set<String> codes = new java.util.TreeSet<>();
        inputs.organisationsWithFigures()
                .forEach(organisation -> inputs.organisations()
                        .scopesOf(organisation, month, month)
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
