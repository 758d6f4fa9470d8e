package org.boardpack.pack.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of a template file, read with the line of each at hand. What is wrong is collected, and reading goes on. */
final class Mapping {

    private final String file;
    private final Problems problems;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Mapping(String file, @Nullable Node node, Problems problems, String what) {
        this.file = file;
        this.problems = problems;
        this.line = node == null ? 1 : lineOf(node);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                read(entry);
            }
        } else if (node != null) {
            problems.add(file, line, what + " must have keys and values, such as \"title: ...\"");
        }
    }

    private void read(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(file, lineOf(entry.getKeyNode()), "a key must be a plain word");
        } else if (entries.put(key.getValue(), entry.getValueNode()) != null) {
            problems.add(
                    file,
                    lineOf(key),
                    "\"" + key.getValue() + "\" stands here for the second time, first in line "
                            + lines.get(key.getValue()));
        } else {
            lines.put(key.getValue(), lineOf(key));
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The line of a key, or of the whole where the key is missing. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    void problem(String key, String message) {
        problems.add(file, line(key), message);
    }

    /** The keys and values at a key. */
    Mapping inside(String key, Node node) {
        return new Mapping(file, node, problems, "\"" + key + "\"");
    }

    /** Complains of every key that is none of these. */
    Mapping allow(String what, String... known) {
        for (String key : entries.keySet()) {
            if (!List.of(known).contains(key)) {
                problem(key, what + " has no \"" + key + "\"" + Suggestion.instead(key, List.of(known)));
            }
        }
        return this;
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The text at a key; blank, and a problem, where there is none. */
    String text(String key, String what) {
        Optional<Node> node = find(key);
        if (node.isEmpty()) {
            problem(key, what + " needs \"" + key + "\"");
            return "";
        }
        return scalar(node.get());
    }

    /** A whole number at a key, or the given one. */
    int number(String key, int otherwise, int least, int most) {
        Optional<Node> node = find(key);
        if (node.isEmpty()) {
            return otherwise;
        }
        String text = scalar(node.get());
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problem(key, "\"" + key + "\" must be a whole number from " + least + " to " + most + ", not \"" + text + "\"");
        return otherwise;
    }

    /** Yes or no at a key, no where it is missing. */
    boolean flag(String key) {
        String text = find(key).map(this::scalar).orElse("false");
        if (!List.of("true", "false", "yes", "no").contains(text)) {
            problem(key, "\"" + key + "\" must be yes or no, not \"" + text + "\"");
        }
        return List.of("true", "yes").contains(text);
    }

    /** The nodes of the list at a key; empty, and a problem, where there is no list. */
    List<Node> list(String key, String what) {
        Optional<Node> node = find(key);
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        problem(key, what + " needs a list at \"" + key + "\" (lines that begin with a dash)");
        return List.of();
    }

    /** The text of a node; blank, and a problem, where it is no plain text. */
    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problems.add(file, lineOf(node), "a plain text is expected here");
        return "";
    }
}
