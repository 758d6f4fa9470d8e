package org.boardpack.job.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.StaffGroup;

/** Sums up an edition for whoever ran its job. */
record EditionSummary(Workspace workspace, EditionStore editions, EditionInputs inputs) {

    EditionReport of(EditionRecord edition, EditionReport.Outcome outcome) {
        List<PeriodScope> ofMonth = editions.blocks(edition.id()).stream()
                .filter(block -> block.period().equals(inputs.month()))
                .toList();
        Map<String, Long> statuses = new TreeMap<>();
        for (PeriodScope block : ofMonth) {
            kept(edition, block)
                    .map(FigureTables::statuses)
                    .ifPresent(counts ->
                            counts.forEach((status, figures) -> statuses.merge(status.id(), figures, Long::sum)));
        }
        Optional<PeriodScope> widest = ofMonth.stream().max(Comparator.comparing(PeriodScope::scope));
        List<Figure> headline = widest.flatMap(block ->
                        kept(edition, block).map(table -> FigureTables.toFigures(block.period(), block.scope(), table)))
                .map(EditionSummary::headline)
                .orElse(List.of());
        return new EditionReport(
                inputs.month(),
                edition.number(),
                edition.status(),
                outcome,
                workspace.edition(edition.month(), edition.number()),
                ofMonth.size(),
                statuses,
                headline,
                widest.map(block -> inputs.organisations().nameOf(block.scope(), inputs.month(), false))
                        .orElse(""),
                inputs.organisationsWithoutSnapshot());
    }

    private Optional<ExtractTable> kept(EditionRecord edition, PeriodScope block) {
        return editions.figures(edition.id(), block.scope(), block.period());
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
