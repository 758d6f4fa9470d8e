package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.statistics.Estimate;
import org.boardpack.statistics.PoissonInterval;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds hot spots among the figures as they may be shown (METRICS.md, "Hot spots"; decision 0016). A hidden figure is as good as
 * absent, here and elsewhere: so nothing about it can be told from what is listed.
 */
public final class HotSpots {

    /** At most so many are listed of a scope. */
    public static final int MOST = 10;

    private static final MathContext PRECISION = new MathContext(16, RoundingMode.HALF_UP);

    /** A double holds no more digits that mean anything. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    /** Those whose career stage nobody knows are no stage of a career. */
    private static final String NOT_KNOWN = "not known";

    private static final Comparator<HotSpot> WORST_FIRST = Comparator.comparing(HotSpot::excess)
            .reversed()
            .thenComparing(HotSpot::organisation)
            .thenComparing(HotSpot::staffGroup)
            .thenComparing(HotSpot::careerStage);

    private record Peers(Scope nation, StaffGroup staffGroup, String careerStage) {}

    private record Cell(Figure figure, Peers peers, BigDecimal leavers, BigDecimal staff) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Peers, HotSpot.Elsewhere> totals = new HashMap<>();
    private final BigDecimal minimumStaff;

    /**
     * @param shown figures of the edition's month after disclosure control; others than break-downs of turnover by career stage are
     *     passed over
     * @param nationOf the nation of each organisation; one without has no peers
     * @param minimumStaff cells with a smaller mean staff in post are not listed
     */
    public HotSpots(List<Figure> shown, Map<Scope, Scope> nationOf, int minimumStaff) {
        this.minimumStaff = BigDecimal.valueOf(minimumStaff);
        for (Figure figure : shown) {
            Scope nation = nationOf.get(figure.scope());
            if (nation != null && isCell(figure)) {
                add(new Cell(
                        figure,
                        new Peers(nation, figure.staffGroup(), figure.dimensionValue()),
                        Objects.requireNonNull(figure.numerator()),
                        Objects.requireNonNull(figure.denominator())));
            }
        }
    }

    /** Whether a figure is one that hot spots are looked for among. */
    public static boolean isCell(Figure figure) {
        return figure.isOk()
                && figure.metric() == Metric.TURNOVER_HC
                && figure.window() == Window.ROLLING_12
                && figure.scope().type() == ScopeType.ORGANISATION
                && figure.dimension().equals(Dimension.CAREER_STAGE.id())
                && !figure.staffGroup().equals(StaffGroup.ALL)
                && !figure.dimensionValue().equalsIgnoreCase(NOT_KNOWN);
    }

    private void add(Cell cell) {
        cells.add(cell);
        totals.merge(
                cell.peers(),
                new HotSpot.Elsewhere(1, cell.leavers(), cell.staff()),
                (some, more) -> new HotSpot.Elsewhere(
                        some.organisations() + more.organisations(),
                        some.leavers().add(more.leavers()),
                        some.staff().add(more.staff())));
    }

    /** The hot spots among some organisations, most leavers beyond expectation first; at most {@link #MOST}. */
    public List<HotSpot> among(Set<Scope> organisations) {
        return cells.stream()
                .filter(cell -> organisations.contains(cell.figure().scope()))
                .flatMap(cell -> hotSpot(cell).stream())
                .sorted(WORST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Whether any of the organisations has a group and stage that is large enough to look at, with the same elsewhere: else none found says nothing. */
    public boolean canLook(Set<Scope> organisations) {
        return cells.stream()
                .anyMatch(cell -> organisations.contains(cell.figure().scope()) && isComparable(cell, elsewhere(cell)));
    }

    private HotSpot.Elsewhere elsewhere(Cell cell) {
        HotSpot.Elsewhere all = Objects.requireNonNull(totals.get(cell.peers()));
        return new HotSpot.Elsewhere(
                all.organisations() - 1,
                all.leavers().subtract(cell.leavers()),
                all.staff().subtract(cell.staff()));
    }

    private boolean isComparable(Cell cell, HotSpot.Elsewhere others) {
        return cell.staff().compareTo(minimumStaff) >= 0 && others.staff().signum() > 0;
    }

    private Optional<HotSpot> hotSpot(Cell cell) {
        HotSpot.Elsewhere others = elsewhere(cell);
        if (!isComparable(cell, others)) {
            return Optional.empty();
        }
        BigDecimal expected = plain(cell.staff().multiply(others.leavers()).divide(others.staff(), PRECISION));
        Estimate interval = PoissonInterval.of(cell.leavers().doubleValue());
        if (interval.lower() <= expected.doubleValue()) {
            return Optional.empty();
        }
        return Optional.of(new HotSpot(
                cell.figure().scope(),
                cell.figure().staffGroup(),
                cell.figure().dimensionValue(),
                cell.leavers(),
                cell.staff(),
                others,
                expected,
                cell.leavers().subtract(expected),
                over(cell.leavers(), expected),
                over(digits(interval.lower()), expected),
                over(digits(interval.upper()), expected),
                digits(interval.lower()),
                cell.figure().reference()));
    }

    private static BigDecimal digits(double number) {
        return plain(new BigDecimal(number, DIGITS));
    }

    private static @Nullable BigDecimal over(BigDecimal leavers, BigDecimal expected) {
        return expected.signum() == 0 ? null : plain(leavers.divide(expected, DIGITS));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
