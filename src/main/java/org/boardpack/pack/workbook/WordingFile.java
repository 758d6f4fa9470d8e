package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A wording file as read: every text with the line it stands on, nested keys joined by dots. */
record WordingFile(String name, Map<String, Entry> entries) {

    private static final List<String> NAMES_FROM_DATA =
            List.of("staff-group.", "value.", "verdict.", "action-status.", "domain.", "extract.", "peer-group.");

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}");

    /** One text and its 1-based line. */
    record Entry(String text, int line) {

        Set<String> placeholders() {
            return PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static WordingFile read(String name, Reader yaml) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(yaml);
            if (root != null) {
                collect(name, "", root, entries);
            }
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new WordingException("[" + name + "] line " + line + ": this is not YAML (" + broken.getProblem()
                    + "); put texts that hold a colon or a brace in double quotes");
        }
        return new WordingFile(name, entries);
    }

    private static void collect(String file, String key, Node node, Map<String, Entry> entries) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = ((ScalarNode) tuple.getKeyNode()).getValue();
                collect(file, key.isEmpty() ? name : key + "." + name, tuple.getValueNode(), entries);
            }
        } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            if (entries.put(key, new Entry(scalar.getValue().strip(), line)) != null) {
                throw new WordingException("[" + file + "] line " + line + ": \"" + key + "\" is given twice");
            }
        } else {
            throw new WordingException("[" + file + "] line " + line + ": \"" + key + "\" needs a text");
        }
    }

    /** Refuses a key or a placeholder that the pattern does not have. */
    void checkAgainst(WordingFile pattern) {
        entries.forEach((key, entry) -> {
            Entry model = pattern.entries.get(key);
            if (model == null && NAMES_FROM_DATA.stream().anyMatch(key::startsWith)) {
                return; // data may have other names than ours
            }
            if (model == null) {
                throw new WordingException(
                        "[" + name + "] line " + entry.line() + ": the workbook has no text called \"" + key + "\""
                                + NearestName.hint(key, pattern.entries.keySet()));
            }
            for (String placeholder : entry.placeholders()) {
                if (!model.placeholders().contains(placeholder)) {
                    throw new WordingException("[" + name + "] line " + entry.line() + ": \"" + key
                            + "\" has no value {{" + placeholder + "}}; "
                            + (model.placeholders().isEmpty()
                                    ? "it has none"
                                    : "choose from {{" + String.join("}}, {{", model.placeholders()) + "}}"));
                }
            }
        });
    }
}
