package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.Set;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.jspecify.annotations.Nullable;

/** The count that decides whether figures may be shown. Figures that would give the same count away share a guard: they are shown or hidden together. */
enum Guard {
    HEADCOUNT,
    JOINERS,
    LEAVERS,
    STABILITY,
    NHS_LEAVERS,
    /** Leavers for a voluntary reason; the rest are told by taking them from all leavers. */
    VOLUNTARY,
    UNKNOWN_REASON,
    EXCLUDED_LEAVERS,
    STARTERS,
    AGED_55,
    /** All steps of the bridge together, with what they leave unexplained: each can be worked out from the others. */
    MOVEMENT,
    SICKNESS,
    /** FTE days lost for one reason: what somebody suffers from. */
    SICKNESS_REASON,
    /** Responses to a question of a survey. */
    SURVEY,
    STAY_INTERVIEWS,
    EXIT_INTERVIEWS,
    FLEXIBLE_WORKING;

    /** Whether a count under this guard tells too much: people by their number, sickness by its FTE days available. */
    boolean isTooSmall(BigDecimal count, Window window, Thresholds thresholds) {
        return switch (this) {
            case SICKNESS -> count.compareTo(thresholds.sicknessDaysAvailable()) <= 0;
            case SICKNESS_REASON -> count.compareTo(thresholds.daysOfTooFewPeople(window)) <= 0;
            case SURVEY -> count.compareTo(Thresholds.SURVEY_RESPONSES) < 0;
            default -> count.compareTo(BigDecimal.valueOf(thresholds.people())) < 0;
        };
    }

    /** Whether the values of a dimension are parts of the whole: months after a start and questions of a survey are not. */
    boolean addsUpOverValues() {
        return this != STARTERS && this != SURVEY;
    }

    /** The guard of a metric; null where no person could be found out. */
    static @Nullable Guard of(Metric metric) {
        return switch (metric) {
            case HEADCOUNT, FTE, VACANCY_FTE, VACANCY_RATE -> HEADCOUNT;
            case JOINERS_HC, JOINERS_FTE -> JOINERS;
            case LEAVERS_HC,
                    LEAVERS_FTE,
                    TURNOVER_HC,
                    TURNOVER_FTE,
                    RELATIVE_LIKELIHOOD,
                    RELATIVE_LIKELIHOOD_LOWER,
                    RELATIVE_LIKELIHOOD_UPPER -> LEAVERS;
            case VOLUNTARY_TURNOVER_HC -> VOLUNTARY;
            case UNKNOWN_REASON_SHARE -> UNKNOWN_REASON;
            case LEAVERS_EXCLUDED_HC -> EXCLUDED_LEAVERS;
            case NEW_STARTER_RETENTION, NEW_STARTER_SURVIVAL, NEW_STARTER_SURVIVAL_LOWER, NEW_STARTER_SURVIVAL_UPPER ->
                STARTERS;
            case AGED_55_SHARE -> AGED_55;
            case UNEXPLAINED_MOVEMENT, UNEXPLAINED_MOVEMENT_FTE, MOVEMENT_HC, MOVEMENT_FTE -> MOVEMENT;
            case MOVEMENT_BENEFIT -> NHS_LEAVERS;
            case STABILITY -> STABILITY;
            case NHS_LEAVER_RATE -> NHS_LEAVERS;
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE -> SICKNESS;
            case SICKNESS_REASON_SHARE -> SICKNESS_REASON;
            case SURVEY_SCORE, SURVEY_RESPONSES, SURVEY_BENCHMARK -> SURVEY;
            case STAY_INTERVIEWS -> STAY_INTERVIEWS;
            case EXIT_INTERVIEW_COMPLETION -> EXIT_INTERVIEWS;
            case FLEXIBLE_WORKING_APPROVAL_RATE -> FLEXIBLE_WORKING;
            case AGENCY_SPEND,
                    BANK_SPEND,
                    PAY_BILL,
                    AGENCY_SHARE_OF_PAY,
                    AGENCY_VS_PLAN,
                    PRICE_CAP_OVERRIDE_RATE,
                    OFF_FRAMEWORK_RATE -> null;
        };
    }

    /** Guards that hide a metric too when they hide their own: it is made from what they protect. */
    static Set<Guard> alsoOf(Metric metric) {
        return switch (metric) {
            case VOLUNTARY_TURNOVER_HC, UNKNOWN_REASON_SHARE, MOVEMENT_BENEFIT, EXIT_INTERVIEW_COMPLETION ->
                Set.of(LEAVERS);
            case AGED_55_SHARE -> Set.of(HEADCOUNT);
            case UNEXPLAINED_MOVEMENT, UNEXPLAINED_MOVEMENT_FTE, MOVEMENT_HC, MOVEMENT_FTE ->
                Set.of(LEAVERS, JOINERS, HEADCOUNT);
            default -> Set.of();
        };
    }
}
