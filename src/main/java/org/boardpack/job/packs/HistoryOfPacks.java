package org.boardpack.job.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.connection.Stores;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.PackHistory;
import org.boardpack.store.EditionPins;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.Scope;

/**
 * What the packs of an edition say about earlier ones. To be made once the edition has its figures. Safe for several threads.
 *
 * @param seen against the edition that readers saw last
 * @param restated against the edition whose figures count as published before
 */
record HistoryOfPacks(Optional<EditionComparison> seen, Optional<EditionComparison> restated, Commentary commentary) {

    static HistoryOfPacks of(EditionRecord edition, Stores stores, EditionInputs inputs) {
        Optional<EditionPins> pins = stores.pins().find(edition.id());
        Function<Long, Optional<EditionRecord>> find = id -> stores.editions().find(id);
        Optional<EditionRecord> seen = pins.map(EditionPins::seen).flatMap(find);
        Optional<EditionRecord> restates = pins.map(EditionPins::restates).flatMap(find);
        return new HistoryOfPacks(
                seen.map(old -> new EditionComparison(stores, old, edition)),
                restates.map(old -> new EditionComparison(stores, old, edition)),
                new Commentary(stores, edition, inputs));
    }

    PackHistory of(Scope scope, List<PeriodScope> blocks) {
        return new PackHistory(
                seen.map(against -> against(against, scope, blocks)), restated(scope, blocks), commentary.about(scope));
    }

    Optional<EarlierPack> restated(Scope scope, List<PeriodScope> blocks) {
        return restated.map(against -> against(against, scope, blocks));
    }

    private static EarlierPack against(EditionComparison against, Scope scope, List<PeriodScope> blocks) {
        List<FigureChange> changes = blocks.stream()
                .filter(block -> block.scope().equals(scope))
                .flatMap(block -> against.changes(block).stream())
                .filter(change -> change.now() != null)
                .toList();
        return new EarlierPack(against.old().month(), against.old().number(), changes);
    }
}
