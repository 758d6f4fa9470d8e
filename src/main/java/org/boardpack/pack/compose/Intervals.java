package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.Optional;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** The ends of the 95 % interval of a metric, which are metrics of their own. */
record Intervals(Metric lower, Metric upper) {

    /** The two ends, where both are shown. */
    record Ends(BigDecimal lower, BigDecimal upper) {}

    /** Empty where the metric has no interval. */
    static Optional<Intervals> of(Metric metric) {
        return Metric.find(metric.id() + "-lower")
                .flatMap(lower -> Metric.find(metric.id() + "-upper").map(upper -> new Intervals(lower, upper)));
    }

    Optional<Ends> find(
            FigureTable figures,
            Measure measure,
            StaffGroup group,
            ReportingMonth month,
            Dimension dimension,
            String value) {
        BigDecimal low = FigureReading.found(figures.brokenDown(lower, measure.window(), group, month, dimension)
                        .get(value))
                .number();
        BigDecimal high = FigureReading.found(figures.brokenDown(upper, measure.window(), group, month, dimension)
                        .get(value))
                .number();
        return low == null || high == null ? Optional.empty() : Optional.of(new Ends(low, high));
    }
}
