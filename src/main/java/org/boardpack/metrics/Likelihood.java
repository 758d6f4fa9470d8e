package org.boardpack.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.boardpack.statistics.Estimate;
import org.boardpack.statistics.RiskRatio;
import org.boardpack.workforce.ReportingMonth;

/** How likely people of one break-down value were to leave in a year, against everybody else of the staff group. */
record Likelihood(CellHistory cells, ReportingMonth from, ReportingMonth to) {

    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

    /** Leavers of the year and the mean of opening and closing staff. */
    private record Group(double leavers, double staff) {}

    /**
     * The ratio, or one end of its interval; not applicable where too few left to say, missing where a month is.
     *
     * @param which {@code RELATIVE_LIKELIHOOD} or its lower or upper end
     */
    Outcome outcome(Metric which) {
        Optional<Group> those = group(cells);
        Optional<Group> everybody = group(cells.whole());
        if (those.isEmpty() || everybody.isEmpty()) {
            return Outcome.MISSING;
        }
        Group here = those.get();
        Group others = new Group(
                everybody.get().leavers() - here.leavers(), everybody.get().staff() - here.staff());
        return RiskRatio.of(here.leavers(), here.staff(), others.leavers(), others.staff())
                .map(estimate -> Outcome.amount(end(which, estimate)))
                .orElse(Outcome.NOT_APPLICABLE);
    }

    private static BigDecimal end(Metric which, Estimate estimate) {
        return new BigDecimal(
                switch (which) {
                    case RELATIVE_LIKELIHOOD_LOWER -> estimate.lower();
                    case RELATIVE_LIKELIHOOD_UPPER -> estimate.upper();
                    default -> estimate.value();
                },
                DIGITS);
    }

    private Optional<Group> group(CellHistory of) {
        OptionalLong leavers = of.sum(from, to, Measure.LEAVERS_HC);
        OptionalLong opening = of.at(from, Measure.OPENING_HC);
        OptionalLong openings = of.sum(from, to, Measure.OPENING_HC);
        OptionalLong closing = of.at(to, Measure.CLOSING_HC);
        return leavers.isEmpty() || opening.isEmpty() || openings.isEmpty() || closing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Group((double) leavers.getAsLong(), (opening.getAsLong() + closing.getAsLong()) / 2.0));
    }
}
