package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

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

    private static final int USUAL_MONTHS = 25;
    static final int MOST_MONTHS = 120;
    private static final int USUAL_INPUTS = 40;
    private static final int USUAL_CHANGES = 15;
    private static final int MOST_ROWS = 500;

    private static final Measure ANY = new Measure(Metric.HEADCOUNT, Window.AS_AT);

    private final String file;
    private final Problems problems;
    private final Map<String, Integer> usedTexts;

    BlockReader(String file, Problems problems, Map<String, Integer> usedTexts) {
        this.file = file;
        this.problems = problems;
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

    /** The measure of that name; any one, and a problem, where there is none. */
    Measure measure(String name, int line) {
        String[] words = name.split(" +", -1);
        Optional<Metric> metric = Metric.find(words[0]);
        if (metric.isEmpty()) {
            problem(line, "there is no metric \"" + words[0] + "\"" + Suggestion.instead(words[0], metricIds()));
            return ANY;
        }
        List<String> windows = metric.get().windows().stream().map(Window::id).toList();
        String typed = words.length > 1 ? words[1] : "";
        for (Window window : metric.get().windows()) {
            if (window.id().equals(typed)) {
                return new Measure(metric.get(), window);
            }
        }
        problem(
                line,
                (typed.isEmpty() ? "say over which months" : words[0] + " is not made over \"" + typed + "\"")
                        + Suggestion.instead(typed, windows));
        return ANY;
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
            problem(
                    Mapping.lineOf(node),
                    "a block is one of: " + String.join(", ", KINDS) + ", a colon, and what it shows");
            return Optional.empty();
        }
        NodeTuple entry = mapping.getValue().get(0);
        return block(((ScalarNode) entry.getKeyNode()).getValue(), entry.getValueNode(), Mapping.lineOf(node));
    }

    private Optional<BlockTemplate> block(String kind, Node value, int line) {
        BlockTemplate block = switch (kind) {
            case "text" -> new BlockTemplate.Text(textKey(scalar(value), line));
            case "subheading" -> new BlockTemplate.Subheading(textKey(scalar(value), line));
            case "bullets" ->
                new BlockTemplate.Bullets(scalars(value).stream()
                        .map(item -> textKey(scalar(item), Mapping.lineOf(item)))
                        .toList());
            case "sentence" -> new BlockTemplate.Sentence(measure(scalar(value), line));
            case "extremes" -> new BlockTemplate.Extremes(measure(scalar(value), line));
            case "tiles" -> new BlockTemplate.Tiles(measures(scalars(value)));
            case "chart" -> chart(new Mapping(file, value, problems, "a chart"));
            case "table" -> table(new Mapping(file, value, problems, "a table"));
            case "definitions" ->
                new BlockTemplate.Definitions(
                        scalars(value).stream().map(this::metric).toList());
            case "shorthand" -> new BlockTemplate.Shorthand();
            case "inputs" ->
                new BlockTemplate.Inputs(new Mapping(file, value, problems, "inputs")
                        .allow("inputs", "rows")
                        .number("rows", USUAL_INPUTS, 1, MOST_ROWS));
            case "changes" -> changes(new Mapping(file, value, problems, "changes"));
            case "commentary" -> new BlockTemplate.Commentary();
            case "columns" -> columns(new Mapping(file, value, problems, "columns"));
            default ->
                StatisticsReader.KINDS.contains(kind)
                        ? new StatisticsReader(this)
                                .read(kind, new Mapping(file, value, problems, StatisticsReader.named(kind)))
                        : ours(kind, value);
        };
        if (block == null) {
            problem(line, "there is no block \"" + kind + "\"" + Suggestion.instead(kind, KINDS));
        }
        return Optional.ofNullable(block);
    }

    private BlockTemplate chart(Mapping chart) {
        chart.allow("a chart", "title", "measures", "months", "from-zero");
        List<Measure> measures = measures(chart.list("measures", "a chart"));
        if (measures.stream()
                        .map(measure -> measure.metric().unit().id().replace("fte", "people"))
                        .distinct()
                        .count()
                > 1) {
            chart.problem("measures", "the measures of a chart need the same unit; make two charts");
        }
        return new BlockTemplate.Chart(
                measures,
                textKey(chart.text("title", "a chart"), chart.line("title")),
                chart.number("months", USUAL_MONTHS, 2, MOST_MONTHS),
                chart.flag("from-zero"));
    }

    private BlockTemplate table(Mapping table) {
        table.allow("a table", "caption", "by", "columns", "rows", "staff-groups");
        String by = table.text("by", "a table");
        List<String> known = Stream.of(BlockTemplate.By.STAFF_GROUP, BlockTemplate.By.ORGANISATION)
                .map(BlockTemplate.By::id)
                .toList();
        if (!known.contains(by)) {
            table.problem("by", "a table is by one of these, not \"" + by + "\"" + Suggestion.instead(by, known));
        }
        List<TableColumn> columns =
                table.list("columns", "a table").stream().map(this::column).toList();
        return new BlockTemplate.Table(
                by.equals(BlockTemplate.By.ORGANISATION.id())
                        ? BlockTemplate.By.ORGANISATION
                        : BlockTemplate.By.STAFF_GROUP,
                text(table, "caption"),
                columns,
                table.number("rows", 0, 1, MOST_ROWS),
                table.find("staff-groups").isEmpty()
                        ? List.of()
                        : table.list("staff-groups", "a table").stream()
                                .map(node -> new StaffGroup(scalar(node)))
                                .toList());
    }

    private BlockTemplate changes(Mapping changes) {
        changes.allow("changes", "since", "rows");
        String since = changes.text("since", "changes");
        int rows = changes.number("rows", USUAL_CHANGES, 1, MOST_ROWS);
        for (BlockTemplate.Since known : BlockTemplate.Since.values()) {
            if (known.id().equals(since)) {
                return new BlockTemplate.Changes(known, rows);
            }
        }
        List<String> words = Arrays.stream(BlockTemplate.Since.values())
                .map(BlockTemplate.Since::id)
                .toList();
        changes.problem(
                "since", "changes are since one of these, not \"" + since + "\"" + Suggestion.instead(since, words));
        return new BlockTemplate.Changes(BlockTemplate.Since.SEEN, rows);
    }

    private TableColumn column(Node node) {
        String name = scalar(node);
        String[] words = name.split(" +", -1);
        Measure measure = measure(name, Mapping.lineOf(node));
        String typed = words.length > 2 ? words[2] : TableColumn.Part.VALUE.id();
        for (TableColumn.Part part : TableColumn.Part.values()) {
            if (part.id().equals(typed) && words.length <= 3) {
                return new TableColumn(measure, part);
            }
        }
        List<String> known = Arrays.stream(TableColumn.Part.values())
                .map(TableColumn.Part::id)
                .toList();
        problem(Mapping.lineOf(node), "a measure has no \"" + typed + "\"" + Suggestion.instead(typed, known));
        return new TableColumn(measure, TableColumn.Part.VALUE);
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
        Mapping block = new Mapping(file, value, problems, "\"" + kind + "\"");
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

    /** The key of a text, at a key of a block. */
    String text(Mapping block, String key) {
        return textKey(block.text(key, "a block"), block.line(key));
    }

    /** The measures that a list names. */
    List<Measure> measures(List<Node> nodes) {
        return nodes.stream()
                .map(node -> measure(scalar(node), Mapping.lineOf(node)))
                .toList();
    }

    private Metric metric(Node node) {
        String name = scalar(node);
        return Metric.find(name).orElseGet(() -> {
            problem(
                    Mapping.lineOf(node),
                    "there is no metric \"" + name + "\"" + Suggestion.instead(name, metricIds()));
            return Metric.HEADCOUNT;
        });
    }

    private static List<String> metricIds() {
        return Arrays.stream(Metric.values()).map(Metric::id).toList();
    }

    private List<Node> scalars(Node node) {
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        problem(Mapping.lineOf(node), "a list is expected here (lines that begin with a dash)");
        return List.of();
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(Mapping.lineOf(node), "a plain text is expected here");
        return "";
    }

    private void problem(int line, String message) {
        problems.add(file, line, message);
    }
}
