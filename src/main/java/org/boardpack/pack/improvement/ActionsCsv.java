package org.boardpack.pack.improvement;

import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.pack.CsvColumn;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code actions.csv} of a scope: a row an action, late ones first, then open ones, then those that are done. */
public final class ActionsCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.text("organisation_code"),
            CsvColumn.text("action"),
            CsvColumn.text("title"),
            CsvColumn.text("domain"),
            CsvColumn.text("owner"),
            CsvColumn.day("start"),
            CsvColumn.day("due"),
            CsvColumn.text("status"),
            CsvColumn.yesNo("open"),
            CsvColumn.yesNo("late"),
            CsvColumn.whole("days_late"),
            CsvColumn.whole("ninety_day_month"),
            CsvColumn.text("ninety_day_milestone_en"),
            CsvColumn.text("ninety_day_milestone_cy"),
            CsvColumn.text("year_milestone_en"),
            CsvColumn.text("year_milestone_cy"),
            CsvColumn.text("metric"),
            CsvColumn.text("staff_group"));

    private ActionsCsv() {}

    static List<CsvColumn> columns() {
        return EditionColumns.ofPeriod(COLUMNS);
    }

    /** The file of a scope. */
    public static CsvFile of(int edition, String period, Scope scope, List<ActionRow> actions) {
        List<List<@Nullable Object>> rows = actions.stream()
                .map(action -> Arrays.<@Nullable Object>asList(
                        action.organisation(),
                        FreeText.of(action.action()),
                        FreeText.of(action.title()),
                        FreeText.of(action.domain()),
                        FreeText.of(action.owner()),
                        action.start(),
                        action.due(),
                        FreeText.of(action.status()),
                        action.open() ? "yes" : "no",
                        action.late() ? "yes" : "no",
                        action.daysLate(),
                        action.ninetyDays() == null ? null : action.ninetyDays().number(),
                        english(action.ninetyDays()),
                        welsh(action.ninetyDays()),
                        english(action.ofYear()),
                        welsh(action.ofYear()),
                        FreeText.of(action.metric()),
                        action.staffGroup().name()))
                .toList();
        return EditionColumns.ofPeriod(edition, period, scope).before("actions.csv", COLUMNS, rows);
    }

    private static String english(@Nullable Milestone milestone) {
        return milestone == null ? "" : milestone.name();
    }

    private static String welsh(@Nullable Milestone milestone) {
        return milestone == null ? "" : milestone.welshName();
    }
}
