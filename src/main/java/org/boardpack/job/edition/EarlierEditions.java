package org.boardpack.job.edition;

import java.util.List;
import java.util.Optional;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;

/**
 * Which published editions a new edition of a month is compared with.
 *
 * @param internalToo whether the readers of the new one have internal editions; all others never saw one
 */
record EarlierEditions(EditionStore editions, boolean internalToo) {

    /** The pack that readers saw last: the month's own last edition, else that of the latest month before. */
    Optional<EditionRecord> seenBefore(ReportingMonth month) {
        return last(seen(editions.list(month))).or(() -> ofTheMonthBefore(month));
    }

    /**
     * The edition whose figures a new one restates: the month's last final edition. Where the month was never closed its own figures
     * restate nothing, but those of earlier months do, as the latest month before published them.
     */
    Optional<EditionRecord> restatedBy(ReportingMonth month) {
        List<EditionRecord> finals = seen(editions.list(month)).stream()
                .filter(edition -> edition.status().isFinal())
                .toList();
        return last(finals).or(() -> ofTheMonthBefore(month));
    }

    private Optional<EditionRecord> ofTheMonthBefore(ReportingMonth month) {
        return seen(editions.list()).stream()
                .filter(edition -> edition.month().isBefore(month))
                .findFirst();
    }

    private List<EditionRecord> seen(List<EditionRecord> all) {
        return all.stream()
                .filter(edition -> edition.publishedAt() != null && (internalToo || !edition.internal()))
                .toList();
    }

    private static Optional<EditionRecord> last(List<EditionRecord> editions) {
        return editions.stream().reduce((earlier, later) -> later);
    }
}
