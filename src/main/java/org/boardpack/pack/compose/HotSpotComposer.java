package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.pack.Block;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.improvement.HotSpotReason;
import org.boardpack.pack.template.BlockTemplate;

/** Makes the table of where more people leave than chance explains, worst first; each row says why it is listed. */
final class HotSpotComposer {

    private final Wording wording;
    private final PackData data;

    HotSpotComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    Block compose(BlockTemplate.HotSpots template) {
        if (data.work().hotSpots().isEmpty()) {
            return data.work().hotSpotsSought()
                    ? Paragraph.body(wording.say("hot-spots.none"))
                    : Paragraph.notice(
                            wording.say("hot-spots.not-sought", "needs", wording.of(Metric.TURNOVER_HC, "needs")));
        }
        boolean isRollUp = !data.parts().isEmpty();
        HotSpotReason reason = new HotSpotReason(wording.language());
        List<Column> columns = new ArrayList<>();
        if (isRollUp) {
            columns.add(new Column(wording.say("table.organisation"), Align.TEXT));
        }
        columns.addAll(List.of(
                new Column(wording.say("hot-spots.stage"), Align.TEXT),
                new Column(wording.say("hot-spots.staff"), Align.NUMBER),
                new Column(wording.say("hot-spots.leavers"), Align.NUMBER),
                new Column(wording.say("hot-spots.expected"), Align.NUMBER),
                new Column(wording.say("hot-spots.excess"), Align.NUMBER),
                new Column(wording.say("hot-spots.cost"), Align.NUMBER),
                new Column(wording.say("hot-spots.why"), Align.TEXT),
                new Column(wording.say("hot-spots.owner"), Align.TEXT)));
        Table table = new Table(
                wording.say(template.caption()),
                wording.say("table.staff-group"),
                columns,
                data.work().hotSpots().stream()
                        .map(spot -> row(spot, isRollUp, reason))
                        .toList(),
                List.of(wording.say("hot-spots.note")));
        return SharedColumn.asNote(table, owner -> wording.say("process.owner-of-all", "owner", owner));
    }

    private Row row(HotSpot spot, boolean isRollUp, HotSpotReason reason) {
        NumberStyle oneDecimal = NumberStyle.plain(1);
        List<String> cells = new ArrayList<>();
        if (isRollUp) {
            cells.add(wording.nameOf(spot.organisation()));
        }
        cells.addAll(List.of(
                wording.sayOr("career-stage." + spot.careerStage(), spot.careerStage()),
                oneDecimal.format(spot.staff()),
                NumberStyle.plain(0).format(spot.leavers()),
                oneDecimal.format(spot.expected()),
                oneDecimal.format(spot.excess()),
                cost(spot),
                reason.of(spot),
                wording.ownerOf(Metric.TURNOVER_HC, spot.organisation())));
        return new Row(wording.nameOf(spot.staffGroup()), cells, false);
    }

    /** What the staff group spent on agency staff while people were leaving. */
    private String cost(HotSpot spot) {
        FigureTable figures = data.parts().getOrDefault(spot.organisation(), data.figures());
        return wording.shown(
                figures.find(Metric.AGENCY_SPEND, Window.ROLLING_12, spot.staffGroup(), wording.month())
                        .orElse(null),
                Metric.AGENCY_SPEND);
    }
}
