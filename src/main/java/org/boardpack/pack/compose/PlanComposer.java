package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.List;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** Lists plans beside what happened: rows of {@code plan.csv}. */
final class PlanComposer {

    private final Wording wording;
    private final PackData data;

    PlanComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    /** Plans of the month beside what happened; and how many leavers a month are to be kept to reach targets to come. */
    Block compose(int most) {
        ReportingMonth month = wording.month();
        List<Table.Row> rows = data.work().plan().stream()
                .filter(row -> row.entry().month().equals(month) || row.leaversToKeep() != null)
                .filter(row -> row.entry().catalogued().isPresent()
                        && wording.knows(
                                "metric." + row.entry().catalogued().get().id() + ".name"))
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
                        row.entry().plan() == null
                                ? none
                                : wording.value(metric, row.entry().plan()),
                        row.entry().target() == null
                                ? none
                                : wording.value(metric, row.entry().target()),
                        row.onPlan().isBlank() ? wording.say("plan.unjudged") : wording.say("plan." + row.onPlan()),
                        keep == null
                                ? none
                                : fewer == null
                                        ? wording.say("plan.out-of-reach")
                                        : NumberStyle.plain(1).format(fewer)),
                false);
    }
}
