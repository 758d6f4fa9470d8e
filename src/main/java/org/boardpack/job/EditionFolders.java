package org.boardpack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.inbox.OnDisk;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;

/** Brings the folders in {@code packs/} and what the store says of editions together again after an interruption. */
record EditionFolders(Workspace workspace, EditionStore editions, Clock clock) {

    /**
     * Marks as published what has its folder: the mark alone was cut off.
     *
     * @return those editions
     */
    List<EditionRecord> settle() {
        List<EditionRecord> settled = new ArrayList<>();
        for (EditionRecord edition : editions.list()) {
            if (edition.publishedAt() == null
                    && Files.isDirectory(workspace.edition(edition.month(), edition.number()))) {
                editions.markPublished(edition.id(), clock.instant());
                settled.add(edition);
            }
        }
        return settled;
    }

    /** Takes away what is half made of earlier editions of the month: nobody carries them on once a later one is out. */
    void removeHalfMade(EditionRecord published) throws IOException {
        for (EditionRecord earlier : editions.list(published.month())) {
            if (earlier.number() <= published.number()) {
                OnDisk.delete(workspace.editionInTheMaking(earlier.month(), earlier.number()));
            }
        }
    }
}
