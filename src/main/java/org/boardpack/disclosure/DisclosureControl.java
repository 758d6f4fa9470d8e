package org.boardpack.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
 * <p>First tell it the figures of each scope, with those that were published before, then ask it to {@link #decide}: from then on it says
 * how each figure may be shown. It keeps the counts that the figures tell, not the figures.
 */
public final class DisclosureControl {

    private final Thresholds thresholds;
    private final Method.Average average;
    private final TraitLists reasons;
    private final SortedMap<ReportingMonth, Map<Scope, Scope>> wider;
    private final Counts counts = new Counts();
    private final BitSet secrets = new BitSet();
    private final BitSet hiddenBefore = new BitSet();
    private final BitSet notHiddenBefore = new BitSet();
    private BitSet shown = new BitSet();

    /**
     * @param average how the figures' mean staff of a year was taken: it says what a denominator tells
     * @param reasons which leaving reasons are alike
     * @param wider the scope that each scope rolls up into next, in each period of the figures
     */
    public DisclosureControl(
            Thresholds thresholds,
            Method.Average average,
            TraitLists reasons,
            SortedMap<ReportingMonth, Map<Scope, Scope>> wider) {
        this.thresholds = thresholds;
        this.reasons = reasons;
        this.average = average;
        this.wider = wider;
    }

    /**
     * Takes down figures of the edition.
     *
     * @param figures of all periods of a scope, or of several
     * @param published figures of the same scopes as earlier editions, of this or another month, showed or hid them
     */
    public void add(List<Figure> figures, List<Figure> published) {
        Earlier earlier = new Earlier(published, average);
        for (Figure figure : figures) {
            Telling telling = Telling.of(figure, average);
            if (!telling.told().isEmpty()) {
                add(figure, telling, earlier);
            }
        }
    }

    private void add(Figure figure, Telling telling, Earlier earlier) {
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

    /**
     * Makes up its mind, once everything was added.
     *
     * @param rounds hears after each round
     */
    public void decide(Rounds rounds) {
        decide(rounds, Waypoints.among(counts.size()));
    }

    /** @param waypoints from where a round may go on; what is decided is the same wherever they are */
    void decide(Rounds rounds, Waypoints waypoints) {
        hiddenBefore.andNot(notHiddenBefore);
        secrets.or(hiddenBefore);
        shown = new Suppression(counts, Knowledge.about(counts, wider, reasons), thresholds, secrets)
                .decide(rounds, waypoints);
    }

    /**
     * The same figures, with those that may not be shown marked {@code [c]} and emptied.
     *
     * @param published as they were taken down with the figures
     */
    public List<Figure> protect(List<Figure> figures, List<Figure> published) {
        Earlier earlier = new Earlier(published, average);
        return figures.stream()
                .map(figure -> isHidden(figure, earlier) ? hide(figure) : figure)
                .toList();
    }

    private boolean isHidden(Figure figure, Earlier earlier) {
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
