package org.boardpack.job.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.job.packs.FigureKey;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/**
 * Marks the figures that an earlier edition published otherwise.
 *
 * @param restated that edition; empty where nothing was published before
 */
record Restating(EditionStore editions, Optional<EditionRecord> restated) {

    private static final String REVISED = "[r]";

    List<Figure> mark(ReportingMonth period, Scope scope, List<Figure> figures) {
        if (restated.isEmpty() || period.isAfter(restated.get().month())) {
            return figures;
        }
        Map<FigureKey, Figure> before = new HashMap<>();
        editions.figures(restated.get().id(), scope, period)
                .map(table -> FigureTables.toFigures(period, scope, table))
                .orElse(List.of())
                .forEach(figure -> before.put(FigureKey.of(figure), figure));
        return figures.stream()
                .map(figure -> {
                    Figure earlier = before.get(FigureKey.of(figure));
                    return figure.isOk() && earlier != null && FigureKey.differ(earlier, figure)
                            ? figure.marked(REVISED)
                            : figure;
                })
                .toList();
    }
}
