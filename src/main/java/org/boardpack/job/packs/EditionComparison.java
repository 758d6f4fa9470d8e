package org.boardpack.job.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.boardpack.disclosure.Listed;
import org.boardpack.job.connection.Stores;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.Status;
import org.boardpack.pack.FigureChange;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.EditionStore.PeriodScope;

/**
 * Finds the figures that differ between two editions, and why. Markers do not count: they say how a figure is shown. Nor does it count that a
 * figure is told to be missing of which there was no line: the first thirteenth month brings more than a thousand, and no reader knew of any.
 */
public final class EditionComparison {

    private final EditionStore editions;
    private final EditionRecord old;
    private final EditionRecord now;
    private final ChangeCauses causes;
    private final Set<PeriodScope> same;

    /**
     * What differs.
     *
     * @param old the earlier one; periods that lie after its month are not compared
     */
    public EditionComparison(Stores stores, EditionRecord old, EditionRecord now) {
        this.editions = stores.editions();
        this.old = old;
        this.now = now;
        causes = new ChangeCauses(stores, old, now);
        same = editions.sameBlocks(old.id(), now.id());
    }

    EditionRecord old() {
        return old;
    }

    /** The places of the figures that may differ, in order. */
    public SortedSet<PeriodScope> blocks() {
        SortedSet<PeriodScope> blocks = new TreeSet<>(editions.blocks(old.id()));
        blocks.addAll(editions.blocks(now.id()));
        blocks.removeIf(block -> !isComparable(block));
        return blocks;
    }

    boolean isComparable(PeriodScope block) {
        return !same.contains(block)
                && !block.period().isAfter(old.month())
                && !block.period().isAfter(now.month());
    }

    /** What differs of a period and scope, in the order of the figures. */
    public List<FigureChange> changes(PeriodScope block) {
        return isComparable(block) ? changes(figures(old, block), figures(now, block)) : List.of();
    }

    /** What differs between figures of one period and scope. */
    public List<FigureChange> changes(List<Figure> was, List<Figure> is) {
        Map<FigureKey, Figure> before = new LinkedHashMap<>();
        was.forEach(figure -> before.put(FigureKey.of(figure), figure));
        List<FigureChange> changes = new ArrayList<>();
        Predicate<Figure> wasHeld = heldWith(was);
        for (Figure figure : is) {
            Figure earlier = before.remove(FigureKey.of(figure));
            if (earlier == null ? saysSomething(figure) && wasHeld.test(figure) : FigureKey.differ(earlier, figure)) {
                changes.add(causes.explain(new FigureChange(earlier, figure, new TreeSet<>())));
            }
        }
        before.values().stream()
                .filter(EditionComparison::saysSomething)
                .filter(heldWith(is))
                .forEach(gone -> changes.add(causes.explain(new FigureChange(gone, null, new TreeSet<>()))));
        return changes;
    }

    /** Break-downs are in the edition of their own month only: that one of another month has none of them tells of no change. */
    private Predicate<Figure> heldWith(List<Figure> others) {
        Set<String> dimensions = others.stream().map(Figure::dimension).collect(Collectors.toSet());
        return figure -> old.month().equals(now.month())
                || figure.dimension().isEmpty()
                || dimensions.contains(figure.dimension());
    }

    private static boolean saysSomething(Figure figure) {
        return figure.status() != Status.MISSING || figure.numerator() != null || figure.denominator() != null;
    }

    List<Figure> figures(EditionRecord edition, PeriodScope block) {
        return editions.figures(edition.id(), block.scope(), block.period())
                .map(table -> Listed.of(FigureTables.toFigures(block.period(), block.scope(), table)))
                .orElse(List.of());
    }
}
