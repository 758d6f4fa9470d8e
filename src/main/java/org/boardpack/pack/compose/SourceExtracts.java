package org.boardpack.pack.compose;

import java.util.List;
import org.boardpack.metrics.Metric;

/** Which extracts a metric is made from, the first its own: its kite mark is theirs. */
final class SourceExtracts {

    private static final String STAFF = "staff-in-post";

    private SourceExtracts() {}

    static List<String> of(Metric metric) {
        return switch (metric) {
            case HEADCOUNT,
                    FTE,
                    JOINERS_HC,
                    JOINERS_FTE,
                    STABILITY,
                    NEW_STARTER_RETENTION,
                    NEW_STARTER_SURVIVAL,
                    NEW_STARTER_SURVIVAL_LOWER,
                    NEW_STARTER_SURVIVAL_UPPER,
                    AGED_55_SHARE -> List.of(STAFF);
            case LEAVERS_HC,
                    LEAVERS_FTE,
                    TURNOVER_HC,
                    TURNOVER_FTE,
                    VOLUNTARY_TURNOVER_HC,
                    LEAVERS_EXCLUDED_HC,
                    RELATIVE_LIKELIHOOD,
                    RELATIVE_LIKELIHOOD_LOWER,
                    RELATIVE_LIKELIHOOD_UPPER,
                    NHS_LEAVER_RATE,
                    MOVEMENT_BENEFIT,
                    UNKNOWN_REASON_SHARE,
                    UNEXPLAINED_MOVEMENT,
                    UNEXPLAINED_MOVEMENT_FTE,
                    MOVEMENT_HC,
                    MOVEMENT_FTE -> List.of("leavers", STAFF);
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE, SICKNESS_REASON_SHARE ->
                List.of("sickness", STAFF);
            case AGENCY_SPEND,
                    BANK_SPEND,
                    PAY_BILL,
                    AGENCY_SHARE_OF_PAY,
                    AGENCY_VS_PLAN,
                    PRICE_CAP_OVERRIDE_RATE,
                    OFF_FRAMEWORK_RATE -> List.of("agency-spend");
            case VACANCY_FTE, VACANCY_RATE -> List.of("establishment", STAFF);
            case SURVEY_SCORE, SURVEY_RESPONSES, SURVEY_BENCHMARK -> List.of("survey");
            case STAY_INTERVIEWS, FLEXIBLE_WORKING_APPROVAL_RATE -> List.of("process-measures");
            case EXIT_INTERVIEW_COMPLETION -> List.of("process-measures", "leavers");
        };
    }
}
