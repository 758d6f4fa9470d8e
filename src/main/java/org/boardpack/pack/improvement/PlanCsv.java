package org.boardpack.pack.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.metrics.improvement.Trend;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.FigureColumns;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code plan.csv} of a scope: a row a planned metric and month, by staff group, metric and month. */
public final class PlanCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.text("staff_group"),
            CsvColumn.text("metric"),
            FigureColumns.window(),
            CsvColumn.month("month"),
            CsvColumn.oneOf("kind", FigureColumns.words(PlanRow.Kind.values(), PlanRow.Kind::id)),
            CsvColumn.number("plan"),
            CsvColumn.number("target"),
            CsvColumn.text("set_by"),
            CsvColumn.number("actual"),
            CsvColumn.text("status"),
            CsvColumn.text("marker"),
            CsvColumn.number("from_plan"),
            CsvColumn.oneOf("on_plan", List.of("on", "off")),
            CsvColumn.number("from_target"),
            CsvColumn.oneOf("target_met", List.of("met", "not-met")),
            CsvColumn.number("change_12_months"),
            CsvColumn.oneOf("trend_12_months", FigureColumns.words(Trend.values(), Trend::id)),
            CsvColumn.whole("months_left"),
            CsvColumn.number("leavers_a_month_now"),
            CsvColumn.number("leavers_a_month_allowed"),
            CsvColumn.number("leavers_to_keep_a_month"),
            CsvColumn.oneOf("reach", FigureColumns.words(LeaversToKeep.Reach.values(), LeaversToKeep.Reach::id)),
            CsvColumn.oneOf("basis", FigureColumns.words(LeaversToKeep.Basis.values(), LeaversToKeep.Basis::id)),
            CsvColumn.text("reference"));

    private PlanCsv() {}

    static List<CsvColumn> columns() {
        return EditionColumns.ofEditionPeriod(COLUMNS);
    }

    /** The file of a scope. */
    public static CsvFile of(int edition, String period, Scope scope, List<PlanRow> plan) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PlanRow row : plan) {
            PlanEntry entry = row.entry();
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                    entry.staffGroup().name(),
                    FreeText.of(entry.metric()),
                    row.window() == null ? "" : row.window().id(),
                    entry.month(),
                    row.kind().id(),
                    entry.plan(),
                    entry.target(),
                    FreeText.of(entry.setBy()),
                    row.actual(),
                    row.status(),
                    row.marker(),
                    row.fromPlan(),
                    row.onPlan(),
                    row.fromTarget(),
                    row.targetMet(),
                    row.change(),
                    row.trend() == null ? "" : row.trend().id()));
            values.addAll(leaversToKeep(row.leaversToKeep()));
            values.add(row.reference());
            rows.add(values);
        }
        return EditionColumns.ofEditionPeriod(edition, period, scope).before("plan.csv", COLUMNS, rows);
    }

    private static List<@Nullable Object> leaversToKeep(@Nullable LeaversToKeep toKeep) {
        return toKeep == null
                ? Collections.nCopies(6, null)
                : Arrays.asList(
                        toKeep.monthsLeft(),
                        toKeep.aMonthNow(),
                        toKeep.aMonthAllowed(),
                        toKeep.fewer(),
                        toKeep.reach().id(),
                        toKeep.basis().id());
    }
}
