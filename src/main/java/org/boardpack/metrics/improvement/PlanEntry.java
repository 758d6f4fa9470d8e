package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is planned of a metric for a month: a row of the {@code plan} extract.
 *
 * @param metric as the row spells it; see {@link #catalogued()}
 * @param plan of the month, a step of the trajectory; null when there is none
 * @param target to be reached by the month; null when there is none
 * @param setBy who set it; null when the row does not say
 */
public record PlanEntry(
        StaffGroup staffGroup,
        String metric,
        ReportingMonth month,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal target,
        @Nullable String setBy) {

    /** Every entry that a code has sent, of any month. */
    public static List<PlanEntry> of(String code, SubmissionSource submissions) {
        List<PlanEntry> entries = new ArrayList<>();
        for (ReportingMonth month : submissions.months(ExtractKind.PLAN)) {
            if (submissions.organisations(ExtractKind.PLAN, month).contains(code)) {
                ExtractTable rows = submissions.rows(ExtractKind.PLAN, code, month);
                for (int row = 0; row < rows.rows(); row++) {
                    entries.add(new PlanEntry(
                            new StaffGroup(Objects.requireNonNullElse(
                                    rows.text("Staff Group").at(row), StaffGroup.ALL.name())),
                            Objects.requireNonNull(rows.text("Metric").at(row)),
                            month,
                            rows.number("Plan").decimal(row),
                            rows.number("Target").decimal(row),
                            rows.text("Set By").at(row)));
                }
            }
        }
        return entries;
    }

    /** The metric of the catalogue that is meant, whatever its case and whether it has hyphens, spaces or underscores. */
    public Optional<Metric> catalogued() {
        return Metric.find(metric.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
    }

    /** What is measured against a plan, since a plan names no window: as at; else 12 months of a rate, the month of an amount. */
    public static Window window(Metric metric) {
        if (metric.windows().contains(Window.AS_AT)) {
            return Window.AS_AT;
        }
        List<Window> preferred = switch (metric.unit()) {
            case PERCENT, RATIO -> List.of(Window.ROLLING_12, Window.YEAR_TO_DATE, Window.MONTH);
            default -> List.of(Window.MONTH, Window.ROLLING_12, Window.YEAR_TO_DATE);
        };
        return preferred.stream().filter(metric.windows()::contains).findFirst().orElseThrow();
    }
}
