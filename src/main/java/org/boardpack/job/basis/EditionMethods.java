package org.boardpack.job.basis;

import java.util.Optional;
import org.boardpack.pack.MethodNote;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;

/** Compares the method of an edition with that of the one before, so that a changed setting never looks like a real movement. */
public record EditionMethods(EditionStore editions) {

    public MethodNote note(EditionRecord edition, EditionBasis basis) {
        return new MethodNote(
                basis.methodId(),
                before(edition)
                        .flatMap(earlier -> editions.basis(earlier.id())
                                .map(EditionBasis::ofTable)
                                .filter(other -> !other.methodId().equals(basis.methodId()))
                                .map(other -> new MethodNote.Change(
                                        earlier.month() + "@" + earlier.number(),
                                        other.methodId(),
                                        basis.changesSince(other)))));
    }

    /** The edition of the same month before this one, else the last edition of the latest month before; never one begun later. */
    private Optional<EditionRecord> before(EditionRecord edition) {
        return editions.list().stream()
                .filter(other -> other.id() < edition.id() && !other.month().isAfter(edition.month()))
                .findFirst();
    }
}
