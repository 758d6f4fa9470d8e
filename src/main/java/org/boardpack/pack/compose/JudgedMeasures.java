package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.PageTemplate;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * The measures that a Board is alerted to, advised and assured of: those of the tiles, lest a tile show what the lists beside it pass over;
 * the leading ones; and whatever is judged by a plan for the month.
 *
 * @param shown of tiles, and leading ones
 * @param planned those with a plan, or a target, that the month has kept or missed
 */
record JudgedMeasures(Set<Measure> shown, Set<Measure> planned) {

    static JudgedMeasures of(List<PageTemplate> pages, PackData data, ReportingMonth month) {
        Set<Measure> shown = new LinkedHashSet<>();
        pages.stream()
                .flatMap(page -> page.blocks().stream())
                .forEach(block -> tiles(block).forEach(tiles -> shown.addAll(tiles.measures())));
        shown.addAll(ListingComposer.LEADING);
        Set<Measure> planned = new LinkedHashSet<>();
        data.work().plan().stream()
                .filter(row -> isJudged(row)
                        && row.entry().month().equals(month)
                        && row.entry().staffGroup().equals(StaffGroup.ALL))
                .forEach(row -> {
                    Window window = row.window();
                    if (window != null) {
                        row.entry().catalogued().ifPresent(metric -> planned.add(new Measure(metric, window)));
                    }
                });
        return new JudgedMeasures(shown, planned);
    }

    private static Stream<BlockTemplate.Tiles> tiles(BlockTemplate block) {
        if (block instanceof BlockTemplate.Columns columns) {
            return columns.blocks().stream().flatMap(JudgedMeasures::tiles);
        }
        return block instanceof BlockTemplate.Tiles tiles ? Stream.of(tiles) : Stream.empty();
    }

    private static boolean isJudged(PlanRow row) {
        return !row.onPlan().isBlank() || !row.targetMet().isBlank();
    }

    /** Each metric over the months that are planned; where nothing is planned, over those that are shown: its months are judged once. */
    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        shown.stream().filter(measure -> !isPlannedOtherwise(measure)).forEach(all::add);
        planned.stream().filter(measure -> !shown.contains(measure)).forEach(all::add);
        return all;
    }

    /** Whether readers have not seen over which months the measure goes. */
    boolean isNew(Measure measure) {
        return !shown.contains(measure);
    }

    private boolean isPlannedOtherwise(Measure measure) {
        return !planned.contains(measure) && planned.stream().anyMatch(plan -> plan.metric() == measure.metric());
    }
}
