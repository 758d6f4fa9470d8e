package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.FunnelAlternative;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.TableColumn;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.workforce.Scope;

/** Makes funnel plots, one a measure and peer group; says of which measures peers are too few. */
final class FunnelComposer {

    private final Wording wording;
    private final PeerReading peers;

    FunnelComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.peers = new PeerReading(wording, data);
    }

    List<Block> compose(BlockTemplate.Funnels template) {
        List<Block> charts = new ArrayList<>();
        List<String> tooFew = new ArrayList<>();
        for (Measure measure : template.measures()) {
            Map<PeerGroup, List<PeerRow>> byGroup = new LinkedHashMap<>();
            peers.rows(measure)
                    .forEach(row -> byGroup.computeIfAbsent(row.peerGroup(), unseen -> new ArrayList<>())
                            .add(row));
            boolean isAny = false;
            for (Map.Entry<PeerGroup, List<PeerRow>> group : byGroup.entrySet()) {
                Funnel funnel = group.getValue().get(0).funnel();
                if (funnel != null) {
                    charts.add(figure(measure, group.getKey(), group.getValue(), funnel));
                    isAny = true;
                }
            }
            if (!isAny) {
                tooFew.add(wording.of(measure.metric(), "name"));
            }
        }
        List<Block> blocks = new ArrayList<>(StatisticsComposer.arranged(charts, template.across()));
        if (!tooFew.isEmpty()) {
            blocks.add(Paragraph.notice(wording.say(
                    "peers.no-funnel",
                    "least",
                    Integer.toString(Funnel.FEWEST_UNITS),
                    "names",
                    String.join("; ", tooFew))));
        }
        return blocks;
    }

    private ChartFigure figure(Measure measure, PeerGroup group, List<PeerRow> rows, Funnel funnel) {
        List<Scope> members = rows.get(0).members();
        SortedSet<Integer> marked = new TreeSet<>();
        // Where all of them are the pack's own, marking them would say nothing.
        if (rows.size() < members.size()) {
            rows.forEach(row -> marked.add(members.indexOf(row.figure().scope())));
        }
        FunnelChart chart = new FunnelChart(
                wording.say(
                        "peers.funnel.title",
                        "name",
                        wording.say(
                                "column.window." + measure.window().id(), "name", wording.of(measure.metric(), "name")),
                        "group",
                        peers.nameOf(group)),
                denominator(measure),
                wording.of(measure.metric(), "axis"),
                wording.say("peers.funnel.centre"),
                wording.say("peers.funnel.inner"),
                wording.say("peers.funnel.outer"),
                funnel,
                members.stream().map(wording::nameOf).toList(),
                marked);
        List<String> caption = new ArrayList<>(
                List.of(wording.say(chart.isCut() ? "peers.funnel.caption-many" : "peers.funnel.caption")));
        if (!marked.isEmpty()) {
            caption.add(wording.say("peers.funnel.ours"));
        }
        if (funnel.dispersion().isUsed()) {
            caption.add(wording.say("peers.funnel.overdispersed"));
        }
        return new ChartFigure(chart, new FunnelAlternative(wording.language()).of(chart), String.join(" ", caption));
    }

    private String denominator(Measure measure) {
        return wording.of(measure.metric(), TableColumn.Part.DENOMINATOR.id());
    }
}
