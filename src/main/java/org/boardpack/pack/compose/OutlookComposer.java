package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Lists where measures are heading on current trend, and plans beside what happened: rows of {@code forecast.csv} and {@code plan.csv}. */
final class OutlookComposer {

    private final Wording wording;
    private final PackData data;

    OutlookComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    /** Twelve months ahead, of all staff. */
    Block outlook(int most) {
        List<Table.Row> rows = new ArrayList<>();
        for (ForecastRow row : data.work().forecasts()) {
            Ahead ahead = row.ahead();
            if (row.kind() == ForecastRow.Kind.FORECAST
                    && row.staffGroup().equals(StaffGroup.ALL)
                    && ahead != null
                    && ahead.months() == 12
                    && wording.knows("metric." + row.metric().id() + ".name")) {
                rows.add(new Table.Row(
                        wording.say(
                                "column.window." + row.window().id(), "name", wording.of(row.metric(), "name")),
                        List.of(
                                wording.calendar().shortMonth(row.madeFrom().plus(12)),
                                shown(row, ahead.value()),
                                wording.say("range", "lower", shown(row, ahead.lower80()), "upper", shown(row, ahead.upper80())),
                                shown(row, row.plan()),
                                shown(row, row.target())),
                        false));
            }
        }
        if (rows.isEmpty()) {
            return Paragraph.notice(wording.say("outlook.none"));
        }
        return new Table(
                wording.say("outlook.caption"),
                wording.say("process.measure-heading"),
                List.of(
                        new Table.Column(wording.say("outlook.month"), Table.Align.TEXT),
                        new Table.Column(wording.say("outlook.value"), Table.Align.NUMBER),
                        new Table.Column(wording.say("outlook.range"), Table.Align.NUMBER),
                        new Table.Column(wording.say("measures.plan"), Table.Align.NUMBER),
                        new Table.Column(wording.say("process.target"), Table.Align.NUMBER)),
                rows.subList(0, Math.min(most, rows.size())),
                List.of(wording.say("outlook.note")));
    }

    private String shown(ForecastRow row, double value) {
        return wording.value(row.metric(), BigDecimal.valueOf(value));
    }

    private String shown(ForecastRow row, @Nullable BigDecimal value) {
        return value == null ? wording.say("process.no-target") : wording.value(row.metric(), value);
    }

    /** Plans of the month beside what happened; and how many leavers a month are to be kept to reach targets to come. */
    Block plan(int most) {
        ReportingMonth month = wording.month();
        List<Table.Row> rows = data.work().plan().stream()
                .filter(row -> row.entry().month().equals(month) || row.leaversToKeep() != null)
                .filter(row -> row.entry().catalogued().isPresent()
                        && wording.knows("metric." + row.entry().catalogued().get().id() + ".name"))
                .limit(most)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Paragraph.notice(wording.say("plan.none"));
        }
        return new Table(
                wording.say("plan.caption"),
                wording.say("process.measure-heading"),
                List.of(
                        new Table.Column(wording.say("changes.month"), Table.Align.TEXT),
                        new Table.Column(wording.say("plan.actual"), Table.Align.NUMBER),
                        new Table.Column(wording.say("measures.plan"), Table.Align.NUMBER),
                        new Table.Column(wording.say("process.target"), Table.Align.NUMBER),
                        new Table.Column(wording.say("plan.judged"), Table.Align.TEXT),
                        new Table.Column(wording.say("plan.to-keep"), Table.Align.NUMBER)),
                rows,
                wording.markerNotes(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private Table.Row row(PlanRow row) {
        var metric = row.entry().catalogued().orElseThrow();
        String name = wording.of(metric, "name");
        String measure = row.window() == null
                ? name
                : wording.say("column.window." + row.window().id(), "name", name);
        LeaversToKeep keep = row.leaversToKeep();
        String none = wording.say("process.no-target");
        BigDecimal fewer = keep == null ? null : keep.fewer();
        return new Table.Row(
                row.entry().staffGroup().equals(StaffGroup.ALL)
                        ? measure
                        : wording.say(
                                "process.of-group",
                                "name",
                                measure,
                                "group",
                                wording.nameOf(row.entry().staffGroup())),
                List.of(
                        wording.calendar().shortMonth(row.entry().month()),
                        row.actual() == null
                                ? row.marker().isBlank() ? wording.say("plan.not-yet") : row.marker()
                                : wording.value(metric, row.actual()),
                        row.entry().plan() == null ? none : wording.value(metric, row.entry().plan()),
                        row.entry().target() == null ? none : wording.value(metric, row.entry().target()),
                        row.onPlan().isBlank() ? wording.say("plan.unjudged") : wording.say("plan." + row.onPlan()),
                        keep == null
                                ? none
                                : fewer == null
                                        ? wording.say("plan.out-of-reach")
                                        : NumberStyle.plain(1).format(fewer)),
                false);
    }
}
