package org.boardpack.metrics.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Observed;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;

/**
 * Sets the shown rates of organisations beside those of their peers (decision 0021). A hidden figure is as good as absent, so nothing
 * about it can be told from a quartile or a funnel.
 */
public final class Peers {

    private static final Comparator<Figure> ORDER = Comparator.comparing((Figure figure) -> !isOfAllStaff(figure))
            .thenComparing(Figure::staffGroup)
            .thenComparing(Figure::metric)
            .thenComparing(Figure::window)
            .thenComparing(Figure::scope);

    private record Key(PeerGroup group, StaffGroup staffGroup, org.boardpack.metrics.Metric metric, Window window) {}

    private final Map<Scope, PeerGroup> groups;
    private final List<Figure> figures;
    private final Map<Key, Compared> compared = new HashMap<>();

    /**
     * @param shown figures of organisations for the edition's month after disclosure control; others than rates of whole staff groups
     *     are passed over
     * @param groups the peer group of each organisation; one without is not compared
     */
    public Peers(List<Figure> shown, Map<Scope, PeerGroup> groups) {
        this.groups = Map.copyOf(groups);
        figures = shown.stream()
                .filter(figure -> isRate(figure) && groups.containsKey(figure.scope()))
                .sorted(ORDER)
                .toList();
        Map<Key, List<Figure>> together = new HashMap<>();
        figures.forEach(figure -> together.computeIfAbsent(key(figure), unseen -> new ArrayList<>())
                .add(figure));
        together.forEach((key, ofPeers) -> compared.put(key, Compared.of(ofPeers)));
    }

    /** Whether a figure is one that organisations are compared by. */
    public static boolean isRate(Figure figure) {
        return figure.isOk()
                && figure.metric().unit() == Unit.PERCENT
                && figure.dimension().isEmpty()
                && figure.scope().type() == ScopeType.ORGANISATION;
    }

    private static boolean isOfAllStaff(Figure figure) {
        return figure.staffGroup().equals(StaffGroup.ALL);
    }

    private Key key(Figure figure) {
        return new Key(
                Objects.requireNonNull(groups.get(figure.scope())),
                figure.staffGroup(),
                figure.metric(),
                figure.window());
    }

    /** The rates of some organisations, all staff first, by metric. */
    public List<PeerRow> among(Set<Scope> organisations) {
        return figures.stream()
                .filter(figure -> organisations.contains(figure.scope()))
                .map(figure -> Objects.requireNonNull(compared.get(key(figure)))
                        .row(figure, key(figure).group()))
                .toList();
    }

    /** The same rate of all organisations of a peer group, in the order of {@code figures}. */
    private record Compared(
            List<Figure> figures, List<Scope> members, Optional<Quartiles> quartiles, Optional<Funnel> funnel) {

        static Compared of(List<Figure> figures) {
            double[] values = figures.stream()
                    .mapToDouble(
                            figure -> Objects.requireNonNull(figure.value()).doubleValue())
                    .toArray();
            List<Observed> observed = figures.stream()
                    .flatMap(figure -> Counting.observed(figure).stream())
                    .toList();
            Optional<Funnel> funnel = observed.size() < figures.size()
                    ? Optional.empty()
                    : Counting.of(figures.get(0).metric()).chance().flatMap(chance -> Funnel.of(chance, observed));
            return new Compared(
                    figures,
                    figures.stream().map(Figure::scope).toList(),
                    values.length < Funnel.FEWEST_UNITS ? Optional.empty() : Optional.of(Quartiles.of(values)),
                    funnel);
        }

        PeerRow row(Figure figure, PeerGroup group) {
            return new PeerRow(
                    figure,
                    group,
                    Counting.of(figure.metric()).interval(figure).orElse(null),
                    members,
                    quartiles.orElse(null),
                    funnel.orElse(null),
                    funnel.map(all -> all.units().get(figures.indexOf(figure))).orElse(null));
        }
    }
}
