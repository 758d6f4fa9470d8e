package org.boardpack.metrics;

import java.util.List;

/** What a scope's data must have had before a metric is of any interest there. */
final class NeededMeasures {

    private NeededMeasures() {}

    /** The measures that must have been known at some time for the metric to be of any interest to a scope. */
    static List<Measure> of(Metric metric) {
        return switch (metric) {
            case HEADCOUNT -> List.of(Measure.HEADCOUNT);
            case FTE -> List.of(Measure.FTE);
            case JOINERS_HC -> List.of(Measure.JOINERS_HC);
            case JOINERS_FTE -> List.of(Measure.JOINERS_FTE);
            case LEAVERS_HC, LEAVERS_FTE -> List.of(Measure.LEAVERS_HC);
            case TURNOVER_HC, TURNOVER_FTE -> List.of(Measure.LEAVERS_HC, Measure.OPENING_HC);
            case VOLUNTARY_TURNOVER_HC -> List.of(Measure.VOLUNTARY_LEAVERS_HC, Measure.OPENING_HC);
            case LEAVERS_EXCLUDED_HC -> List.of(Measure.EXCLUDED_LEAVERS_HC);
            case UNKNOWN_REASON_SHARE -> List.of(Measure.UNKNOWN_REASON_HC);
            case RELATIVE_LIKELIHOOD, RELATIVE_LIKELIHOOD_LOWER, RELATIVE_LIKELIHOOD_UPPER ->
                List.of(Measure.VOLUNTARY_LEAVERS_HC, Measure.OPENING_HC);
            case UNEXPLAINED_MOVEMENT, UNEXPLAINED_MOVEMENT_FTE ->
                List.of(Measure.OPENING_HC, Measure.CLOSING_HC, Measure.JOINERS_HC, Measure.LEAVERS_HC);
            case MOVEMENT_HC, MOVEMENT_FTE ->
                List.of(Measure.OPENING_HC, Measure.CLOSING_HC, Measure.MOVES_IN_HC, Measure.LEAVERS_HC);
            case NEW_STARTER_RETENTION, NEW_STARTER_SURVIVAL, NEW_STARTER_SURVIVAL_LOWER, NEW_STARTER_SURVIVAL_UPPER ->
                List.of(Measure.STARTERS_HC);
            case AGED_55_SHARE -> List.of(Measure.HEADCOUNT);
            case STABILITY, NHS_LEAVER_RATE -> List.of(Measure.COHORT_HC);
            case MOVEMENT_BENEFIT -> List.of(Measure.COHORT_HC, Measure.LEAVERS_HC);
            case SICKNESS_RATE -> List.of(Measure.DAYS_LOST);
            case SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE -> List.of(Measure.LONG_TERM_DAYS_LOST);
            case SICKNESS_REASON_SHARE -> List.of(Measure.EPISODE_DAYS_LOST);
            case BANK_SPEND -> List.of(Measure.BANK_COST);
            case PAY_BILL -> List.of(Measure.PAY_BILL);
            case PRICE_CAP_OVERRIDE_RATE -> List.of(Measure.AGENCY_SHIFTS, Measure.PRICE_CAP_OVERRIDE_SHIFTS);
            case OFF_FRAMEWORK_RATE -> List.of(Measure.AGENCY_SHIFTS, Measure.OFF_FRAMEWORK_SHIFTS);
            case SURVEY_SCORE, SURVEY_RESPONSES, SURVEY_BENCHMARK -> List.of(Measure.SURVEYS);
            case STAY_INTERVIEWS -> List.of(Measure.STAY_INTERVIEWS);
            case EXIT_INTERVIEW_COMPLETION -> List.of(Measure.EXIT_INTERVIEWS);
            case FLEXIBLE_WORKING_APPROVAL_RATE ->
                List.of(Measure.FLEXIBLE_WORKING_REQUESTS, Measure.FLEXIBLE_WORKING_APPROVALS);
            case AGENCY_SPEND, AGENCY_SHARE_OF_PAY -> List.of(Measure.AGENCY_COST);
            case AGENCY_VS_PLAN -> List.of(Measure.PLANNED_AGENCY_COST);
            case VACANCY_FTE, VACANCY_RATE -> List.of(Measure.FUNDED_FTE);
        };
    }
}
