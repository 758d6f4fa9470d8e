package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the blocks of a page that show figures broken down, moved from month to month, or several measures at once. */
final class FigureBlockReader {

    private static final int USUAL_MONTHS = 25;
    private static final int USUAL_BARS = 12;

    /** What this reads, and what each block shows. */
    static final List<String> KINDS = List.of(
            "break-down", "bars", "measures", "bridge", "bridge-table", "survival", "likelihood", "small-multiples");

    private final BlockReader reader;

    FigureBlockReader(BlockReader reader) {
        this.reader = reader;
    }

    /** The block; null where it is of another kind. */
    @Nullable
    BlockTemplate read(String kind, Mapping block) {
        String what = "\"" + kind + "\"";
        return switch (kind) {
            case "break-down" ->
                breakDown(block.allow(what, "caption", "dimensions", "columns", "staff-group", "rows"));
            case "bars" -> bars(block.allow(what, "title", "measure", "by", "staff-group", "rows"));
            case "measures" -> {
                block.allow(what, "caption", "measures");
                yield new BlockTemplate.Measures(
                        reader.measures(block.list("measures", what)), reader.text(block, "caption"));
            }
            case "bridge" ->
                new BlockTemplate.Bridge(window(block.allow(what, "title", "months")), reader.text(block, "title"));
            case "bridge-table" ->
                new BlockTemplate.BridgeTable(
                        window(block.allow(what, "caption", "months", "by")), reader.text(block, "caption"), by(block));
            case "survival" -> new BlockTemplate.Survival(reader.text(block.allow(what, "title"), "title"));
            case "likelihood" -> {
                block.allow(what, "title", "dimensions", "staff-group");
                yield new BlockTemplate.Likelihood(dimensions(block), reader.text(block, "title"), group(block));
            }
            case "small-multiples" -> {
                block.allow(what, "title", "measure", "months");
                yield new BlockTemplate.SmallMultiples(
                        reader.measure(block.text("measure", what), block.line("measure")),
                        reader.text(block, "title"),
                        block.number("months", USUAL_MONTHS, 2, BlockReader.MOST_MONTHS));
            }
            default -> null;
        };
    }

    private BlockTemplate breakDown(Mapping block) {
        List<Dimension> dimensions = dimensions(block);
        List<BreakDownColumn> columns = block.list("columns", "a break-down").stream()
                .map(node -> column(node, block))
                .toList();
        return new BlockTemplate.BreakDown(
                dimensions,
                reader.text(block, "caption"),
                group(block),
                columns,
                block.number("rows", 0, 1, BlockReader.MOST_ROWS));
    }

    private BlockTemplate bars(Mapping block) {
        Measure measure = reader.measure(block.text("measure", "bars"), block.line("measure"));
        String by = block.text("by", "bars");
        List<String> known = Stream.concat(
                        Stream.of(RowsBy.STAFF_GROUP.id(), RowsBy.ORGANISATION.id()), dimensionIds().stream())
                .toList();
        if (!known.contains(by)) {
            block.problem("by", "there is nothing \"" + by + "\" to show bars by" + Suggestion.instead(by, known));
        }
        return new BlockTemplate.Bars(
                measure, by, reader.text(block, "title"), group(block), block.number("rows", USUAL_BARS, 1, 60));
    }

    private static RowsBy by(Mapping block) {
        String word = block.find("by").isPresent() ? block.text("by", "a bridge") : RowsBy.STAFF_GROUP.id();
        if (word.equals(RowsBy.ALL_STAFF.id())) {
            return RowsBy.ALL_STAFF;
        }
        if (!word.equals(RowsBy.STAFF_GROUP.id())) {
            block.problem("by", "a bridge is by \"all-staff\" or \"staff-group\", not \"" + word + "\"");
        }
        return RowsBy.STAFF_GROUP;
    }

    private Window window(Mapping block) {
        String word = block.find("months").isPresent() ? block.text("months", "a bridge") : Window.ROLLING_12.id();
        for (Window window : Metric.MOVEMENT_HC.windows()) {
            if (window.id().equals(word)) {
                return window;
            }
        }
        block.problem("months", "a bridge is over \"month\" or \"rolling-12\", not \"" + word + "\"");
        return Window.ROLLING_12;
    }

    private static StaffGroup group(Mapping block) {
        return block.find("staff-group").isPresent()
                ? new StaffGroup(block.text("staff-group", "a block"))
                : StaffGroup.ALL;
    }

    private List<Dimension> dimensions(Mapping block) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Node node : block.list("dimensions", "a break-down")) {
            String id = block.scalar(node);
            Optional<Dimension> dimension = Dimension.find(id).filter(found -> found != Dimension.WHOLE);
            dimension.ifPresentOrElse(
                    dimensions::add,
                    () -> block.problem(
                            "dimensions",
                            "there is no dimension \"" + id + "\"" + Suggestion.instead(id, dimensionIds())));
        }
        return List.copyOf(dimensions);
    }

    static List<String> dimensionIds() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.WHOLE)
                .map(Dimension::id)
                .toList();
    }

    private BreakDownColumn column(Node node, Mapping block) {
        String name = block.scalar(node);
        String[] words = name.split(" +", -1);
        Measure measure = reader.measure(name, Mapping.lineOf(node));
        String typed = words.length > 2 ? words[2] : BreakDownColumn.Part.VALUE.id();
        for (BreakDownColumn.Part part : BreakDownColumn.Part.values()) {
            if (part.id().equals(typed) && words.length <= 3) {
                return new BreakDownColumn(measure, part);
            }
        }
        List<String> known = Arrays.stream(BreakDownColumn.Part.values())
                .map(BreakDownColumn.Part::id)
                .toList();
        block.problem("columns", "a measure broken down has no \"" + typed + "\"" + Suggestion.instead(typed, known));
        return new BreakDownColumn(measure, BreakDownColumn.Part.VALUE);
    }
}
