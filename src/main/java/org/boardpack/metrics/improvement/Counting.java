package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.statistics.Estimate;
import org.boardpack.statistics.ExactPoissonInterval;
import org.boardpack.statistics.PoissonInterval;
import org.boardpack.statistics.WilsonInterval;
import org.boardpack.statistics.funnel.Chance;
import org.boardpack.statistics.funnel.Observed;
import org.jspecify.annotations.Nullable;

/** How chance works on a rate, by what its numerator counts. */
enum Counting {
    /** People or shifts, each once or not at all among those of the denominator. */
    PROPORTION(Chance.BINOMIAL),
    /** Leavings, against a mean number of staff. */
    RATE(Chance.POISSON),
    /**
     * Days lost among days available. Days of one absence come together, so chance is far larger than for people: over-dispersion takes
     * care of that in a funnel, but there is no interval for one organisation.
     */
    DAYS(Chance.BINOMIAL),
    /** Money, FTE, differences of rates. */
    NONE(null);

    private static final int EXACT_BELOW = 10;

    @SuppressWarnings("ImmutableEnumChecker") // an enum itself
    private final @Nullable Chance chance;

    Counting(@Nullable Chance chance) {
        this.chance = chance;
    }

    static Counting of(Metric metric) {
        return switch (metric) {
            case TURNOVER_HC, VOLUNTARY_TURNOVER_HC, NHS_LEAVER_RATE -> RATE;
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE -> DAYS;
            case STABILITY,
                    NEW_STARTER_RETENTION,
                    UNKNOWN_REASON_SHARE,
                    AGED_55_SHARE,
                    PRICE_CAP_OVERRIDE_RATE,
                    OFF_FRAMEWORK_RATE,
                    EXIT_INTERVIEW_COMPLETION,
                    FLEXIBLE_WORKING_APPROVAL_RATE -> PROPORTION;
            default -> NONE;
        };
    }

    Optional<Chance> chance() {
        return Optional.ofNullable(chance);
    }

    /** What a figure with numerator and denominator has seen; empty without them. */
    static Optional<Observed> observed(Figure figure) {
        BigDecimal events = figure.numerator();
        BigDecimal size = figure.denominator();
        return events == null || size == null || events.signum() < 0 || size.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Observed(events.doubleValue(), size.doubleValue()));
    }

    /** The 95 % interval around a figure's share: Wilson's, Byar's, and the exact one of fewer than ten events. */
    Optional<Estimate> interval(Figure figure) {
        Optional<Observed> observed = observed(figure);
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        double events = observed.get().events();
        double size = observed.get().size();
        return switch (this) {
            case PROPORTION -> events > size ? Optional.empty() : Optional.of(WilsonInterval.of(events, size));
            case RATE -> Optional.of(ofCount(events, size));
            case DAYS, NONE -> Optional.empty();
        };
    }

    private static Estimate ofCount(double events, double size) {
        Estimate count = events < EXACT_BELOW && events == Math.rint(events)
                ? ExactPoissonInterval.of((long) events)
                : PoissonInterval.of(events);
        return new Estimate(events / size, count.lower() / size, count.upper() / size);
    }
}
