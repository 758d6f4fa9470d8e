package org.boardpack.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalLong;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;

/** The catalogue's formulas (METRICS.md), over the measures of one part of a scope. */
final class Formulas {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MONTH_ENDS_OF_A_YEAR = BigDecimal.valueOf(13);

    private final CellHistory cells;
    private final Method method;
    private final ReportingMonth month;

    Formulas(CellHistory cells, Method method, ReportingMonth month) {
        this.cells = cells;
        this.method = method;
        this.month = month;
    }

    Outcome of(Metric metric, Window window) {
        ReportingMonth from = firstMonth(window, month);
        return switch (metric) {
            case HEADCOUNT -> people(Measure.HEADCOUNT, from);
            case FTE -> quantity(Measure.FTE, from);
            case JOINERS_HC -> people(Measure.JOINERS_HC, from);
            case JOINERS_FTE -> quantity(Measure.JOINERS_FTE, from);
            case LEAVERS_HC -> people(Measure.LEAVERS_HC, from);
            case LEAVERS_FTE -> quantity(Measure.LEAVERS_FTE, from);
            case TURNOVER_HC -> turnover(from, Measure.LEAVERS_HC, Measure.OPENING_HC, Measure.CLOSING_HC, 0);
            case TURNOVER_FTE ->
                turnover(from, Measure.LEAVERS_FTE, Measure.OPENING_FTE, Measure.CLOSING_FTE, Quantity.PLACES);
            case VOLUNTARY_TURNOVER_HC ->
                turnover(from, Measure.VOLUNTARY_LEAVERS_HC, Measure.OPENING_HC, Measure.CLOSING_HC, 0);
            case LEAVERS_EXCLUDED_HC -> people(Measure.EXCLUDED_LEAVERS_HC, from);
            case RELATIVE_LIKELIHOOD, RELATIVE_LIKELIHOOD_LOWER, RELATIVE_LIKELIHOOD_UPPER ->
                new Likelihood(cells, from, month).outcome(metric);
            case STABILITY -> stability();
            case NHS_LEAVER_RATE -> nhsLeaverRate(from);
            case MOVEMENT_BENEFIT ->
                Outcome.difference(of(Metric.TURNOVER_HC, window), of(Metric.NHS_LEAVER_RATE, window));
            case NEW_STARTER_RETENTION -> new Starters(cells, month).stillHere();
            case NEW_STARTER_SURVIVAL, NEW_STARTER_SURVIVAL_LOWER, NEW_STARTER_SURVIVAL_UPPER ->
                new Starters(cells, month).curve(metric);
            case UNKNOWN_REASON_SHARE -> counted(Measure.UNKNOWN_REASON_HC, Measure.LEAVERS_HC, from);
            case UNEXPLAINED_MOVEMENT -> outcome(new Bridge(cells, from, month, false).remainder(), 0);
            case UNEXPLAINED_MOVEMENT_FTE -> outcome(new Bridge(cells, from, month, true).remainder(), Quantity.PLACES);
            case MOVEMENT_HC -> outcome(new Bridge(cells.whole(), from, month, false).amount(step()), 0);
            case MOVEMENT_FTE -> outcome(new Bridge(cells.whole(), from, month, true).amount(step()), Quantity.PLACES);
            case AGED_55_SHARE -> agedFiftyFive();
            case SICKNESS_RATE -> ratio(Measure.DAYS_LOST, Measure.DAYS_AVAILABLE, from);
            case SICKNESS_LONG_TERM_RATE -> ratio(Measure.LONG_TERM_DAYS_LOST, Measure.DAYS_AVAILABLE, from);
            case SICKNESS_SHORT_TERM_RATE -> shortTermSickness(from);
            case SICKNESS_REASON_SHARE -> shareOfDaysLost(from);
            case AGENCY_SPEND -> quantity(Measure.AGENCY_COST, from);
            case BANK_SPEND -> quantity(Measure.BANK_COST, from);
            case PAY_BILL -> quantity(Measure.PAY_BILL, from);
            case PRICE_CAP_OVERRIDE_RATE -> counted(Measure.PRICE_CAP_OVERRIDE_SHIFTS, Measure.AGENCY_SHIFTS, from);
            case OFF_FRAMEWORK_RATE -> counted(Measure.OFF_FRAMEWORK_SHIFTS, Measure.AGENCY_SHIFTS, from);
            case SURVEY_SCORE, SURVEY_RESPONSES, SURVEY_BENCHMARK -> new Surveys(cells, month).outcome(metric);
            case STAY_INTERVIEWS -> people(Measure.STAY_INTERVIEWS, from);
            case EXIT_INTERVIEW_COMPLETION -> counted(Measure.EXIT_INTERVIEWS, Measure.LEAVERS_HC, from);
            case FLEXIBLE_WORKING_APPROVAL_RATE ->
                counted(Measure.FLEXIBLE_WORKING_APPROVALS, Measure.FLEXIBLE_WORKING_REQUESTS, from);
            case AGENCY_SHARE_OF_PAY -> ratio(Measure.AGENCY_COST, Measure.PAY_BILL, from);
            case AGENCY_VS_PLAN -> againstPlan(from);
            case VACANCY_FTE -> vacancies(false);
            case VACANCY_RATE -> vacancies(true);
        };
    }

