package org.boardpack.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.boardpack.disclosure.DisclosureControl;
import org.boardpack.disclosure.Thresholds;
import org.boardpack.metrics.CellEngine;
import org.boardpack.metrics.CellTables;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureEngine;
import org.boardpack.metrics.MonthCells;
import org.boardpack.store.CellStore;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** The arithmetic of an edition, month by month: cells from submissions, figures from cells, disclosure control over the figures. */
final class EditionCounting {

    private final EditionInputs inputs;
    private final CellStore cellStore;
    private final CellEngine cellEngine;
    private final PublishedFigures published;
    private @Nullable FigureEngine figureEngine;
    private @Nullable DisclosureControl disclosureControl;

    EditionCounting(EditionInputs inputs, LoadStore loads, CellStore cellStore, PublishedFigures published) {
        this.inputs = inputs;
        this.cellStore = cellStore;
        this.published = published;
        cellEngine = new CellEngine(
                new PinnedSubmissions(inputs.loads(), loads),
                inputs.organisations(),
                inputs.rules(),
                inputs.traits(),
                inputs.settings().method(),
                inputs.month());
    }

    SortedSet<ReportingMonth> months() {
        return cellEngine.months();
    }

    boolean isCounted(ReportingMonth month) {
        return cellStore.has(month, inputs.cellsFingerprint(month));
    }

    MonthCells count(ReportingMonth month) {
        return cellEngine.cells(month);
    }

    void keep(MonthCells cells) {
        cellStore.keep(cells.month(), inputs.cellsFingerprint(cells.month()), CellTables.toTable(cells));
    }

    /**
     * The figures of a period as they may be shown, by scope. Whether they may depends on the figures of all periods: those are
     * computed when the first is asked for, and each again when it is, because together they would not fit into memory.
     */
    Map<Scope, List<Figure>> figures(ReportingMonth period) {
        List<Figure> figures = figureEngine().figures(period);
        if (inputs.settings().disclosureEnabled()) {
            figures = disclosureControl().protect(figures);
        }
        Map<Scope, List<Figure>> byScope = new TreeMap<>();
        for (Figure figure : figures) {
            byScope.computeIfAbsent(figure.scope(), unseen -> new ArrayList<>()).add(figure);
        }
        return byScope;
    }

    private synchronized DisclosureControl disclosureControl() {
        if (disclosureControl == null) {
            Thresholds thresholds = new Thresholds(
                    inputs.settings().suppressionThreshold(), Thresholds.DEFAULT.sicknessDaysAvailable());
            DisclosureControl control =
                    new DisclosureControl(thresholds, inputs.settings().method().average(), inputs.traits());
            published.read(inputs.month(), control::addPublished);
            for (ReportingMonth month : months()) {
                control.add(figureEngine().figures(month), parents(month));
            }
            control.decide();
            disclosureControl = control;
        }
        return disclosureControl;
    }

    /** Cells of all months are read once, when the first period is divided. */
    private synchronized FigureEngine figureEngine() {
        if (figureEngine == null) {
            SortedMap<ReportingMonth, MonthCells> history = new TreeMap<>();
            for (ReportingMonth month : months()) {
                cellStore
                        .find(month, inputs.cellsFingerprint(month))
                        .ifPresent(table -> history.put(month, CellTables.toCells(month, table)));
            }
            figureEngine = new FigureEngine(
                    history,
                    inputs.organisations(),
                    inputs.settings().method(),
                    inputs.month(),
                    group ->
                            inputs.groupCodes().getOrDefault(group, group.name().replace(' ', '_')));
        }
        return figureEngine;
    }

    /** The scope that each scope of a month rolls up into next. */
    Map<Scope, Scope> parents(ReportingMonth month) {
        Map<Scope, Scope> parents = new HashMap<>();
        inputs.organisationsWithFigures().forEach(organisation -> {
            List<Scope> scopes = inputs.organisations().scopesOf(organisation, month, inputs.month());
            for (int i = 0; i + 1 < scopes.size(); i++) {
                parents.put(scopes.get(i), scopes.get(i + 1));
            }
        });
        return parents;
    }
}
