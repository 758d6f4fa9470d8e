package org.boardpack.disclosure;

import java.math.BigDecimal;
import org.boardpack.metrics.Metric;
import org.jspecify.annotations.Nullable;

/** The count that decides whether figures may be shown. Figures that would give the same count away share a guard: they are shown or hidden together. */
enum Guard {
    HEADCOUNT,
    JOINERS,
    LEAVERS,
    STABILITY,
    NHS_LEAVERS,
    SICKNESS;

    /** Whether a count under this guard tells too much: people by their number, sickness by its FTE days available. */
    boolean isTooSmall(BigDecimal count, Thresholds thresholds) {
        return this == SICKNESS
                ? count.compareTo(thresholds.sicknessDaysAvailable()) <= 0
                : count.compareTo(BigDecimal.valueOf(thresholds.people())) < 0;
    }

    /** The guard of a metric; null where no person could be found out. */
    static @Nullable Guard of(Metric metric) {
        return switch (metric) {
            case HEADCOUNT, FTE, VACANCY_FTE, VACANCY_RATE -> HEADCOUNT;
            case JOINERS_HC -> JOINERS;
            case LEAVERS_HC, LEAVERS_FTE, TURNOVER_HC, TURNOVER_FTE -> LEAVERS;
            case STABILITY -> STABILITY;
            case NHS_LEAVER_RATE -> NHS_LEAVERS;
            case SICKNESS_RATE -> SICKNESS;
            case AGENCY_SPEND, AGENCY_SHARE_OF_PAY, AGENCY_VS_PLAN -> null;
        };
    }
}
