package org.boardpack.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.InboxListing;
import org.boardpack.inbox.Settling;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.basis.EditionInputsReader;
import org.boardpack.job.basis.ReferenceTraits;
import org.boardpack.job.connection.EmbeddedLease;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.connection.SharedLease;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.connection.StoreLease;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.edition.EditionFolders;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.edition.Editions;
import org.boardpack.job.edition.NotResumableException;
import org.boardpack.job.edition.NothingMadeException;
import org.boardpack.job.explain.Explaining;
import org.boardpack.job.explain.Explanation;
import org.boardpack.job.explain.FigureQuestion;
import org.boardpack.job.explain.UnknownWordException;
import org.boardpack.job.ingest.ExpectedExtract;
import org.boardpack.job.ingest.Expecting;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.ingest.TakingIn;
import org.boardpack.job.ingest.UnknownReferenceException;
import org.boardpack.job.ledger.EditedFiles;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.step.Batch;
import org.boardpack.job.step.BatchConfiguration;
import org.boardpack.job.step.JobHistory;
import org.boardpack.job.step.JobRun;
import org.boardpack.job.step.Jobs;
import org.boardpack.job.step.Progress;
import org.boardpack.job.upkeep.Recovery;
import org.boardpack.job.upkeep.Upkeep;
import org.boardpack.job.workspace.RunningProcess;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.workbook.WorkbookWording;
import org.boardpack.store.EditionStore;
import org.boardpack.store.LeaseHolder;
import org.boardpack.store.LeaseStore;
import org.boardpack.store.Ledger;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.store.SeenFileStore;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open workspace: everything that commands ask for. Start reading here. One at a time may have a workspace open; close it when done. */
public final class Boardpack implements AutoCloseable {

    private final Workspace workspace;
    private final Settings settings;
    private final Clock clock;
    private final Progress progress;
    private final Inbox inbox;
    private final Settling settling;
    private final HikariDataSource dataSource;
    private final StoreLease lease;
    private final AnnotationConfigApplicationContext context;
    private final Jobs jobs;
    private final TakingIn takingIn;
    private final LoadStore loads;
    private final EditionStore editions;
    private final Scribe scribe;
    private final Recovery recovery;

    private Boardpack(
            Workspace workspace,
            Settings settings,
            Clock clock,
            Progress progress,
            Inbox inbox,
            Settling settling,
            HikariDataSource dataSource,
            StoreLease lease)
            throws IOException {
        this.workspace = workspace;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
        this.inbox = inbox;
        this.settling = settling;
        this.dataSource = dataSource;
        this.lease = lease;
        workspace.prepareReference();
        context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", HikariDataSource.class, () -> dataSource);
        context.registerBean("lease", StoreLease.class, () -> lease, bean -> bean.setDestroyMethodName(""));
        context.registerBean("settings", Settings.class, () -> settings);
        context.register(BatchConfiguration.class);
        context.refresh();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        loads = new LoadStore(jdbc);
        editions = new EditionStore(jdbc);
        TransactionTemplate together = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        jobs = new Jobs(context.getBean(Batch.class), context.getBean(JobOperator.class));
        scribe = new Scribe(new Ledger(jdbc), workspace.ledgerHead(), clock, together);
        takingIn = new TakingIn(workspace, inbox, jobs, jdbc, clock, progress, scribe);
        // Having the lease proves that no other process works on the store: what the history calls running was cut off.
        List<JobRun> interrupted = jobs.recoverInterrupted();
        recovery = Recovery.of(
                interrupted,
                lease.cutOff()
                        .map(new InUseWording(workspace, clock.getZone())::who)
                        .orElse(""),
                new EditionFolders(workspace, Stores.in(jdbc), clock).settle(together, scribe));
        recovery.writeInto(scribe);
        new EditedFiles(workspace, new SeenFileStore(jdbc), scribe, together).notice();
    }

    /**
     * Opens a workspace, making its folders and store where there are none.
     *
     * @param clock the only clock, in the time zone that receipts show
     * @throws StoreInUseException when another run has it open
     * @throws SettingsException when its settings cannot be used
     */
    public static Boardpack open(Workspace workspace, Clock clock, Progress progress) throws IOException {
        workspace.prepare();
        Settings settings = SettingsFile.read(workspace.settings());
        Inbox inbox = new Inbox(workspace.root(), clock);
        Settling settling = new Settling(inbox, settings.pickUp().settle(), clock);
        // The first look, so that files settle while the store opens.
        settling.look();
        InUseWording wording = new InUseWording(workspace, clock.getZone());
        HikariDataSource store = StoreConnection.open(workspace, settings, wording);
        try {
            StoreLease lease = lease(workspace, settings, store, RunningProcess.self(clock), wording);
            try {
                return new Boardpack(workspace, settings, clock, progress, inbox, settling, store, lease);
            } catch (IOException | RuntimeException failed) {
                // Else it would go on saying that somebody works here.
                lease.close();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    private static StoreLease lease(
            Workspace workspace, Settings settings, HikariDataSource store, LeaseHolder self, InUseWording wording)
            throws IOException {
        return settings.storeUrl().isPresent()
                ? SharedLease.take(new LeaseStore(JdbcClient.create(store)), self, UUID.randomUUID(), wording)
                : EmbeddedLease.take(workspace, self);
    }

    /** What an earlier process was cut off in, and what was done about it. */
    public Recovery recovery() {
        return recovery;
    }

    /**
     * Carries on an interrupted run.
     *
     * @param id as the history has it
     * @throws UnknownReferenceException when there is no such run
     * @throws NotResumableException when what it was about has changed since
     */
    public ResumeReport resume(long id) throws IOException {
        return new Resuming(jobs, takingIn, editions(), editions).resume(id);
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

    /** Looking after the installation. */
    public Upkeep upkeep() {
        return new Upkeep(workspace, settings, dataSource, context.getBean(JdbcClient.class), scribe, clock);
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
        try {
            scribe.keepHead();
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        } finally {
            try {
                lease.close();
            } finally {
                context.close();
                dataSource.close();
            }
        }
    }
}
