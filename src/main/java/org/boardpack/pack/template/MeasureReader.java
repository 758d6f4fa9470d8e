package org.boardpack.pack.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what blocks show: metrics, the months they cover, and parts of them. */
final class MeasureReader {

    private static final Measure ANY = new Measure(Metric.HEADCOUNT, Window.AS_AT);

    private final ScalarReader scalars;

    MeasureReader(ScalarReader scalars) {
        this.scalars = scalars;
    }

    /** The measures that a list names. */
    List<Measure> measures(List<Node> nodes) {
        return nodes.stream()
                .map(node -> measure(scalars.scalar(node), Mapping.lineOf(node)))
                .toList();
    }

    /** The measure of that name; any one, and a problem, where there is none. */
    Measure measure(String name, int line) {
        String[] words = name.split(" +", -1);
        Optional<Metric> metric = Metric.find(words[0]);
        if (metric.isEmpty()) {
            scalars.problem(line, noMetric(words[0]));
            return ANY;
        }
        List<String> windows = metric.get().windows().stream().map(Window::id).toList();
        String typed = words.length > 1 ? words[1] : "";
        for (Window window : metric.get().windows()) {
            if (window.id().equals(typed)) {
                return new Measure(metric.get(), window);
            }
        }
        scalars.problem(
                line,
                (typed.isEmpty() ? "say over which months" : words[0] + " is not made over \"" + typed + "\"")
                        + Suggestion.instead(typed, windows));
        return ANY;
    }

    /** The metric of that name; any one, and a problem, where there is none. */
    Metric metric(Node node) {
        String name = scalars.scalar(node);
        return Metric.find(name).orElseGet(() -> {
            scalars.problem(Mapping.lineOf(node), noMetric(name));
            return Metric.HEADCOUNT;
        });
    }

    private static String noMetric(String name) {
        return "there is no metric \"" + name + "\""
                + Suggestion.instead(
                        name, Arrays.stream(Metric.values()).map(Metric::id).toList());
    }

    /** The column of a table: a measure, or a part of it. */
    TableColumn column(Node node) {
        String name = scalars.scalar(node);
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
        scalars.problem(Mapping.lineOf(node), "a measure has no \"" + typed + "\"" + Suggestion.instead(typed, known));
        return new TableColumn(measure, TableColumn.Part.VALUE);
    }
}
