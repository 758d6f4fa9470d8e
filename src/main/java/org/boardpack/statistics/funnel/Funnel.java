package org.boardpack.statistics.funnel;

import java.util.List;
import java.util.Optional;

/**
 * Units around what all of them have together, with limits that are the wider the smaller a unit is.
 *
 * @param target all events over all sizes
 * @param units in the order they were given
 */
public record Funnel(Chance chance, double target, Dispersion dispersion, List<Placed> units) {

    /** With fewer units there is no funnel: each would be much of what it is compared with. */
    public static final int FEWEST_UNITS = 5;

    /** A unit with the limits for its size. */
    public record Placed(Observed observed, Limits limits, Position position) {}

    /** The funnel of some units; empty when there are fewer than {@link #FEWEST_UNITS}. */
    public static Optional<Funnel> of(Chance chance, List<Observed> units) {
        if (units.size() < FEWEST_UNITS) {
            return Optional.empty();
        }
        double events = 0;
        double size = 0;
        for (Observed unit : units) {
            events += unit.events();
            size += unit.size();
        }
        double target = Math.min(chance.most(), events / size);
        Dispersion dispersion = Dispersion.of(zScores(chance, target, units));
        List<Placed> placed = units.stream()
                .map(unit -> placed(chance, target, dispersion, unit))
                .toList();
        return Optional.of(new Funnel(chance, target, dispersion, placed));
    }

    /** By how many standard deviations each unit is off; not at all where nothing can vary. */
    private static double[] zScores(Chance chance, double target, List<Observed> units) {
        double variance = chance.variance(target);
        return units.stream()
                .mapToDouble(
                        unit -> variance == 0 ? 0 : (unit.share() - target) / StrictMath.sqrt(variance / unit.size()))
                .toArray();
    }

    private static Placed placed(Chance chance, double target, Dispersion dispersion, Observed unit) {
        Limits limits = limits(chance, target, dispersion, unit.size());
        return new Placed(unit, limits, limits.position(unit.share()));
    }

    private static Limits limits(Chance chance, double target, Dispersion dispersion, double size) {
        return dispersion.isUsed()
                ? Limits.overdispersed(chance, target, size, dispersion.factor())
                : Limits.exact(chance, target, size);
    }

    /** The limits of a unit of any size: what the curves of a funnel plot are drawn from. */
    public Limits limitsAt(double size) {
        return limits(chance, target, dispersion, size);
    }
}
