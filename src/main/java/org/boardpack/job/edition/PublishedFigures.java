package org.boardpack.job.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** The figures of published editions, as their readers have them: those of the same month, and the last ones of the months beside it. */
final class PublishedFigures {

    private final EditionStore editions;
    private final List<EditionRecord> beside;

    PublishedFigures(EditionStore editions, ReportingMonth month) {
        this.editions = editions;
        beside = beside(month);
    }

    /** All that readers have of a scope, edition after edition. */
    List<Figure> of(Scope scope) {
        List<Figure> figures = new ArrayList<>();
        for (EditionRecord edition : beside) {
            editions.figures(edition.id(), scope)
                    .forEach((period, table) -> figures.addAll(FigureTables.toFigures(period, scope, table)));
        }
        return figures;
    }

    /** Names the editions: another once one more is published. */
    String name() {
        return DigestUtils.sha256Hex(beside.stream().map(EditionRecord::name).collect(Collectors.joining(" ")));
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
