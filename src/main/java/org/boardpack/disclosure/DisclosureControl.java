package org.boardpack.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.disclosure.Telling.Told;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Method;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.TraitLists;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/**
 * Decides what of an edition may be shown. Counts and rates on small numbers are hidden (primary suppression), and then as many
 * neighbours as it takes that no reader of all figures of all months, and of earlier editions, can work out a hidden count to within
 * fewer values than the threshold (secondary suppression).
 *
 * <p>First tell it what was published before, then the figures of each month of the edition, then ask it to {@link #decide}: from
 * then on it says how each figure may be shown. It keeps the counts that the figures tell, not the figures.
 */
public final class DisclosureControl {

    private final Thresholds thresholds;
    private final Method.Average average;
    private final TraitLists reasons;
    private final Earlier earlier = new Earlier();
    private final Counts counts = new Counts();
    private final BitSet secrets = new BitSet();
    private final SortedMap<ReportingMonth, Map<Scope, Scope>> parents = new TreeMap<>();
    private final BitSet hiddenBefore = new BitSet();
    private final BitSet notHiddenBefore = new BitSet();
    private BitSet shown = new BitSet();

    /**
     * @param average how the figures' mean staff of a year was taken: it says what a denominator tells
     * @param reasons which leaving reasons are alike
     */
    public DisclosureControl(Thresholds thresholds, Method.Average average, TraitLists reasons) {
        this.thresholds = thresholds;
        this.reasons = reasons;
        this.average = average;
    }

    /** Takes down figures as an earlier edition, of this or another month, showed or hid them. */
    public void addPublished(List<Figure> figures) {
        figures.forEach(figure -> earlier.note(figure, Telling.of(figure, average)));
    }

    /**
     * Takes down figures of the edition.
     *
     * @param figures all figures of one period, every scope together
     * @param wider the scope that each scope rolls up into next, in that period
     */
    public void add(List<Figure> figures, Map<Scope, Scope> wider) {
        for (Figure figure : figures) {
            parents.putIfAbsent(figure.period(), wider);
            Telling telling = Telling.of(figure, average);
            if (!telling.told().isEmpty()) {
                add(figure, telling);
            }
        }
    }

    private void add(Figure figure, Telling telling) {
        for (Told told : telling.told()) {
            if (told.amount() == null) {
                counts.add(told.count());
            } else {
                int count = counts.add(told.count(), told.amount());
                (earlier.hid(figure) ? hiddenBefore : notHiddenBefore).set(count);
                if (telling.isTooSmall(told, thresholds)) {
                    secrets.set(count);
                }
                if (earlier.said(told.count(), told.amount())) {
                    counts.markPublished(count);
                }
            }
        }
    }

    /** Makes up its mind, once everything was added. */
    public void decide() {
        hiddenBefore.andNot(notHiddenBefore);
        secrets.or(hiddenBefore);
        shown = new Suppression(counts, Knowledge.about(counts, parents, reasons), thresholds, secrets).decide();
    }

    /** The same figures, with those that may not be shown marked {@code [c]} and emptied. */
    public List<Figure> protect(List<Figure> figures) {
        List<Figure> shown = new ArrayList<>(figures.size());
        figures.forEach(figure -> shown.add(isHidden(figure) ? hide(figure) : figure));
        return shown;
    }

    private boolean isHidden(Figure figure) {
        List<Told> told = Telling.of(figure, average).told();
        return !told.isEmpty()
                && (earlier.hid(figure) || told.stream().map(Told::count).anyMatch(this::isHidden));
    }

    private boolean isHidden(Count count) {
        int number = counts.find(count);
        return number >= 0 && !shown.get(number);
    }

    private static Figure hide(Figure figure) {
        return new Figure(
                figure.period(),
                figure.scope(),
                figure.staffGroup(),
                figure.dimension(),
                figure.dimensionValue(),
                figure.metric(),
                figure.window(),
                null,
                null,
                null,
                Status.SUPPRESSED,
                "[c]",
                figure.reference());
    }
}
