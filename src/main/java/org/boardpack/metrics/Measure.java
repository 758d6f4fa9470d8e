package org.boardpack.metrics;

/**
 * What adds up: a whole number for a scope, a staff group and a month. People are counted distinct at each scope, so people measures
 * of a wider scope are counted again, never summed; FTE, days and pounds (in hundred-thousandths) are sums. A metric is one of these over another.
 */
public enum Measure {
    /** Distinct people in post at the month's end. */
    HEADCOUNT,
    /** Contracted FTE of the assignments in post at the month's end. */
    FTE,
    /** As {@link #HEADCOUNT}, in turnover scope (without resident doctors). */
    CLOSING_HC,
    CLOSING_FTE,
    /** In turnover scope at the end of the month before. */
    OPENING_HC,
    OPENING_FTE,
    JOINERS_HC,
    JOINERS_FTE,
    LEAVERS_HC,
    LEAVERS_FTE,
    /** Of the leavers, those with a voluntary reason. */
    VOLUNTARY_LEAVERS_HC,
    /** Of the leavers, those of whom nobody recorded why. */
    UNKNOWN_REASON_HC,
    /** People who went for a reason that is no turnover, such as a transfer; they are no leavers. */
    EXCLUDED_LEAVERS_HC,
    /** Of the joiners of a staff group, those who were in another one of the scope. */
    MOVES_IN_HC,
    MOVES_IN_FTE,
    /** No longer in the staff group but still in the scope, and no leavers of the group. */
    MOVES_OUT_HC,
    MOVES_OUT_FTE,
    /** Of the joiners, those who were away, where being away counts as having left. */
    RETURNS_HC,
    RETURNS_FTE,
    /** FTE now less FTE a month ago, of those who are in the cell at both ends of the month. */
    HOURS_CHANGED_FTE,
    /** In turnover scope twelve months before the month's end. */
    COHORT_HC,
    /** Of the cohort, those still in turnover scope here. */
    STAYERS_HC,
    /** Of the cohort, those who left the NHS. */
    NHS_LEAVERS_HC,
    /** By months after: people who started that many months before the month; and those of them who are still here. */
    STARTERS_HC,
    STARTERS_HERE_HC,
    /** By months after: starters of the last two years watched through that month of theirs; and those of them who left in it. */
    STARTERS_AT_RISK_HC,
    STARTERS_LEFT_HC,
    DAYS_LOST,
    DAYS_AVAILABLE,
    /** Of the days lost, those whose absence is known, with its reason: all from rows of people, none from a summary. */
    EPISODE_DAYS_LOST,
    /** Of the days lost, those of absences of 28 days or more. */
    LONG_TERM_DAYS_LOST,
    AGENCY_COST,
    PLANNED_AGENCY_COST,
    BANK_COST,
    PAY_BILL,
    AGENCY_SHIFTS,
    PRICE_CAP_OVERRIDE_SHIFTS,
    OFF_FRAMEWORK_SHIFTS,
    FUNDED_FTE,
    /** FTE in post of the organisations whose funded FTE is known. */
    FTE_AGAINST_FUNDED,
    STAY_INTERVIEWS,
    EXIT_INTERVIEWS,
    FLEXIBLE_WORKING_REQUESTS,
    FLEXIBLE_WORKING_APPROVALS,
    /** Organisations that were surveyed; by question, those that asked it. */
    SURVEYS,
    SURVEY_RESPONSES,
    /** Scores times responses. */
    SURVEY_POINTS,
    /** Of the responses, those whose score has something to be compared with; and what they are compared with, times them. */
    BENCHMARKED_RESPONSES,
    BENCHMARK_POINTS
}
