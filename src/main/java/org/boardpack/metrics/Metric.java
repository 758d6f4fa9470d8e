package org.boardpack.metrics;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue: every metric that is computed, by its name in the contract. Definitions in words are in the message bundles. */
public enum Metric {
    HEADCOUNT("headcount", "HC", Unit.PEOPLE, Direction.NEUTRAL, Window.AS_AT),
    FTE("fte", "FTE", Unit.FTE, Direction.NEUTRAL, Window.AS_AT),
    JOINERS_HC("joiners-hc", "JH", Unit.PEOPLE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    JOINERS_FTE("joiners-fte", "JF", Unit.FTE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    LEAVERS_HC("leavers-hc", "LH", Unit.PEOPLE, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    LEAVERS_FTE("leavers-fte", "LF", Unit.FTE, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    TURNOVER_HC("turnover-hc", "TH", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    TURNOVER_FTE("turnover-fte", "TF", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    VOLUNTARY_TURNOVER_HC("voluntary-turnover-hc", "VT", Unit.PERCENT, Direction.DOWN, Window.ROLLING_12),
    LEAVERS_EXCLUDED_HC("leavers-excluded-hc", "LX", Unit.PEOPLE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    RELATIVE_LIKELIHOOD("relative-likelihood", "RL", Unit.RATIO, Direction.NEUTRAL, Window.ROLLING_12),
    RELATIVE_LIKELIHOOD_LOWER("relative-likelihood-lower", "RLL", Unit.RATIO, Direction.NEUTRAL, Window.ROLLING_12),
    RELATIVE_LIKELIHOOD_UPPER("relative-likelihood-upper", "RLU", Unit.RATIO, Direction.NEUTRAL, Window.ROLLING_12),
    STABILITY("stability", "ST", Unit.PERCENT, Direction.UP, Window.ROLLING_12),
    NHS_LEAVER_RATE("nhs-leaver-rate", "LR", Unit.PERCENT, Direction.DOWN, Window.ROLLING_12),
    MOVEMENT_BENEFIT("movement-benefit", "MB", Unit.PERCENT, Direction.NEUTRAL, Window.ROLLING_12),
    NEW_STARTER_RETENTION("new-starter-retention", "NR", Unit.PERCENT, Direction.UP, Window.AS_AT),
    NEW_STARTER_SURVIVAL("new-starter-survival", "NS", Unit.PERCENT, Direction.UP, Window.AS_AT),
    NEW_STARTER_SURVIVAL_LOWER("new-starter-survival-lower", "NSL", Unit.PERCENT, Direction.UP, Window.AS_AT),
    NEW_STARTER_SURVIVAL_UPPER("new-starter-survival-upper", "NSU", Unit.PERCENT, Direction.UP, Window.AS_AT),
    UNKNOWN_REASON_SHARE("unknown-reason-share", "UR", Unit.PERCENT, Direction.DOWN, Window.ROLLING_12),
    UNEXPLAINED_MOVEMENT("unexplained-movement", "UM", Unit.PEOPLE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    UNEXPLAINED_MOVEMENT_FTE(
            "unexplained-movement-fte", "UF", Unit.FTE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    MOVEMENT_HC("movement-hc", "MH", Unit.PEOPLE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    MOVEMENT_FTE("movement-fte", "MF", Unit.FTE, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    AGED_55_SHARE("aged-55-share", "A55", Unit.PERCENT, Direction.NEUTRAL, Window.AS_AT),
    SICKNESS_RATE("sickness-rate", "SR", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    SICKNESS_LONG_TERM_RATE(
            "sickness-long-term-rate", "SL", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    SICKNESS_SHORT_TERM_RATE(
            "sickness-short-term-rate", "SS", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    SICKNESS_REASON_SHARE(
            "sickness-reason-share", "RS", Unit.PERCENT, Direction.NEUTRAL, Window.MONTH, Window.ROLLING_12),
    AGENCY_SPEND("agency-spend", "AS", Unit.GBP, Direction.DOWN, Window.MONTH, Window.YEAR_TO_DATE, Window.ROLLING_12),
    BANK_SPEND("bank-spend", "BS", Unit.GBP, Direction.DOWN, Window.MONTH, Window.YEAR_TO_DATE, Window.ROLLING_12),
    PAY_BILL("pay-bill", "PB", Unit.GBP, Direction.DOWN, Window.MONTH, Window.YEAR_TO_DATE, Window.ROLLING_12),
    AGENCY_SHARE_OF_PAY(
            "agency-share-of-pay",
            "AP",
            Unit.PERCENT,
            Direction.DOWN,
            Window.MONTH,
            Window.YEAR_TO_DATE,
            Window.ROLLING_12),
    AGENCY_VS_PLAN("agency-vs-plan", "AV", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.YEAR_TO_DATE),
    PRICE_CAP_OVERRIDE_RATE(
            "price-cap-override-rate", "PC", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    OFF_FRAMEWORK_RATE("off-framework-rate", "OF", Unit.PERCENT, Direction.DOWN, Window.MONTH, Window.ROLLING_12),
    VACANCY_FTE("vacancy-fte", "VF", Unit.FTE, Direction.DOWN, Window.AS_AT),
    VACANCY_RATE("vacancy-rate", "VR", Unit.PERCENT, Direction.DOWN, Window.AS_AT),
    /** Which way is better depends on the question. */
    SURVEY_SCORE("survey-score", "SV", Unit.SCORE, Direction.NEUTRAL, Window.AS_AT),
    SURVEY_RESPONSES("survey-responses", "SVR", Unit.PEOPLE, Direction.NEUTRAL, Window.AS_AT),
    SURVEY_BENCHMARK("survey-benchmark", "SVB", Unit.SCORE, Direction.NEUTRAL, Window.AS_AT),
    STAY_INTERVIEWS("stay-interviews", "SI", Unit.PEOPLE, Direction.UP, Window.MONTH, Window.ROLLING_12),
    EXIT_INTERVIEW_COMPLETION(
            "exit-interview-completion", "EI", Unit.PERCENT, Direction.UP, Window.MONTH, Window.ROLLING_12),
    FLEXIBLE_WORKING_APPROVAL_RATE(
            "flexible-working-approval-rate", "FW", Unit.PERCENT, Direction.UP, Window.MONTH, Window.ROLLING_12);

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        NEUTRAL
    }

    /** Metrics that are only ever given for the values of a dimension, never for a staff group as a whole. */
    private static final Set<Metric> ONLY_BROKEN_DOWN = Collections.unmodifiableSet(EnumSet.of(
            RELATIVE_LIKELIHOOD,
            RELATIVE_LIKELIHOOD_LOWER,
            RELATIVE_LIKELIHOOD_UPPER,
            NEW_STARTER_SURVIVAL,
            NEW_STARTER_SURVIVAL_LOWER,
            NEW_STARTER_SURVIVAL_UPPER,
            MOVEMENT_HC,
            MOVEMENT_FTE,
            SICKNESS_REASON_SHARE,
            SURVEY_SCORE,
            SURVEY_RESPONSES,
            SURVEY_BENCHMARK));

    private static final Set<Metric> YEARLY =
            Collections.unmodifiableSet(EnumSet.of(SURVEY_SCORE, SURVEY_RESPONSES, SURVEY_BENCHMARK));

    private static final Map<String, Metric> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Metric::id, Function.identity()));

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

    /** Whether there are figures of whole staff groups, besides any break-downs. */
    public boolean isOfTheWhole() {
        return !ONLY_BROKEN_DOWN.contains(this);
    }

    /** Whether it is told once a year, for the December of the year. */
    public boolean isYearly() {
        return YEARLY.contains(this);
    }

    /** The metrics that have figures of whole staff groups. */
    public static List<Metric> ofTheWhole() {
        return Arrays.stream(values()).filter(Metric::isOfTheWhole).toList();
    }

    /** The metric of that name. */
    public static Optional<Metric> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
