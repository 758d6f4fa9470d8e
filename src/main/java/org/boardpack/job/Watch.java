package org.boardpack.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Growing;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.InboxListing;
import org.boardpack.inbox.Pause;
import org.boardpack.inbox.Settling;
import org.boardpack.inbox.Waiting;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.workspace.PickUp;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/**
 * Stays up: takes in files as they settle in the inbox, and makes the latest month's edition when the schedule says so. Looking is not
 * a job, and the store is open only while there is work, so that other commands find it free in between.
 */
public final class Watch {

    private static final Duration LONG = Duration.ofMinutes(15);

    private final Workspace workspace;
    private final Clock clock;
    private final WatchWitness witness;
    private final Pause pause;
    private final PickUp pickUp;
    private final Inbox inbox;
    private final Filing filing;
    private final Settling settling;
    private final Set<Growing> receipted = new HashSet<>();
    private Set<Waiting> saidWaiting = Set.of();
    private boolean saidInUse;
    private @Nullable ZonedDateTime due;

    /**
     * Starts to watch from now on: what the schedule said earlier is not made up for.
     *
     * @param clock the only clock, in the time zone that the schedule and receipts mean
     * @param pause lets the time between two looks pass
     * @throws SettingsException when the workspace's settings cannot be used
     */
    public Watch(Workspace workspace, Clock clock, WatchWitness witness, Pause pause) throws IOException {
        workspace.prepare();
        this.workspace = workspace;
        this.clock = clock;
        this.witness = witness;
        this.pause = pause;
        pickUp = SettingsFile.read(workspace.settings()).pickUp();
        inbox = new Inbox(workspace.root(), clock);
        filing = new Filing(workspace.root(), clock);
        settling = new Settling(inbox, pickUp.settle(), clock);
        due = next();
    }

    /** When the next edition is made; empty when there is no schedule. */
    public Optional<ZonedDateTime> due() {
        return Optional.ofNullable(due);
    }

    /** Looks and works until it is asked to stop, which it does between two pieces of work. */
    public void until(BooleanSupplier stop) throws IOException {
        while (!stop.getAsBoolean()) {
            look();
            if (!stop.getAsBoolean()) {
                pause.pause(pickUp.poll());
            }
        }
    }

    private void look() throws IOException {
        InboxListing listing = settling.look();
        sayWhatWaits(listing);
        for (Growing growing : settling.growing()) {
            giveReceipt(growing);
        }
        boolean isDue = due != null && !clock.instant().isBefore(due.toInstant());
        if (isDue || !listing.ready().isEmpty() || !inbox.claimed().isEmpty()) {
            work(listing, isDue);
        }
    }

    /** Each file and reason once; a file that was gone and is back is said again. */
    private void sayWhatWaits(InboxListing listing) {
        listing.waiting().stream()
                .filter(waiting -> !saidWaiting.contains(waiting))
                .forEach(witness::waits);
        saidWaiting = Set.copyOf(listing.waiting());
    }

    private void giveReceipt(Growing growing) throws IOException {
        Instant longAgo = clock.instant().minus(LONG);
        if (growing.since().isBefore(longAgo) && receipted.add(growing)) {
            Path receipt = filing.writeStillGrowing(growing);
            witness.stillGrowing(growing, receipt);
        }
    }

    private void work(InboxListing listing, boolean isDue) throws IOException {
        try (Boardpack boardpack = Boardpack.open(workspace, clock, (what, done, total) -> {})) {
            saidInUse = false;
            IngestReport taken = boardpack.ingest(listing);
            taken.files().forEach(witness::taken);
            if (isDue) {
                makeEdition(boardpack);
                due = next();
            }
        } catch (StoreInUseException another) {
            if (!saidInUse) {
                witness.storeInUse();
            }
            saidInUse = true;
        } catch (IOException | RuntimeException failure) {
            if (!witness.goesOnAfter(failure)) {
                throw failure;
            }
        }
    }

    private void makeEdition(Boardpack boardpack) throws IOException {
        Optional<ReportingMonth> month = boardpack.latestMonth();
        if (month.isEmpty()) {
            witness.nothingToMake();
            return;
        }
        witness.made(boardpack.makeEdition(month.get(), PackOrder.everything(boardpack.settings()), false));
    }

    private @Nullable ZonedDateTime next() {
        return pickUp.schedule()
                .map(schedule -> schedule.next(clock.instant().atZone(clock.getZone())))
                .orElse(null);
    }
}
