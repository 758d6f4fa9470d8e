package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures are kept as tables; what comes back is what was given. */
class FigureTablesSpec {

    private static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);
    private static final Scope ORGANISATION = Scope.organisation("7A2");

    private final List<Figure> figures = List.of(
            figure("All", "", "", "5", "120", "4.16666666666666666667", Status.OK, ""),
            // The same value in all its digits: 4.10 is not 4.1 where digits are kept.
            figure("Nurses", "age-band", "55 to 59", "4.10", "100", "4.1", Status.OK, "[p]"),
            figure("Nurses", "age-band", "60 to 64", null, null, null, Status.SUPPRESSED, "[c]"),
            figure("Nurses", "", "", null, null, null, Status.MISSING, "[x]"),
            figure("Medical", "", "", null, null, null, Status.SUPPRESSED, "[c]"),
            figure("Medical", "", "", null, null, null, Status.NOT_APPLICABLE, "[z]"));

    @Test
    void figuresComeBackAsTheyWereAndInTheirOrder() {
        assertThat(FigureTables.toFigures(MARCH, ORGANISATION, FigureTables.toTable(figures)))
                .containsExactlyElementsOf(figures);
    }

    @Test
    void figuresAreCountedByStatusWithoutBeingMade() {
        assertThat(FigureTables.statuses(FigureTables.toTable(figures)))
                .containsOnly(
                        Map.entry(Status.OK, 2L),
                        Map.entry(Status.SUPPRESSED, 2L),
                        Map.entry(Status.MISSING, 1L),
                        Map.entry(Status.NOT_APPLICABLE, 1L));
    }

    private static Figure figure(
            String staffGroup,
            String dimension,
            String dimensionValue,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String value,
            Status status,
            String marker) {
        return new Figure(
                MARCH,
                ORGANISATION,
                new StaffGroup(staffGroup),
                dimension,
                dimensionValue,
                Metric.TURNOVER_HC,
                Window.ROLLING_12,
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                value == null ? null : new BigDecimal(value),
                status,
                marker,
                "F1");
    }
}
