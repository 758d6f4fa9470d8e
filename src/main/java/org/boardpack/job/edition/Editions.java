package org.boardpack.job.edition;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.job.basis.EditionInputsReader;
import org.boardpack.job.basis.EditionSource;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.packs.EditionComparison;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.step.Jobs;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The editions of an open workspace: making them, closing months, making the past again. */
public final class Editions {

    private final Workspace workspace;
    private final Settings settings;
    private final Stores stores;
    private final EditionMaking making;
    private final MonthClosing closing;
    private final AsWas asWas;

    public Editions(
            Workspace workspace, Settings settings, Jobs jobs, JdbcClient jdbc, Clock clock, Progress progress) {
        this.workspace = workspace;
        this.settings = settings;
        stores = Stores.in(jdbc);
        making = new EditionMaking(workspace, stores, jobs, clock, progress);
        TransactionTemplate together = new TransactionTemplate(jobs.batch().transactions());
        closing = new MonthClosing(workspace, settings, stores, making, together, clock);
        asWas = new AsWas(workspace, stores, jobs, clock, progress);
    }

    /** Makes the next edition of a month, or carries on with one that was left unfinished; where nothing changed, the last one stands. */
    public EditionReport make(ReportingMonth month, PackOrder order, boolean computeOnly) throws IOException {
        return making.make(EditionSource.now(workspace, settings, stores, month), order, computeOnly);
    }

    /** The last editions that are not made from what is loaded now, newest month first; the given month left out. */
    public List<OutdatedEdition> outdatedBeside(ReportingMonth month) {
        Map<LoadKey, Long> current = stores.loads().current();
        return stores.editions().list().stream()
                .map(EditionRecord::month)
                .distinct()
                .filter(other -> !other.equals(month))
                .flatMap(other -> stores.editions().lastPublished(other).stream())
                .filter(last -> !EditionInputsReader.upTo(last.month(), current)
                        .equals(stores.editions().loads(last.id())))
                .map(last -> new OutdatedEdition(
                        last.month(), last.number(), stores.closes().isClosed(last.month())))
                .toList();
    }

    /**
     * Carries on an edition that was left unfinished, with the packs that were ordered then.
     *
     * @param run that was interrupted
     * @throws NotResumableException when what it was being made from has changed since, or it is a month's final one
     */
    public EditionReport carryOn(EditionRecord unfinished, long run) throws IOException {
        ReportingMonth month = unfinished.month();
        if (unfinished.status().isFinal()) {
            throw new NotResumableException("Run " + run + " was making the final edition of " + month
                    + ", which closing the month carries on: boardpack close " + month);
        }
        EditionSource now = EditionSource.now(workspace, settings, stores, month);
        if (!now.fingerprint().equals(unfinished.fingerprint())) {
            throw new NotResumableException(
                    "Run " + run + " cannot carry on: files, settings or reference lists have changed since it was"
                            + " interrupted. Make the next edition of what is there now: boardpack run --month "
                            + month);
        }
        PackOrder order = stores.pins()
                .find(unfinished.id())
                .map(pins -> PackOrder.ofText(pins.packOrder()))
                .orElseGet(() -> PackOrder.everything(settings));
        return making.make(now, order, false);
    }

    /**
     * Which packs the last edition of a month has; empty when it has none, or from before that was kept.
     */
    public Optional<PackOrder> lastOrder(ReportingMonth month) {
        return stores.editions()
                .lastPublished(month)
                .flatMap(edition -> stores.pins().find(edition.id()))
                .map(pins -> PackOrder.ofText(pins.packOrder()));
    }

    /**
     * Makes the final edition of a month, with the figures of its last one, and closes the month.
     *
     * @param who the account of the person who decides
     * @throws NothingMadeException when the month has no edition
     */
    public ClosingReport close(ReportingMonth month, String who) throws IOException {
        return closing.close(month, who);
    }

    /**
     * Opens a closed month again: editions made from now on are restated.
     *
     * @param who the account of the person who decides
     * @throws NothingMadeException when the month has no edition
     */
    public ClosingReport reopen(ReportingMonth month, String reason, String who) {
        return closing.reopen(month, reason, who);
    }

    /**
     * Every figure that differs between two editions, and why; and the plans and targets that were set anew. Where they are of different months, the figures of the months that both
     * hold.
     *
     * @throws NothingMadeException when there is no such edition
     */
    public EditionDiff diff(EditionName old, EditionName now) {
        EditionRecord earlier = find(old);
        EditionRecord later = find(now);
        EditionComparison comparison = new EditionComparison(stores, earlier, later);
        return new EditionDiff(
                old,
                now,
                comparison.blocks().stream()
                        .flatMap(block -> comparison.changes(block).stream())
                        .toList(),
                new TargetComparison(stores, earlier, later).changes());
    }

    private EditionRecord find(EditionName name) {
        return stores.editions()
                .find(name.month(), name.number())
                .orElseThrow(() -> new NothingMadeException("There is no edition " + name.number() + " of "
                        + name.month() + ". See which there are with: boardpack status"));
    }

    /**
     * Makes an edition once more, exactly as it was, and puts it back where its folder is not what was published.
     *
     * @throws NothingMadeException when there is no such edition, or it cannot be made again
     */
    public AsWasReport asWas(ReportingMonth month, int number, String who) throws IOException {
        return asWas.make(month, number, who);
    }
}
