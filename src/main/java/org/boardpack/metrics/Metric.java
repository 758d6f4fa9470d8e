package org.boardpack.metrics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The catalogue: every metric that is computed, by its name in the contract. Definitions in words are in the message bundles. */
public enum Metric {
    HEADCOUNT("headcount", "HC", Unit.PEOPLE, Direction.NEUTRAL, Window.AS_AT),
    FTE("fte", "FTE", Unit.FTE, Direction.NEUTRAL, Window.AS_AT),
    JOINERS_HC("joiners-hc", "JH", Unit.PEOPLE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    LEAVERS_HC("leavers-hc", "LH", Unit.PEOPLE, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    LEAVERS_FTE("leavers-fte", "LF", Unit.FTE, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    TURNOVER_HC("turnover-hc", "TH", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    TURNOVER_FTE("turnover-fte", "TF", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    STABILITY("stability", "ST", Unit.PERCENT, Direction.UP, Window.ROLLING_12),
    NHS_LEAVER_RATE("nhs-leaver-rate", "LR", Unit.PERCENT, Direction.DOWN, Window.ROLLING_12),
    SICKNESS_RATE("sickness-rate", "SR", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    AGENCY_SPEND("agency-spend", "AS", Unit.GBP, Direction.DOWN, Window.MONTH, Window.YEAR_TO_DATE, Window.ROLLING_12),
    AGENCY_SHARE_OF_PAY(
            "agency-share-of-pay",
            "AP",
            Unit.PERCENT,
            Direction.DOWN,
            Window.MONTH,
            Window.YEAR_TO_DATE,
            Window.ROLLING_12),
    AGENCY_VS_PLAN("agency-vs-plan", "AV", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.YEAR_TO_DATE),
    VACANCY_FTE("vacancy-fte", "VF", Unit.FTE, Direction.DOWN, Window.AS_AT),
    VACANCY_RATE("vacancy-rate", "VR", Unit.PERCENT, Direction.DOWN, Window.AS_AT);

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        NEUTRAL
    }

    private final String id;
    private final String abbreviation;
    private final Unit unit;
    private final Direction better;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<Window> windows;

    Metric(String id, String abbreviation, Unit unit, Direction better, Window first, Window... others) {
        this.id = id;
        this.abbreviation = abbreviation;
        this.unit = unit;
        this.better = better;
        this.windows = List.copyOf(EnumSet.of(first, others));
    }

    /** The name in {@code metrics.csv} and on the command line. */
    public String id() {
        return id;
    }

    /** Opens a figure's printed reference, such as {@code LR} in {@code LR-7A4-2310}. */
    public String abbreviation() {
        return abbreviation;
    }

    public Unit unit() {
        return unit;
    }

    public Direction better() {
        return better;
    }

    public List<Window> windows() {
        return windows;
    }

    /** The metric of that name. */
    public static Optional<Metric> find(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }
}
