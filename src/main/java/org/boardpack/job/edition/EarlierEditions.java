package org.boardpack.job.edition;

import java.util.Optional;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;

/** Which published editions a new edition of a month is compared with. */
record EarlierEditions(EditionStore editions) {

    /** The pack that readers saw last: the month's own last edition, else that of the latest month before. */
    Optional<EditionRecord> seenBefore(ReportingMonth month) {
        return editions.lastPublished(month).or(() -> ofTheMonthBefore(month));
    }

    /**
     * The edition whose figures a new one restates: the month's last final edition. Where the month was never closed its own figures
     * restate nothing, but those of earlier months do, as the latest month before published them.
     */
    Optional<EditionRecord> restatedBy(ReportingMonth month) {
        return editions.list(month).stream()
                .filter(edition ->
                        edition.publishedAt() != null && edition.status().isFinal())
                .reduce((earlier, later) -> later)
                .or(() -> ofTheMonthBefore(month));
    }

    private Optional<EditionRecord> ofTheMonthBefore(ReportingMonth month) {
        return editions.list().stream()
                .filter(edition -> edition.month().isBefore(month) && edition.publishedAt() != null)
                .findFirst();
    }
}
