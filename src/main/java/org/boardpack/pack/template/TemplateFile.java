package org.boardpack.pack.template;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file of a template and what it says.
 *
 * @param name as people find it
 */
record TemplateFile(String name, String content) {

    /** The file as YAML nodes, which know their lines; null when it is empty or no YAML, which is then a problem. */
    @Nullable
    Node parse(Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(content));
            if (root == null) {
                problems.add(name, 1, "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            problems.add(
                    name,
                    line,
                    "this is not YAML (" + broken.getProblem() + "); look at the indentation, colons and quotation"
                            + " marks here and just above");
            return null;
        }
    }
}