    /** The first month of a window that ends with the given one. */
    static ReportingMonth firstMonth(Window window, ReportingMonth month) {
        return switch (window) {
            case MONTH, AS_AT -> month;
            case ROLLING_12 -> month.minus(11);
            case YEAR_TO_DATE -> month.financialYearStart();
        };
    }

    private Outcome people(Measure measure, ReportingMonth from) {
        return amount(measure, from, 0);
    }

    private Outcome quantity(Measure measure, ReportingMonth from) {
        return amount(measure, from, Quantity.PLACES);
    }

    private Outcome amount(Measure measure, ReportingMonth from, int places) {
        return outcome(cells.sum(from, month, measure), places);
    }

    private MovementStep step() {
        return MovementStep.ofId(cells.part().value());
    }

    private static Outcome outcome(OptionalLong sum, int places) {
        return sum.isEmpty() ? Outcome.MISSING : Outcome.amount(BigDecimal.valueOf(sum.getAsLong(), places));
    }

    /** Of FTE days or pounds. */
    private Outcome ratio(Measure numerator, Measure denominator, ReportingMonth from) {
        return ratio(cells.sum(from, month, numerator), cells.sum(from, month, denominator), Quantity.PLACES);
    }

    /** Of people, shifts and whatever else comes whole. */
    private Outcome counted(Measure numerator, Measure denominator, ReportingMonth from) {
        return ratio(cells.sum(from, month, numerator), cells.sum(from, month, denominator), 0);
    }

    private static Outcome ratio(OptionalLong over, OptionalLong under, int places) {
        return over.isEmpty() || under.isEmpty()
                ? Outcome.MISSING
                : Outcome.percent(decimal(over, places), decimal(under, places));
    }

    private Outcome shortTermSickness(ReportingMonth from) {
        OptionalLong lost = cells.sum(from, month, Measure.DAYS_LOST);
        OptionalLong longTerm = cells.sum(from, month, Measure.LONG_TERM_DAYS_LOST);
        OptionalLong available = cells.sum(from, month, Measure.DAYS_AVAILABLE);
        return lost.isEmpty() || longTerm.isEmpty()
                ? Outcome.MISSING
                : ratio(OptionalLong.of(lost.getAsLong() - longTerm.getAsLong()), available, Quantity.PLACES);
    }

    private Outcome shareOfDaysLost(ReportingMonth from) {
        return ratio(
                cells.sum(from, month, Measure.EPISODE_DAYS_LOST),
                cells.whole().sum(from, month, Measure.EPISODE_DAYS_LOST),
                Quantity.PLACES);
    }

    private static BigDecimal decimal(OptionalLong amount, int places) {
        return BigDecimal.valueOf(amount.orElseThrow(), places);
    }

