package org.boardpack.pack.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code plan.csv} of a scope: a row a planned metric and month, by staff group, metric and month. */
public final class PlanCsv {

    private static final List<String> COLUMNS = List.of(
            "staff_group",
            "metric",
            "window",
            "month",
            "kind",
            "plan",
            "target",
            "set_by",
            "actual",
            "status",
            "marker",
            "from_plan",
            "on_plan",
            "from_target",
            "target_met",
            "change_12_months",
            "trend_12_months",
            "months_left",
            "leavers_a_month_now",
            "leavers_a_month_allowed",
            "leavers_to_keep_a_month",
            "reach",
            "basis",
            "reference");

    private PlanCsv() {}

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
