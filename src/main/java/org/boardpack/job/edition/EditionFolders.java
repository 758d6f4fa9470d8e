package org.boardpack.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.Manifest;
import org.boardpack.store.Deed;
import org.boardpack.store.EditionRecord;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the folders in {@code packs/} and what the store says of editions together again after an interruption. */
public record EditionFolders(Workspace workspace, Stores stores, Clock clock) {

    /**
     * Marks as published what has its folder: only what the store says of it was cut off.
     *
     * @param together what the store is told of one edition
     * @param scribe to whom it is told
     * @return those editions
     */
    public List<EditionRecord> settle(TransactionOperations together, Scribe scribe) throws IOException {
        List<EditionRecord> settled = new ArrayList<>();
        for (EditionRecord edition : stores.editions().list()) {
            Path folder = workspace.edition(edition.month(), edition.number());
            if (edition.publishedAt() == null && Files.isDirectory(folder)) {
                Path manifest = folder.resolve(Manifest.NAME);
                byte[] said = Files.exists(manifest) ? Files.readAllBytes(manifest) : null;
                together.executeWithoutResult(transaction -> {
                    if (said != null) {
                        stores.pins().keepManifest(edition.id(), said);
                    }
                    stores.editions().markPublished(edition.id(), clock.instant());
                    scribe.write(
                            Deed.PUBLISHED, edition.name(), "its packs were complete when the run was interrupted");
                });
                settled.add(edition);
            }
        }
        return settled;
    }

    /** Takes away what is half made of earlier editions of the month: nobody carries them on once a later one is out. */
    void removeHalfMade(EditionRecord published) throws IOException {
        for (EditionRecord earlier : stores.editions().list(published.month())) {
            if (earlier.number() <= published.number()) {
                OnDisk.delete(workspace.editionInTheMaking(earlier.month(), earlier.number()));
            }
        }
    }
}
