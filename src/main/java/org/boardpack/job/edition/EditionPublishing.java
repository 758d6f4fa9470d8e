package org.boardpack.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.packs.EditionPacks;
import org.boardpack.job.packs.EditionPaperwork;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.Manifest;
import org.boardpack.pack.RunReport;
import org.boardpack.store.Deed;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LedgerEntry;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** Brings an edition out: adds what belongs to the edition as a whole, then gives the folder its name in one move, complete or not at all. */
final class EditionPublishing {

    private final Workspace workspace;
    private final EditionRecord edition;
    private final Stores stores;
    private final Supplier<EditionPacks> makePacks;
    private final Manifest manifest;
    private final RunReport report;
    private final Clock clock;
    private final EditionFolders folders;
    private @Nullable EditionPacks packs;

    EditionPublishing(
            Workspace workspace,
            EditionRecord edition,
            Stores stores,
            Supplier<EditionPacks> makePacks,
            Manifest manifest,
            RunReport report,
            Clock clock) {
        this.workspace = workspace;
        this.edition = edition;
        this.stores = stores;
        this.makePacks = makePacks;
        this.manifest = manifest;
        this.report = report;
        this.clock = clock;
        this.folders = new EditionFolders(workspace, stores, clock);
    }

    /** The packs, once there are figures to make them from. */
    synchronized EditionPacks packs() {
        if (packs == null) {
            packs = makePacks.get();
        }
        return packs;
    }

    List<Scope> scopes() {
        return packs().ordered().scopes();
    }

    /** Somebody may have tidied up between an interruption and now, or ordered other packs. */
    private void writeWhatIsNotThere() throws IOException {
        for (Scope scope : scopes()) {
            if (!packs().ordered().areThere(scope)) {
                packs().write(scope);
            }
        }
    }

    void publish(Progress progress) throws IOException {
        Path making = workspace.editionInTheMaking(edition.month(), edition.number());
        Path complete = workspace.edition(edition.month(), edition.number());
        // A folder of that name is whole: it got its name in one move, and only the mark in the store was cut off.
        if (!Files.isDirectory(complete)) {
            writeWhatIsNotThere();
            new EditionPaperwork(packs(), manifest, report, progress).writeInto(making);
            stores.pins().keepManifest(edition.id(), Files.readAllBytes(making.resolve("manifest.json")));
            OnDisk.publish(making, complete);
        }
        Instant now = clock.instant();
        stores.editions().markPublished(edition.id(), now);
        stores.ledger()
                .append(new LedgerEntry(
                        now,
                        Scribe.account(),
                        Deed.PUBLISHED,
                        edition.name(),
                        "",
                        edition.status().words() + ", by version " + edition.codeVersion()));
        folders.removeHalfMade(edition);
    }
}
