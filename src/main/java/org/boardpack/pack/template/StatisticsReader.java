package org.boardpack.pack.template;

import java.util.List;

/** Reads the blocks that show what statistics makes of figures. */
final class StatisticsReader {

    static final List<String> KINDS = List.of(
            "process-charts",
            "icons",
            "matrix",
            "funnels",
            "peers",
            "hot-spots",
            "forecasts",
            "ahead",
            "forecast-scores",
            "leavers-to-keep");

    private static final int PROCESS_MONTHS = 36;
    private static final int FORECAST_MONTHS = 24;
    private static final int SIDE_BY_SIDE = 2;

    private final BlockReader blocks;

    StatisticsReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    /** What messages call a block of that kind. */
    static String named(String kind) {
        return "\"" + kind + "\"";
    }

    /**
     * The block.
     *
     * @param kind one of {@link #KINDS}
     */
    BlockTemplate read(String kind, Mapping block) {
        String what = named(kind);
        return switch (kind) {
            case "process-charts" -> processCharts(block, what);
            case "icons" -> {
                block.allow(what, "caption", "measures", "months");
                yield new BlockTemplate.Icons(measures(block, what), caption(block, what), months(block));
            }
            case "matrix" -> {
                block.allow(what, "caption", "measures", "months");
                yield new BlockTemplate.Matrix(measures(block, what), caption(block, what), months(block));
            }
            case "funnels" -> {
                block.allow(what, "measures", "across");
                yield new BlockTemplate.Funnels(measures(block, what), across(block));
            }
            case "peers" -> {
                block.allow(what, "caption", "measures");
                yield new BlockTemplate.Peers(measures(block, what), caption(block, what));
            }
            case "hot-spots" -> {
                block.allow(what, "caption");
                yield new BlockTemplate.HotSpots(caption(block, what));
            }
            case "forecasts" -> {
                block.allow(what, "measures", "months", "across");
                yield new BlockTemplate.Forecasts(
                        measures(block, what),
                        block.number("months", FORECAST_MONTHS, 2, BlockReader.MOST_MONTHS),
                        across(block));
            }
            case "ahead" -> {
                block.allow(what, "caption", "measures");
                yield new BlockTemplate.Ahead(measures(block, what), caption(block, what));
            }
            case "forecast-scores" -> {
                block.allow(what, "caption", "measures");
                yield new BlockTemplate.Scores(measures(block, what), caption(block, what));
            }
            case "leavers-to-keep" -> {
                block.allow(what, "caption");
                yield new BlockTemplate.LeaversToKeep(caption(block, what));
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private BlockTemplate processCharts(Mapping charts, String what) {
        charts.allow(what, "measures", "by", "months", "across");
        List<Measure> measures = measures(charts, what);
        String by = charts.text("by", what);
        RowsBy of = by.equals(RowsBy.STAFF_GROUP.id()) ? RowsBy.STAFF_GROUP : RowsBy.ALL_STAFF;
        if (!of.id().equals(by)) {
            charts.problem("by", "process charts are by all-staff or by staff-group, not \"" + by + "\"");
        }
        return new BlockTemplate.ProcessCharts(measures, of, months(charts), across(charts));
    }

    private List<Measure> measures(Mapping block, String what) {
        return blocks.measures(block.list("measures", what));
    }

    private String caption(Mapping block, String what) {
        return blocks.textKey(block.text("caption", what), block.line("caption"));
    }

    private static int months(Mapping block) {
        return block.number("months", PROCESS_MONTHS, 2, BlockReader.MOST_MONTHS);
    }

    private static int across(Mapping block) {
        return block.number("across", SIDE_BY_SIDE, 1, SIDE_BY_SIDE);
    }
}