    private Outcome turnover(ReportingMonth from, Measure leavers, Measure opening, Measure closing, int places) {
        OptionalLong left = cells.sum(from, month, leavers);
        OptionalLong openings = cells.sum(from, month, opening);
        OptionalLong closings = cells.sum(from, month, closing);
        if (left.isEmpty() || openings.isEmpty() || closings.isEmpty()) {
            return Outcome.MISSING;
        }
        return Outcome.percent(decimal(left, places), mean(cells.at(from, opening), closings, from, closing, places));
    }

    /** The ⌀ of METRICS.md: of the opening and the closing month-end, or by setting of all thirteen of a year. */
    private BigDecimal mean(
            OptionalLong opening, OptionalLong closings, ReportingMonth from, Measure closing, int places) {
        return isOverThirteenPoints(from)
                ? decimal(opening, places)
                        .add(decimal(closings, places))
                        .divide(MONTH_ENDS_OF_A_YEAR, MathContext.DECIMAL64)
                : decimal(opening, places)
                        .add(decimal(cells.at(month, closing), places))
                        .divide(TWO);
    }

    private boolean isOverThirteenPoints(ReportingMonth from) {
        return method.average() == Method.Average.THIRTEEN_POINT && from.equals(month.minus(11));
    }

    private Outcome stability() {
        OptionalLong cohort = cells.at(month, Measure.COHORT_HC);
        OptionalLong stayers = cells.at(month, Measure.STAYERS_HC);
        return cohort.isEmpty() || stayers.isEmpty()
                ? Outcome.MISSING
                : Outcome.percent(Outcome.count(stayers), Outcome.count(cohort));
    }

    /** The months between matter only where the mean is over all of them. */
    private Outcome nhsLeaverRate(ReportingMonth from) {
        OptionalLong cohort = cells.at(month, Measure.COHORT_HC);
        OptionalLong leavers = cells.at(month, Measure.NHS_LEAVERS_HC);
        ReportingMonth firstClosing = isOverThirteenPoints(from) ? from : month;
        OptionalLong openings = cells.sum(firstClosing, month, Measure.OPENING_HC);
        OptionalLong closings = cells.sum(firstClosing, month, Measure.CLOSING_HC);
        boolean isFollowed = openings.isPresent() || firstClosing.equals(month);
        if (cohort.isEmpty() || leavers.isEmpty() || closings.isEmpty() || !isFollowed) {
            return Outcome.MISSING;
        }
        return Outcome.percent(Outcome.count(leavers), mean(cohort, closings, from, Measure.CLOSING_HC, 0));
    }

    /** Of everybody whose age is known. */
    private Outcome agedFiftyFive() {
        OptionalLong everybody = cells.at(month, Measure.HEADCOUNT);
        if (everybody.isEmpty()) {
            return Outcome.MISSING;
        }
        long aged = ServiceBands.LATE_CAREER.stream().mapToLong(this::aged).sum();
        return Outcome.percent(
                BigDecimal.valueOf(aged), BigDecimal.valueOf(everybody.getAsLong() - aged(TraitNumbers.NOT_KNOWN)));
    }

    private long aged(String band) {
        return cells.of(Dimension.AGE_BAND, band).at(month, Measure.HEADCOUNT).orElse(0);
    }

    private Outcome againstPlan(ReportingMonth from) {
        OptionalLong actual = cells.sum(from, month, Measure.AGENCY_COST);
        OptionalLong planned = cells.sum(from, month, Measure.PLANNED_AGENCY_COST);
        if (actual.isEmpty() || planned.isEmpty()) {
            return Outcome.MISSING;
        }
        BigDecimal plan = decimal(planned, Quantity.PLACES);
        return Outcome.percent(decimal(actual, Quantity.PLACES).subtract(plan), plan);
    }

    private Outcome vacancies(boolean asRate) {
        OptionalLong funded = cells.at(month, Measure.FUNDED_FTE);
        OptionalLong inPost = cells.at(month, Measure.FTE_AGAINST_FUNDED);
        if (funded.isEmpty() || inPost.isEmpty()) {
            return Outcome.MISSING;
        }
        BigDecimal establishment = decimal(funded, Quantity.PLACES);
        BigDecimal vacant = establishment.subtract(decimal(inPost, Quantity.PLACES));
        return asRate ? Outcome.percent(vacant, establishment) : Outcome.amount(vacant);
    }
}
