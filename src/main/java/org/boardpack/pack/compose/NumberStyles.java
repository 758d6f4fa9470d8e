package org.boardpack.pack.compose;

import java.math.BigDecimal;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.template.TableColumn.Part;

/**
 * Which style a figure, or a part of one, is displayed in.
 *
 * @param rateDecimals of percentages: 2 in England, 1 in Wales
 */
record NumberStyles(int rateDecimals) {

    /** A value on its own, such as in a sentence or on a tile. */
    NumberStyle value(Unit unit, BigDecimal value) {
        return switch (unit) {
            case PERCENT -> NumberStyle.percent(rateDecimals);
            case GBP -> NumberStyle.pounds(value);
            case FTE -> NumberStyle.plain(1);
            case SCORE, RATIO -> NumberStyle.plain(2);
            case PEOPLE, DAYS, SHIFTS -> NumberStyle.plain(0);
        };
    }

    /** A cell of a column, where every cell has the same style and the unit stands in the heading. */
    NumberStyle cell(Metric metric, Part part) {
        Unit unit = unitOf(metric, part);
        return switch (unit) {
            case PERCENT ->
                part == Part.CHANGE_ON_YEAR ? NumberStyle.plain(rateDecimals) : NumberStyle.percent(rateDecimals);
            case GBP -> new NumberStyle(0, 1, "", "");
            case FTE -> NumberStyle.plain(1);
            case SCORE, RATIO -> NumberStyle.plain(2);
            case PEOPLE, DAYS, SHIFTS -> NumberStyle.plain(0);
        };
    }

    /** What a part of a figure counts. An average of two headcounts may be half a person: one decimal, as FTE. */
    static Unit unitOf(Metric metric, Part part) {
        if (part != Part.NUMERATOR && part != Part.DENOMINATOR) {
            return metric.unit();
        }
        return switch (metric) {
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE, SICKNESS_REASON_SHARE -> Unit.DAYS;
            case AGENCY_SPEND, BANK_SPEND, PAY_BILL, AGENCY_SHARE_OF_PAY, AGENCY_VS_PLAN -> Unit.GBP;
            case PRICE_CAP_OVERRIDE_RATE, OFF_FRAMEWORK_RATE -> Unit.SHIFTS;
            case SURVEY_SCORE, SURVEY_BENCHMARK -> part == Part.DENOMINATOR ? Unit.PEOPLE : Unit.SCORE;
            case RELATIVE_LIKELIHOOD, RELATIVE_LIKELIHOOD_LOWER, RELATIVE_LIKELIHOOD_UPPER -> Unit.RATIO;
            case MOVEMENT_BENEFIT -> Unit.PERCENT;
            case JOINERS_FTE, UNEXPLAINED_MOVEMENT_FTE, MOVEMENT_FTE -> Unit.FTE;
            case FTE, LEAVERS_FTE, TURNOVER_FTE, VACANCY_FTE, VACANCY_RATE -> Unit.FTE;
            case TURNOVER_HC, VOLUNTARY_TURNOVER_HC, NHS_LEAVER_RATE ->
                part == Part.DENOMINATOR ? Unit.FTE : Unit.PEOPLE;
            case HEADCOUNT,
                    JOINERS_HC,
                    LEAVERS_HC,
                    STABILITY,
                    LEAVERS_EXCLUDED_HC,
                    NEW_STARTER_RETENTION,
                    NEW_STARTER_SURVIVAL,
                    NEW_STARTER_SURVIVAL_LOWER,
                    NEW_STARTER_SURVIVAL_UPPER,
                    UNKNOWN_REASON_SHARE,
                    UNEXPLAINED_MOVEMENT,
                    MOVEMENT_HC,
                    AGED_55_SHARE,
                    SURVEY_RESPONSES,
                    STAY_INTERVIEWS,
                    EXIT_INTERVIEW_COMPLETION,
                    FLEXIBLE_WORKING_APPROVAL_RATE -> Unit.PEOPLE;
        };
    }
}
