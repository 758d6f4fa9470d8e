package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.template.BlockTemplate;

/** Makes the table of turnover targets to come, with how many leavers a month are to be kept to reach them. */
final class KeepComposer {

    private final Wording wording;
    private final PackData data;

    KeepComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    Block compose(BlockTemplate.LeaversToKeep template) {
        List<Row> rows = data.work().plan().stream()
                .filter(row -> row.leaversToKeep() != null && row.entry().target() != null)
                .map(row -> row(row, Objects.requireNonNull(row.leaversToKeep())))
                .toList();
        if (rows.isEmpty()) {
            return Paragraph.body(wording.say("keep.none"));
        }
        return new Table(
                wording.say(template.caption()),
                wording.say("table.staff-group"),
                List.of(
                        new Column(wording.say("keep.target"), Align.NUMBER),
                        new Column(wording.say("keep.by"), Align.TEXT),
                        new Column(wording.say("keep.now"), Align.NUMBER),
                        new Column(wording.say("keep.allowed"), Align.NUMBER),
                        new Column(wording.say("keep.fewer"), Align.NUMBER),
                        new Column(wording.say("keep.reach.title"), Align.TEXT)),
                rows,
                List.of(wording.say("keep.note")));
    }

    private Row row(PlanRow row, LeaversToKeep keep) {
        Metric metric = row.entry().catalogued().orElse(Metric.TURNOVER_HC);
        BigDecimal fewer = keep.fewer();
        return new Row(
                metric == Metric.TURNOVER_HC
                        ? wording.nameOf(row.entry().staffGroup())
                        : wording.say(
                                "process.of-group",
                                "name",
                                wording.of(metric, "name"),
                                "group",
                                wording.nameOf(row.entry().staffGroup())),
                List.of(
                        wording.value(metric, Objects.requireNonNull(row.entry().target())),
                        wording.calendar().month(row.entry().month()),
                        shown(keep.aMonthNow()),
                        shown(keep.aMonthAllowed().max(BigDecimal.ZERO)),
                        fewer == null ? "[z]" : shown(fewer),
                        wording.say("keep.reach." + keep.reach().id())),
                false);
    }

    private static String shown(BigDecimal leavers) {
        return NumberStyle.plain(1).format(leavers);
    }
}
