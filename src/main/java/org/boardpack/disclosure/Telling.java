package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Method;
import org.boardpack.metrics.MovementStep;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/**
 * The counts that a figure tells its reader, numerator and denominator included. A new metric needs a row in {@link #of}: the
 * compiler asks for it.
 */
final class Telling {

    /**
     * A count that a figure tells.
     *
     * @param amount null where the figure tells it only together with others, such as one of the two ends of a mean
     */
    record Told(Count count, @Nullable BigDecimal amount) {}

    private static final int A_YEAR = 12;

    private final Figure figure;
    private Place place;
    private final List<Told> told = new ArrayList<>();
    private @Nullable BigDecimal over;

    private final Method.Average average;

    private Telling(Figure figure, Method.Average average) {
        this.figure = figure;
        this.average = average;
        place = Place.of(figure);
    }

    /** What the figure tells; nothing where it is about money, or missing. A rate over nobody tells that there was nobody. */
    static Telling of(Figure figure, Method.Average average) {
        Telling telling = new Telling(figure, average);
        if (figure.status() != Status.MISSING) {
            telling.tell();
        }
        return telling;
    }

    private void tell() {
        switch (figure.metric()) {
            case HEADCOUNT -> staff(0, figure.value());
            case FTE, VACANCY_FTE, VACANCY_RATE -> staff(0, null);
            case JOINERS_FTE -> flow(Kind.JOINERS, null);
            case JOINERS_HC -> flow(Kind.JOINERS, figure.value());
            case LEAVERS_HC -> flow(Kind.LEAVERS, figure.value());
            case LEAVERS_FTE -> flow(Kind.LEAVERS, null);
            case TURNOVER_HC -> {
                flow(Kind.LEAVERS, figure.numerator());
                overAverageStaff();
                over = figure.denominator();
            }
            case TURNOVER_FTE -> {
                flow(Kind.LEAVERS, null);
                overAverageStaff();
            }
            case RELATIVE_LIKELIHOOD, RELATIVE_LIKELIHOOD_LOWER, RELATIVE_LIKELIHOOD_UPPER -> {
                flow(Kind.LEAVERS, null);
                overMeanStaff(12);
                // It sets them against everybody else of the staff group: with them, it tells of all of it.
                whole().flow(Kind.LEAVERS, null);
                overMeanStaff(12);
            }
            case VOLUNTARY_TURNOVER_HC -> {
                flow(Kind.VOLUNTARY_LEAVERS, figure.numerator());
                overAverageStaff();
                over = figure.denominator();
            }
            case UNKNOWN_REASON_SHARE -> {
                flow(Kind.LEAVERS_OF_UNKNOWN_REASON, figure.numerator());
                flow(Kind.LEAVERS, null);
                over = figure.denominator();
            }
            case LEAVERS_EXCLUDED_HC -> flow(Kind.EXCLUDED_LEAVERS, figure.value());
            case MOVEMENT_BENEFIT -> {
                flow(Kind.LEAVERS, null);
                flow(Kind.NHS_LEAVERS, null);
                overMeanStaff(12);
            }
            case MOVEMENT_HC -> step(figure.value());
            case MOVEMENT_FTE -> step(null);
            case UNEXPLAINED_MOVEMENT -> flow(Kind.UNEXPLAINED, figure.value());
            case UNEXPLAINED_MOVEMENT_FTE -> flow(Kind.UNEXPLAINED, null);
            case NEW_STARTER_RETENTION -> {
                parts(Kind.STARTERS_HERE, Kind.STARTERS_GONE);
                int monthsAgo = place.isBrokenDown() ? Integer.parseInt(place.value()) : A_YEAR;
                told.add(new Told(
                        new Count(
                                Kind.JOINERS,
                                Window.MONTH,
                                place.unbroken(),
                                figure.period().minus(monthsAgo)),
                        null));
            }
            case NEW_STARTER_SURVIVAL, NEW_STARTER_SURVIVAL_LOWER, NEW_STARTER_SURVIVAL_UPPER ->
                parts(Kind.STARTERS_LEFT, Kind.STARTERS_WATCHED);
            case AGED_55_SHARE -> {
                parts(Kind.AGED_55, Kind.YOUNGER);
                staff(0, null);
            }
            case STABILITY -> {
                parts(Kind.STAYERS, Kind.GONE);
                staff(12, figure.denominator());
            }
            case NHS_LEAVER_RATE -> {
                flow(Kind.NHS_LEAVERS, figure.numerator());
                overMeanStaff(12);
                over = figure.denominator();
            }
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE -> {
                flow(Kind.DAYS_AVAILABLE, figure.denominator());
                staff(0, null);
            }
            case SICKNESS_REASON_SHARE -> {
                flow(Kind.DAYS_OF_A_REASON, figure.numerator());
                place = place.unbroken();
                flow(Kind.DAYS_OF_A_REASON, figure.denominator());
            }
            case SURVEY_RESPONSES -> flow(Kind.SURVEY_RESPONSES, figure.value());
            case SURVEY_SCORE, SURVEY_BENCHMARK -> flow(Kind.SURVEY_RESPONSES, figure.denominator());
            case STAY_INTERVIEWS -> flow(Kind.STAY_INTERVIEWS, figure.value());
            case EXIT_INTERVIEW_COMPLETION -> {
                flow(Kind.EXIT_INTERVIEWS, figure.numerator());
                flow(Kind.LEAVERS, null);
                over = figure.denominator();
            }
            case FLEXIBLE_WORKING_APPROVAL_RATE -> flexibleWorking();
            case AGENCY_SPEND,
                    BANK_SPEND,
                    PAY_BILL,
                    AGENCY_SHARE_OF_PAY,
                    AGENCY_VS_PLAN,
                    PRICE_CAP_OVERRIDE_RATE,
                    OFF_FRAMEWORK_RATE -> {
                // Pounds and shifts of people who are not staff: nobody is counted.
            }
        }
    }

