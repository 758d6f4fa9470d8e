package org.boardpack.pack.template;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads plain texts and lists of them, and notes where something else stands. */
record ScalarReader(String file, Problems problems) {

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(Mapping.lineOf(node), "a plain text is expected here");
        return "";
    }

    List<Node> list(Node node) {
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        problem(Mapping.lineOf(node), "a list is expected here (lines that begin with a dash)");
        return List.of();
    }

    void problem(int line, String message) {
        problems.add(file, line, message);
    }
}
