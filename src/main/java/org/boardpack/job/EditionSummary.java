package org.boardpack.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Sums up an edition for whoever ran its job. */
record EditionSummary(Workspace workspace, EditionStore editions, EditionInputs inputs) {

    EditionReport of(EditionRecord edition, EditionReport.Outcome outcome) {
        Map<String, Long> statuses = new TreeMap<>();
        List<PeriodScope> ofMonth = editions.blocks(edition.id()).stream()
                .filter(block -> block.period().equals(inputs.month()))
                .toList();
        Optional<Scope> widest = ofMonth.stream().map(PeriodScope::scope).max(Comparator.naturalOrder());
        List<Figure> headline = new ArrayList<>();
        for (PeriodScope block : ofMonth) {
            List<Figure> figures = editions.figures(edition.id(), block.scope(), block.period())
                    .map(table -> FigureTables.toFigures(block.period(), block.scope(), table))
                    .orElse(List.of());
            figures.forEach(figure -> statuses.merge(figure.status().id(), 1L, Long::sum));
            if (widest.isPresent() && widest.get().equals(block.scope())) {
                headline.addAll(headline(figures));
            }
        }
        return new EditionReport(
                inputs.month(),
                edition.number(),
                edition.status(),
                outcome,
                workspace.edition(edition.month(), edition.number()),
                ofMonth.size(),
                statuses,
                headline,
                widest.map(scope -> inputs.organisations().nameOf(scope, inputs.month(), false))
                        .orElse(""),
                inputs.organisationsWithoutSnapshot());
    }

    /** The five figures that a reader asks for first. */
    private static List<Figure> headline(List<Figure> figures) {
        return Stream.of(
                        wanted(figures, Metric.HEADCOUNT, Window.AS_AT),
                        wanted(figures, Metric.NHS_LEAVER_RATE, Window.ROLLING_12),
                        wanted(figures, Metric.TURNOVER_HC, Window.ROLLING_12),
                        wanted(figures, Metric.SICKNESS_RATE, Window.ROLLING_12),
                        wanted(figures, Metric.AGENCY_SHARE_OF_PAY, Window.YEAR_TO_DATE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> wanted(List<Figure> figures, Metric metric, Window window) {
        return figures.stream()
                .filter(figure -> figure.metric() == metric
                        && figure.window() == window
                        && figure.staffGroup().equals(StaffGroup.ALL)
                        && figure.dimension().isEmpty())
                .findFirst();
    }
}
