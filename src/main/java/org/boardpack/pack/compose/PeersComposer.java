package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;

/** Lists hot spots, and rates beside those of peers: the rows of {@code hot-spots.csv} and {@code peers.csv}. */
final class PeersComposer {

    private final Wording wording;
    private final PackData data;

    PeersComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    Block hotSpots(int most) {
        List<HotSpot> spots = data.work().hotSpots();
        if (spots.isEmpty()) {
            return Paragraph.notice(wording.say("hot-spots.none"));
        }
        return new Table(
                wording.say("hot-spots.caption"),
                wording.say("hot-spots.heading"),
                List.of(
                        new Table.Column(wording.say("hot-spots.organisation"), Table.Align.TEXT),
                        new Table.Column(wording.say("hot-spots.leavers"), Table.Align.NUMBER),
                        new Table.Column(wording.say("hot-spots.staff"), Table.Align.NUMBER),
                        new Table.Column(wording.say("hot-spots.expected"), Table.Align.NUMBER),
                        new Table.Column(wording.say("hot-spots.excess"), Table.Align.NUMBER)),
                spots.stream().limit(most).map(this::row).toList(),
                List.of(wording.say("hot-spots.note")));
    }

    private Table.Row row(HotSpot spot) {
        return new Table.Row(
                wording.say(
                        "hot-spots.name",
                        "group",
                        wording.nameOf(spot.staffGroup()),
                        "stage",
                        wording.valueOf(Dimension.CAREER_STAGE, spot.careerStage())),
                List.of(
                        wording.nameOf(spot.organisation()),
                        NumberStyle.plain(0).format(spot.leavers()),
                        NumberStyle.plain(1).format(spot.staff()),
                        NumberStyle.plain(1).format(spot.expected()),
                        NumberStyle.plain(1).format(spot.excess())),
                false);
    }

    /** Of all staff; of a roll-up, its organisations one below the other. */
    Block peers(int most) {
        List<PeerRow> rows = data.work().peers().stream()
                .filter(row -> row.figure().staffGroup().equals(StaffGroup.ALL)
                        && wording.knows("metric." + row.figure().metric().id() + ".name"))
                .toList();
        if (rows.isEmpty()) {
            return Paragraph.notice(wording.say("peers.none"));
        }
        List<String> notes = new ArrayList<>();
        if (rows.size() > most) {
            notes.add(wording.say("table.more", "count", Integer.toString(rows.size() - most)));
        }
        return new Table(
                wording.say("peers.caption"),
                wording.say("process.measure-heading"),
                List.of(
                        new Table.Column(wording.say("measures.value"), Table.Align.NUMBER),
                        new Table.Column(wording.say("peers.quarter-of"), Table.Align.TEXT),
                        new Table.Column(wording.say("peers.lower"), Table.Align.NUMBER),
                        new Table.Column(wording.say("peers.median"), Table.Align.NUMBER),
                        new Table.Column(wording.say("peers.upper"), Table.Align.NUMBER),
                        new Table.Column(wording.say("peers.count"), Table.Align.NUMBER)),
                rows.stream().limit(most).map(this::row).toList(),
                notes);
    }

    private Table.Row row(PeerRow row) {
        Figure figure = row.figure();
        String measure = wording.say(
                "column.window." + figure.window().id(), "name", wording.of(figure.metric(), "name"));
        Quartiles quartiles = row.quartiles();
        BigDecimal value = Objects.requireNonNull(figure.value());
        String few = wording.say("peers.too-few");
        return new Table.Row(
                data.scope().type() == ScopeType.ORGANISATION
                        ? measure
                        : wording.say("peers.of", "organisation", wording.nameOf(figure.scope()), "measure", measure),
                List.of(
                        wording.value(figure.metric(), value),
                        quartiles == null ? few : wording.say("peers.quarter." + quartiles.quarter(value.doubleValue())),
                        quartiles == null ? few : shown(figure, quartiles.lower()),
                        quartiles == null ? few : shown(figure, quartiles.median()),
                        quartiles == null ? few : shown(figure, quartiles.upper()),
                        Integer.toString(row.peers())),
                false);
    }

    private String shown(Figure figure, double value) {
        return wording.value(figure.metric(), BigDecimal.valueOf(value));
    }
}
