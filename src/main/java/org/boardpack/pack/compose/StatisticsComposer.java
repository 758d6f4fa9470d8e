package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.Columns;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.BlockTemplate;

/** Makes the blocks that show what statistics makes of figures. */
final class StatisticsComposer {

    private final Wording wording;
    private final PackData data;

    StatisticsComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    List<Block> compose(BlockTemplate.Statistics template) {
        if (template instanceof BlockTemplate.ProcessCharts charts) {
            return new ProcessComposer(wording, data).compose(charts);
        } else if (template instanceof BlockTemplate.Icons icons) {
            return List.of(new IconComposer(wording, data).compose(icons));
        } else if (template instanceof BlockTemplate.Matrix matrix) {
            return List.of(new MatrixComposer(wording, data).compose(matrix));
        } else if (template instanceof BlockTemplate.Funnels funnels) {
            return new FunnelComposer(wording, data).compose(funnels);
        } else if (template instanceof BlockTemplate.Peers peers) {
            return new PeerComposer(wording, data).compose(peers);
        } else if (template instanceof BlockTemplate.HotSpots spots) {
            return List.of(new HotSpotComposer(wording, data).compose(spots));
        } else if (template instanceof BlockTemplate.Forecasts forecasts) {
            return new ForecastComposer(wording, data).compose(forecasts);
        } else if (template instanceof BlockTemplate.Ahead ahead) {
            return List.of(new AheadComposer(wording, data).compose(ahead));
        } else if (template instanceof BlockTemplate.Scores scores) {
            return List.of(new ScoreComposer(wording, data).compose(scores));
        } else if (template instanceof BlockTemplate.LeaversToKeep keep) {
            return List.of(new KeepComposer(wording, data).compose(keep));
        }
        throw new IllegalArgumentException("no composer for " + template);
    }

    /** Charts one below the other, or two by two. */
    static List<Block> arranged(List<Block> charts, int across) {
        if (across == 1) {
            return charts;
        }
        List<Block> pairs = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += 2) {
            pairs.add(new Columns(List.of(charts.get(i)), charts.subList(i + 1, Math.min(charts.size(), i + 2))));
        }
        return pairs;
    }
}
