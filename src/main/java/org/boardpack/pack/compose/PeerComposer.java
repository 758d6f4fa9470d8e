package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.workforce.ScopeType;

/**
 * Makes the table of rates beside the peers' median and quartiles: of an organisation every measure, of a roll-up those organisations
 * that lie outside of the funnel's limits.
 */
final class PeerComposer {

    private static final int MOST_ROWS = 40;

    private final Wording wording;
    private final PackData data;
    private final PeerReading peers;

    PeerComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
        this.peers = new PeerReading(wording, data);
    }

    List<Block> compose(BlockTemplate.Peers template) {
        boolean isRollUp = data.scope().type() != ScopeType.ORGANISATION;
        List<Row> rows = new ArrayList<>();
        boolean compared = false;
        for (Measure measure : template.measures()) {
            for (PeerRow row : peers.rows(measure)) {
                Funnel.Placed place = row.place();
                compared |= place != null;
                if (!isRollUp || (place != null && place.position().isOutside())) {
                    rows.add(row(measure, row, isRollUp));
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(compared ? Paragraph.body(wording.say("peers.none-outside")) : notCompared(template));
        }
        List<String> notes = new ArrayList<>(List.of(wording.say(isRollUp ? "peers.note-roll-up" : "peers.note")));
        if (rows.size() > MOST_ROWS) {
            notes.add(wording.say("table.more", "count", Integer.toString(rows.size() - MOST_ROWS)));
        }
        List<Column> columns = List.of(
                new Column(wording.say("peers.value"), Align.NUMBER),
                new Column(wording.say("peers.lower-quartile"), Align.NUMBER),
                new Column(wording.say("peers.median"), Align.NUMBER),
                new Column(wording.say("peers.upper-quartile"), Align.NUMBER),
                new Column(wording.say("peers.quarter.title"), Align.TEXT),
                new Column(wording.say("peers.position.title"), Align.TEXT),
                new Column(wording.say("peers.group"), Align.TEXT));
        Table table = new Table(
                wording.say(template.caption()),
                wording.say("peers.measure"),
                columns,
                rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
                notes);
        return List.of(SharedColumn.asNote(table, group -> wording.say("peers.all-of", "group", group)));
    }

    private Paragraph notCompared(BlockTemplate.Peers template) {
        return Paragraph.notice(wording.say(
                "peers.none",
                "least",
                Integer.toString(Funnel.FEWEST_UNITS),
                "needs",
                wording.of(template.measures().get(0).metric(), "needs")));
    }

    private Row row(Measure measure, PeerRow row, boolean isRollUp) {
        BigDecimal value = Objects.requireNonNull(row.figure().value());
        String name =
                wording.say("column.window." + measure.window().id(), "name", wording.of(measure.metric(), "name"));
        Quartiles quartiles = row.quartiles();
        List<String> cells = new ArrayList<>(List.of(shown(measure, value)));
        if (quartiles == null) {
            cells.addAll(List.of("[z]", "[z]", "[z]"));
            cells.add(wording.say("peers.too-few", "least", Integer.toString(Funnel.FEWEST_UNITS)));
        } else {
            cells.add(shown(measure, BigDecimal.valueOf(quartiles.lower())));
            cells.add(shown(measure, BigDecimal.valueOf(quartiles.median())));
            cells.add(shown(measure, BigDecimal.valueOf(quartiles.upper())));
            cells.add(wording.say("peers.quarter." + quartiles.quarter(value.doubleValue())));
        }
        Funnel.Placed place = row.place();
        cells.add(wording.say("peers.position."
                + (place == null
                        ? "none"
                        : place.position().id().replace(".", "").toLowerCase(Locale.ROOT))));
        cells.add(wording.say(
                "peers.group-of", "group", peers.nameOf(row.peerGroup()), "count", Integer.toString(row.peers())));
        return new Row(
                isRollUp
                        ? wording.say(
                                "process.of-group",
                                "name",
                                name,
                                "group",
                                wording.nameOf(row.figure().scope()))
                        : name,
                cells,
                false);
    }

    private String shown(Measure measure, BigDecimal value) {
        return wording.value(measure.metric(), value);
    }
}