    /** Approvals may be of earlier requests: only where they are fewer does the rest tell who was refused. */
    private void flexibleWorking() {
        flow(Kind.APPROVALS, figure.numerator());
        flow(Kind.REQUESTS, figure.denominator());
        BigDecimal refused = difference(figure.denominator(), figure.numerator());
        if (refused != null && refused.signum() >= 0) {
            flow(Kind.REFUSALS, refused);
        }
    }

    /** Those above the line and those whom they leave over of the people below it. */
    private void parts(Kind above, Kind rest) {
        flow(above, figure.numerator());
        flow(rest, difference(figure.denominator(), figure.numerator()));
    }

    /** A step of the bridge: some are told by other figures too. Changes of hours tell of how many only with the staff of both ends. */
    private void step(@Nullable BigDecimal amount) {
        MovementStep step = MovementStep.ofId(place.value());
        int months = figure.window() == Window.MONTH ? 1 : A_YEAR;
        switch (step) {
            case OPENING -> whole().staff(months, amount);
            case CLOSING -> whole().staff(0, amount);
            case LEAVERS -> whole().flow(Kind.LEAVERS, amount);
            case HOURS_CHANGED -> whole().overMeanStaff(months);
            case NEW_JOINERS, MOVES_IN, RETURNS, MOVES_OUT -> flow(Kind.MOVEMENT, amount);
        }
    }

    private Telling whole() {
        place = place.unbroken();
        return this;
    }

    private void flow(Kind kind, @Nullable BigDecimal amount) {
        told.add(new Told(new Count(kind, figure.window(), place, figure.period()), amount));
    }

    private void staff(int monthsAgo, @Nullable BigDecimal amount) {
        ReportingMonth month = figure.period().minus(monthsAgo);
        told.add(new Told(new Count(Kind.STAFF, Window.AS_AT, place, month), amount));
    }

    /** With all ends of a mean known but one, the mean gives that one. */
    private void overAverageStaff() {
        if (figure.window() == Window.MONTH) {
            overMeanStaff(1);
        } else if (average == Method.Average.TWO_POINT) {
            overMeanStaff(12);
        } else {
            for (int ago = 0; ago <= 12; ago++) {
                staff(ago, null);
            }
        }
    }

    private void overMeanStaff(int monthsAgo) {
        staff(monthsAgo, null);
        staff(0, null);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal less) {
        return from == null || less == null ? null : from.subtract(less);
    }

    List<Told> told() {
        return told;
    }

    /** Whether a count is too small to be told, or told of too few. */
    boolean isTooSmall(Told each, Thresholds thresholds) {
        BigDecimal amount = each.amount();
        return amount != null
                && (thresholds.isTooFew(each.count(), amount) || (over != null && thresholds.isTooFewPeople(over)));
    }
}
