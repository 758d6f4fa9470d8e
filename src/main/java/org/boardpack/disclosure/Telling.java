package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Method;
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

    private final Figure figure;
    private final Place place;
    private final List<Told> told = new ArrayList<>();
    private @Nullable BigDecimal mean;

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
            case JOINERS_HC -> flow(Kind.JOINERS, figure.value());
            case LEAVERS_HC -> flow(Kind.LEAVERS, figure.value());
            case LEAVERS_FTE -> flow(Kind.LEAVERS, null);
            case TURNOVER_HC -> {
                flow(Kind.LEAVERS, figure.numerator());
                overAverageStaff();
                mean = figure.denominator();
            }
            case TURNOVER_FTE -> {
                flow(Kind.LEAVERS, null);
                overAverageStaff();
            }
            case STABILITY -> {
                flow(Kind.STAYERS, figure.numerator());
                flow(Kind.GONE, difference(figure.denominator(), figure.numerator()));
                staff(12, figure.denominator());
            }
            case NHS_LEAVER_RATE -> {
                flow(Kind.NHS_LEAVERS, figure.numerator());
                overMeanStaff(12);
                mean = figure.denominator();
            }
            case SICKNESS_RATE -> {
                flow(Kind.DAYS_AVAILABLE, figure.denominator());
                staff(0, null);
            }
            case AGENCY_SPEND, AGENCY_SHARE_OF_PAY, AGENCY_VS_PLAN -> {
                // Pounds: nobody is counted.
            }
        }
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

    /** Whether the rule for single figures hides it: a count too small, or a rate over too few. */
    boolean isTooSmall(Thresholds thresholds) {
        BigDecimal over = mean;
        return (over != null && thresholds.isTooFew(Kind.STAFF, over))
                || told.stream()
                        .anyMatch(each -> each.amount() != null
                                && thresholds.isTooFew(each.count().kind(), each.amount()));
    }

    /** Whether a count falls with a figure that is too small: what is counted does, the staff it is measured against only if they are few. */
    boolean isHiddenFor(Told each, Thresholds thresholds) {
        BigDecimal amount = each.amount();
        return each.count().kind() != Kind.STAFF || (amount != null && thresholds.isTooFew(Kind.STAFF, amount));
    }
}
