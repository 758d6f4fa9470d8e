package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Figures written down one by one. */
public final class ShownByHand {

    public static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);

    private final List<Figure> figures = new ArrayList<>();

    /** Leavers of on average so many nurses of a career stage, in the year to March 2025. */
    ShownByHand cell(String organisation, String stage, String leavers, String staff) {
        BigDecimal rate = new BigDecimal(leavers)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(staff), java.math.MathContext.DECIMAL64);
        return add(
                organisation,
                "Nurses",
                stage,
                Metric.TURNOVER_HC,
                Window.ROLLING_12,
                MARCH,
                leavers,
                staff,
                rate,
                Status.OK);
    }

    ShownByHand hidden(String organisation, String stage) {
        return add(
                organisation,
                "Nurses",
                stage,
                Metric.TURNOVER_HC,
                Window.ROLLING_12,
                MARCH,
                null,
                null,
                null,
                Status.SUPPRESSED);
    }

    /** A figure of all staff of a scope. */
    public ShownByHand figure(Metric metric, Window window, String month, String value) {
        return add(
                "QOQ",
                "All",
                "",
                metric,
                window,
                ReportingMonth.parse(month),
                null,
                null,
                new BigDecimal(value),
                Status.OK);
    }

    /** A rate of a staff group of an organisation, in the year to March 2025. */
    public ShownByHand rateOf(String organisation, String group, Metric metric, String numerator, String denominator) {
        BigDecimal rate = new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64);
        return add(organisation, group, "", metric, Window.ROLLING_12, MARCH, numerator, denominator, rate, Status.OK);
    }

    public ShownByHand hiddenRateOf(String organisation, String group, Metric metric) {
        return add(organisation, group, "", metric, Window.ROLLING_12, MARCH, null, null, null, Status.SUPPRESSED);
    }

    public ShownByHand rate(Metric metric, String month, String numerator, String denominator, String value) {
        return add(
                "QOQ",
                "All",
                "",
                metric,
                Window.ROLLING_12,
                ReportingMonth.parse(month),
                numerator,
                denominator,
                new BigDecimal(value),
                Status.OK);
    }

    public ShownByHand without(Metric metric, Window window, String month, Status status) {
        return add("QOQ", "All", "", metric, window, ReportingMonth.parse(month), null, null, null, status);
    }

    private ShownByHand add(
            String code,
            String group,
            String stage,
            Metric metric,
            Window window,
            ReportingMonth month,
            String numerator,
            String denominator,
            BigDecimal value,
            Status status) {
        figures.add(new Figure(
                month,
                Scope.organisation(code),
                new StaffGroup(group),
                stage.isEmpty() ? "" : "career-stage",
                stage,
                metric,
                window,
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                value,
                status,
                switch (status) {
                    case OK -> "";
                    case SUPPRESSED -> "[c]";
                    case MISSING -> "[x]";
                    case NOT_APPLICABLE -> "[z]";
                },
                metric.abbreviation() + "-" + code));
        return this;
    }

    public List<Figure> drawn() {
        return List.copyOf(figures);
    }
}
