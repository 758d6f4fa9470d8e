package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the blocks of a page. */
final class BlockReader {

    private static final List<String> OWN_KINDS = List.of(
            "text",
            "subheading",
            "bullets",
            "sentence",
            "extremes",
            "tiles",
            "chart",
            "table",
            "definitions",
            "shorthand",
            "inputs",
            "changes",
            "commentary",
            "columns");

    /** Every block that a page may have, as a template writes it. */
    static final List<String> KINDS = Stream.of(
                    OWN_KINDS.stream(),
                    FigureBlockReader.KINDS.stream(),
                    StatisticsReader.KINDS.stream(),
                    Arrays.stream(ListingKind.values()).map(ListingKind::id))
            .flatMap(kinds -> kinds)
            .toList();

    static final int MOST_MONTHS = 120;
    static final int MOST_ROWS = 500;
    private static final int USUAL_INPUTS = 40;

    private final String file;
    private final Problems problems;
    private final ScalarReader scalars;
    private final MeasureReader measures;
    private final Map<String, Integer> usedTexts;

    BlockReader(String file, Problems problems, Map<String, Integer> usedTexts) {
        this.file = file;
        this.problems = problems;
        this.scalars = new ScalarReader(file, problems);
        this.measures = new MeasureReader(scalars);
        this.usedTexts = usedTexts;
    }

    List<BlockTemplate> list(List<Node> nodes) {
        List<BlockTemplate> blocks = new ArrayList<>();
        for (Node node : nodes) {
            block(node).ifPresent(blocks::add);
        }
        return List.copyOf(blocks);
    }

    /** Notes that a text is used, and gives its key back. */
    String textKey(String key, int line) {
        usedTexts.putIfAbsent(key, line);
        return key;
    }

    /** The key of a text, at a key of a block. */
    String text(Mapping block, String key) {
        return textKey(block.text(key, "a block"), block.line(key));
    }

    Measure measure(String name, int line) {
        return measures.measure(name, line);
    }

    List<Measure> measures(List<Node> nodes) {
        return measures.measures(nodes);
    }

    TableColumn column(Node node) {
        return measures.column(node);
    }

    String scalar(Node node) {
        return scalars.scalar(node);
    }

    private Optional<BlockTemplate> block(Node node) {
        if (node instanceof ScalarNode word && word.getValue().equals("shorthand")) {
            return Optional.of(new BlockTemplate.Shorthand());
        }
        if (node instanceof ScalarNode word && word.getValue().equals("commentary")) {
            return Optional.of(new BlockTemplate.Commentary());
        }
        if (node instanceof ScalarNode word && listing(word.getValue()).isPresent()) {
            return Optional.of(
                    new BlockTemplate.Listing(listing(word.getValue()).get(), MOST_ROWS));
        }
        if (!(node instanceof MappingNode mapping)
                || mapping.getValue().size() != 1
                || !(mapping.getValue().get(0).getKeyNode() instanceof ScalarNode)) {
            scalars.problem(
                    Mapping.lineOf(node),
                    "a block is one of: " + String.join(", ", KINDS) + ", a colon, and what it shows");
            return Optional.empty();
        }
        NodeTuple entry = mapping.getValue().get(0);
        return block(((ScalarNode) entry.getKeyNode()).getValue(), entry.getValueNode(), Mapping.lineOf(node));
    }

    private Optional<BlockTemplate> block(String kind, Node value, int line) {
        TableBlockReader tables = new TableBlockReader(this);
        BlockTemplate block = switch (kind) {
            case "text" -> new BlockTemplate.Text(textKey(scalar(value), line));
            case "subheading" -> new BlockTemplate.Subheading(textKey(scalar(value), line));
            case "bullets" ->
                new BlockTemplate.Bullets(scalars.list(value).stream()
                        .map(item -> textKey(scalar(item), Mapping.lineOf(item)))
                        .toList());
            case "sentence" -> new BlockTemplate.Sentence(measure(scalar(value), line));
            case "extremes" -> new BlockTemplate.Extremes(measure(scalar(value), line));
            case "tiles" -> new BlockTemplate.Tiles(measures(scalars.list(value)));
            case "chart" -> tables.chart(mapping(value, "a chart"));
            case "table" -> tables.table(mapping(value, "a table"));
            case "definitions" ->
                new BlockTemplate.Definitions(
                        scalars.list(value).stream().map(measures::metric).toList());
            case "shorthand" -> new BlockTemplate.Shorthand();
            case "inputs" ->
                new BlockTemplate.Inputs(
                        mapping(value, "inputs").allow("inputs", "rows").number("rows", USUAL_INPUTS, 1, MOST_ROWS));
            case "changes" -> tables.changes(mapping(value, "changes"));
            case "commentary" -> new BlockTemplate.Commentary();
            case "columns" -> columns(mapping(value, "columns"));
            default -> StatisticsReader.KINDS.contains(kind) ? statistics(kind, value) : ours(kind, value);
        };
        if (block == null) {
            scalars.problem(line, "there is no block \"" + kind + "\"" + Suggestion.instead(kind, KINDS));
        }
        return Optional.ofNullable(block);
    }

    private Mapping mapping(Node value, String what) {
        return new Mapping(file, value, problems, what);
    }

    private BlockTemplate statistics(String kind, Node value) {
        return new StatisticsReader(this).read(kind, mapping(value, StatisticsReader.named(kind)));
    }

    private BlockTemplate columns(Mapping columns) {
        columns.allow("columns", "left", "middle", "right");
        List<List<BlockTemplate>> all = new ArrayList<>();
        for (String place : List.of("left", "middle", "right")) {
            if (!place.equals("middle") || columns.find(place).isPresent()) {
                List<BlockTemplate> blocks = list(columns.list(place, "columns"));
                if (blocks.stream().anyMatch(BlockTemplate.Columns.class::isInstance)) {
                    columns.problem(place, "columns do not stand inside columns");
                }
                all.add(blocks);
            }
        }
        return new BlockTemplate.Columns(all);
    }

    private @Nullable BlockTemplate ours(String kind, Node value) {
        Mapping block = mapping(value, "\"" + kind + "\"");
        if (FigureBlockReader.KINDS.contains(kind)) {
            return new FigureBlockReader(this).read(kind, block);
        }
        return listing(kind)
                .map(listing -> new BlockTemplate.Listing(
                        listing, block.allow("\"" + kind + "\"", "rows").number("rows", MOST_ROWS, 1, MOST_ROWS)))
                .orElse(null);
    }

    private static Optional<ListingKind> listing(String id) {
        return Arrays.stream(ListingKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst();
    }
}
