package org.boardpack.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.ReportingMonth;

/** The figures of published editions, as their readers have them: those of the same month, and the last ones of the months beside it. */
record PublishedFigures(EditionStore editions) {

    /** Hands over the figures of each block of each edition. */
    void read(ReportingMonth month, Consumer<List<Figure>> reader) {
        for (EditionRecord edition : beside(month)) {
            for (PeriodScope block : editions.blocks(edition.id())) {
                editions.figures(edition.id(), block.scope(), block.period())
                        .map(table -> FigureTables.toFigures(block.period(), block.scope(), table))
                        .ifPresent(reader);
            }
        }
    }

    private List<EditionRecord> beside(ReportingMonth month) {
        List<EditionRecord> beside = new ArrayList<>(published(month));
        List<ReportingMonth> others =
                editions.list().stream().map(EditionRecord::month).distinct().toList();
        Optional<ReportingMonth> before = others.stream()
                .filter(other -> other.isBefore(month))
                .reduce((one, other) -> one.isAfter(other) ? one : other);
        Optional<ReportingMonth> after = others.stream()
                .filter(other -> other.isAfter(month))
                .reduce((one, other) -> one.isBefore(other) ? one : other);
        before.ifPresent(neighbour -> last(neighbour).ifPresent(beside::add));
        after.ifPresent(neighbour -> last(neighbour).ifPresent(beside::add));
        return beside;
    }

    private Optional<EditionRecord> last(ReportingMonth month) {
        return published(month).stream().reduce((earlier, later) -> later);
    }

    private List<EditionRecord> published(ReportingMonth month) {
        return editions.list(month).stream()
                .filter(edition -> edition.publishedAt() != null && !edition.internal())
                .toList();
    }
}
