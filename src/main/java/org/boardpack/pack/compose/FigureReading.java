package org.boardpack.pack.compose;

import java.math.BigDecimal;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.TableColumn;
import org.boardpack.pack.template.TableColumn.Part;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Looks figures up as a pack needs them: at the edition's month, some months before, and the difference between. */
final class FigureReading {

    private static final int YEAR = 12;

    /**
     * What was found: a number, or a status that says why there is none.
     *
     * @param number null unless the status is ok
     * @param marker blank when there is nothing to say
     */
    record Found(@Nullable BigDecimal number, Status status, String marker) {

        static final Found MISSING = new Found(null, Status.MISSING, "[x]");

        /** The number in words, with what is to be said of it. */
        String marked(String words) {
            return marker.isBlank() ? words : words + " " + marker;
        }

        /** The shorthand to print; never blank where there is no number. */
        String shorthand() {
            if (!marker.isBlank() || number != null) {
                return marker;
            }
            return switch (status) {
                case SUPPRESSED -> "[c]";
                case NOT_APPLICABLE -> "[z]";
                case OK, MISSING -> "[x]";
            };
        }
    }

    private final FigureTable figures;
    private final ReportingMonth month;

    FigureReading(FigureTable figures, ReportingMonth month) {
        this.figures = figures;
        this.month = month;
    }

    FigureTable figures() {
        return figures;
    }

    /**
     * Whether all whom a measure's break-down divides were counted. Then a break-down without any row is not for want of data: a value of which
     * nothing may be shown has none.
     */
    boolean isWholeCounted(Measure measure, StaffGroup group) {
        Metric whole = switch (measure.metric()) {
            case SICKNESS_REASON_SHARE -> Metric.SICKNESS_RATE;
            case RELATIVE_LIKELIHOOD, RELATIVE_LIKELIHOOD_LOWER, RELATIVE_LIKELIHOOD_UPPER -> Metric.LEAVERS_HC;
            default -> measure.metric();
        };
        return figures.find(whole, measure.window(), group, month)
                .filter(figure -> figure.status() != Status.MISSING)
                .isPresent();
    }

    Found value(Measure measure, StaffGroup group, int monthsBefore) {
        return part(measure, group, Part.VALUE, monthsBefore);
    }

    /** A part of a measure at the edition's month. */
    Found find(TableColumn column, StaffGroup group) {
        return switch (column.part()) {
            case VALUE, NUMERATOR, DENOMINATOR -> part(column.measure(), group, column.part(), 0);
            case YEAR_AGO -> value(column.measure(), group, YEAR);
            case CHANGE_ON_YEAR -> change(column.measure(), group, YEAR);
        };
    }

    /** Now less then, unrounded; where either has no number, its status. */
    Found change(Measure measure, StaffGroup group, int monthsBefore) {
        Found now = value(measure, group, 0);
        Found then = value(measure, group, monthsBefore);
        if (now.number() == null) {
            return now;
        }
        return then.number() == null ? then : new Found(now.number().subtract(then.number()), Status.OK, now.marker());
    }

    private Found part(Measure measure, StaffGroup group, Part part, int monthsBefore) {
        return figures.find(measure.metric(), measure.window(), group, month.minus(monthsBefore))
                .map(figure -> found(figure, part))
                .orElse(Found.MISSING);
    }

    /** What a figure says, wherever it was found. */
    static Found found(@Nullable Figure figure) {
        return figure == null ? Found.MISSING : found(figure, Part.VALUE);
    }

    private static Found found(Figure figure, Part part) {
        @Nullable
        BigDecimal number = switch (part) {
            case NUMERATOR -> figure.numerator();
            case DENOMINATOR -> figure.denominator();
            case VALUE, YEAR_AGO, CHANGE_ON_YEAR -> figure.value();
        };
        Status status = figure.status();
        return status == Status.OK && number == null
                ? new Found(null, Status.NOT_APPLICABLE, "")
                : new Found(status == Status.OK ? number : null, status, figure.marker());
    }
}
