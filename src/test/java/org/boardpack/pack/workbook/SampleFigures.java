package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.MovementStep;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Made-up figures of every kind: shown, suppressed, missing, not applicable, revised. The same seed gives the same figures. */
final class SampleFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SampleFigures() {}

    /** Every metric of whole staff groups in every window, oldest month first. */
    static List<Figure> of(Scope scope, int months, List<StaffGroup> groups, long seed) {
        Random random = new Random(seed);
        List<Figure> figures = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            for (StaffGroup group : groups) {
                for (Metric metric : Metric.ofTheWhole()) {
                    for (Window window : metric.windows()) {
                        figures.add(figure(SamplePack.MONTH.minus(back), scope, group, metric, window, random));
                    }
                }
            }
        }
        return figures;
    }

    private static Figure figure(
            ReportingMonth period, Scope scope, StaffGroup group, Metric metric, Window window, Random random) {
        String reference = metric.abbreviation() + "-" + scope.code() + "-"
                + period.toString().replace("-", "");
        Map<Status, String> without = new LinkedHashMap<>();
        without.put(Status.SUPPRESSED, "[c]");
        without.put(Status.MISSING, "[x]");
        without.put(Status.NOT_APPLICABLE, "[z]");
        int kind = random.nextInt(12);
        if (kind < 3) {
            Status status = List.copyOf(without.keySet()).get(kind);
            return new Figure(
                    period,
                    scope,
                    group,
                    "",
                    "",
                    metric,
                    window,
                    null,
                    null,
                    null,
                    status,
                    without.get(status),
                    reference);
        }
        String marker = kind == 3 ? "[r]" : "";
        boolean rate = metric.unit() == Unit.PERCENT;
        BigDecimal numerator = BigDecimal.valueOf(random.nextInt(1, 900_000_000), 5);
        BigDecimal denominator = BigDecimal.valueOf(random.nextInt(900_000_000, 2_000_000_000), 5);
        BigDecimal value = rate
                ? numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64)
                : metric.unit() == Unit.PEOPLE ? BigDecimal.valueOf(random.nextInt(5, 15_000)) : numerator;
        return new Figure(
                period,
                scope,
                group,
                "",
                "",
                metric,
                window,
                rate ? numerator : null,
                rate ? denominator : null,
                value,
                Status.OK,
                marker,
                reference);
    }

    /** A figure or two of every dimension, at the month and the month before, and the whole bridge. */
    static List<Figure> brokenDown(Scope scope) {
        Random random = new Random(5);
        List<Figure> figures = new ArrayList<>();
        for (int back = 1; back >= 0; back--) {
            for (Dimension dimension : Dimension.values()) {
                List<String> values = dimension == Dimension.MOVEMENT
                        ? MovementStep.ids()
                        : List.of("S10 Anxiety/stress/depression/other psychiatric illnesses", "=1+1");
                Metric metric = dimension == Dimension.MOVEMENT ? Metric.MOVEMENT_HC : Metric.HEADCOUNT;
                for (String value : dimension == Dimension.WHOLE ? List.<String>of() : values) {
                    Figure made = figure(
                            SamplePack.MONTH.minus(back),
                            scope,
                            StaffGroup.ALL,
                            metric,
                            metric.windows().get(metric.windows().size() - 1),
                            random);
                    figures.add(new Figure(
                            made.period(),
                            made.scope(),
                            made.staffGroup(),
                            dimension.id(),
                            value,
                            made.metric(),
                            made.window(),
                            made.numerator(),
                            made.denominator(),
                            made.value(),
                            made.status(),
                            made.marker(),
                            made.reference()));
                }
            }
        }
        return figures;
    }
}
