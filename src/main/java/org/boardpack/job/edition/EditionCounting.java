package org.boardpack.job.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.disclosure.DisclosureControl;
import org.boardpack.disclosure.Thresholds;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.basis.PinnedSubmissions;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.step.Batch;
import org.boardpack.job.step.Finished;
import org.boardpack.job.step.Progress;
import org.boardpack.job.step.WorkAhead;
import org.boardpack.metrics.CellEngine;
import org.boardpack.metrics.CellTables;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureEngine;
import org.boardpack.metrics.MonthCells;
import org.boardpack.metrics.ScopeCells;
import org.boardpack.store.CellStore;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of an edition: cells from submissions, month by month; figures from cells and disclosure control over them, scope by
 * scope. Neither a nation's months nor its scopes would fit into memory together.
 */
public final class EditionCounting {

    private final EditionInputs inputs;
    private final CellStore cellStore;
    private final EditionStore editions;
    private final CellEngine cellEngine;
    private final SortedMap<ReportingMonth, String> fingerprints = new TreeMap<>();
    private @Nullable Shown shown;

    public EditionCounting(EditionInputs inputs, Stores stores) {
        this.inputs = inputs;
        cellStore = stores.cells();
        editions = stores.editions();
        cellEngine = new CellEngine(
                new PinnedSubmissions(inputs.loads(), stores.loads()),
                inputs.organisations(),
                inputs.rules(),
                inputs.traits(),
                inputs.settings().method(),
                inputs.month());
        cellEngine.months().forEach(month -> fingerprints.put(month, inputs.cellsFingerprint(month)));
    }

    /** The months that there is anything to count of, each with what names all that it is counted from. */
    public SortedMap<ReportingMonth, String> fingerprints() {
        return Collections.unmodifiableSortedMap(fingerprints);
    }

    List<ReportingMonth> months() {
        return List.copyOf(fingerprints.keySet());
    }

    boolean isCounted(ReportingMonth month) {
        return cellStore.has(month, fingerprint(month));
    }

    MonthCells count(ReportingMonth month) {
        return cellEngine.cells(month);
    }

    void keep(MonthCells cells) {
        ReportingMonth month = cells.month();
        if (!isCounted(month)) {
            cells.scopes()
                    .forEach((scope, ofScope) ->
                            cellStore.keep(month, fingerprint(month), scope, CellTables.toTable(ofScope)));
        }
    }

    private String fingerprint(ReportingMonth month) {
        return Objects.requireNonNull(fingerprints.get(month));
    }

    /** The scopes that anything was counted of in any month, in order. */
    List<Scope> scopes() {
        SortedSet<Scope> scopes = new TreeSet<>();
        fingerprints.forEach((month, fingerprint) -> scopes.addAll(cellStore.scopes(month, fingerprint)));
        return List.copyOf(scopes);
    }

    /** How the figures of the scopes may be shown, and what readers have of them already. */
    private record Shown(DisclosureControl control, PublishedFigures published) {}

    /**
     * The figures of a scope as they are looked through for small numbers.
     *
     * @param published those that readers have of it already
     */
    private record Unprotected(List<Figure> figures, List<Figure> published) {}

    /**
     * Decides what may be shown, where the settings ask for it. That depends on the figures of all scopes and periods: they are computed
     * for it, a few scopes side by side, and again when they are asked for.
     */
    void decideWhatIsShown(Batch batch, Progress progress) {
        if (!inputs.settings().disclosureEnabled()) {
            return;
        }
        SortedMap<ReportingMonth, Map<Scope, Scope>> wider = new TreeMap<>();
        months().forEach(month -> wider.put(month, wider(month)));
        DisclosureControl control = new DisclosureControl(
                new Thresholds(inputs.settings().suppressionThreshold(), Thresholds.DEFAULT.sicknessDaysAvailable()),
                inputs.settings().method().average(),
                inputs.traits(),
                wider);
        PublishedFigures published = new PublishedFigures(editions, inputs.month());
        Finished heard = new Finished("Looking for small numbers", progress);
        WorkAhead.inOrder(
                batch.workers(),
                Batch.AHEAD,
                heard.outOf(scopes()),
                scope -> new Unprotected(computed(scope), published.of(scope)),
                scope -> {
                    control.add(scope.figures(), scope.published());
                    heard.another();
                });
        control.decide((done, atMost) -> progress.at("Hiding small numbers", done, atMost));
        shown = new Shown(control, published);
    }

    /** The figures of a scope of all periods, in the order of {@code metrics.csv}, as they may be shown once that was decided. */
    List<Figure> figures(Scope scope) {
        List<Figure> figures = computed(scope);
        return shown == null
                ? figures
                : shown.control().protect(figures, shown.published().of(scope));
    }

    private List<Figure> computed(Scope scope) {
        SortedMap<ReportingMonth, ScopeCells> cells = new TreeMap<>();
        fingerprints.forEach((month, fingerprint) -> cellStore
                .find(month, fingerprint, scope)
                .ifPresent(table -> cells.put(month, CellTables.toCells(table))));
        FigureEngine engine = new FigureEngine(
                scope,
                cells,
                inputs.organisations(),
                inputs.settings().method(),
                inputs.month(),
                group -> inputs.groupCodes().getOrDefault(group, group.name().replace(' ', '_')));
        List<Figure> figures = new ArrayList<>();
        months().forEach(month -> figures.addAll(engine.figures(month)));
        return figures;
    }

    /** The scope that each scope of a month rolls up into next. */
    private Map<Scope, Scope> wider(ReportingMonth month) {
        Map<Scope, Scope> wider = new HashMap<>();
        inputs.organisationsWithFigures().forEach(organisation -> {
            List<Scope> scopes = inputs.organisations().scopesOf(organisation, month, inputs.month());
            for (int i = 0; i + 1 < scopes.size(); i++) {
                wider.put(scopes.get(i), scopes.get(i + 1));
            }
        });
        return wider;
    }
}
