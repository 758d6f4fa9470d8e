package org.boardpack.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpack.workforce.ExtractKind;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of extract that is known: those shipped in {@code extracts/}, those an installation adds or replaces in
 * {@code reference/extracts/*.yaml}, and the headings it adds in {@code reference/headings.csv}. Immutable.
 */
public final class ExtractDeclarations {

    private final List<ExtractDeclaration> all;
    private final RuleBook rules;

    private ExtractDeclarations(List<ExtractDeclaration> all, RuleBook rules) {
        this.all = all;
        this.rules = rules;
    }

    /** The shipped extracts alone. */
    public static ExtractDeclarations shipped() {
        return load(null);
    }

    /**
     * The shipped extracts and what the workspace adds.
     *
     * @param reference the workspace's reference folder, null or absent when it has none
     * @throws BrokenReferenceException when a file of the workspace cannot be used
     */
    public static ExtractDeclarations load(@Nullable Path reference) {
        Map<String, ExtractDeclaration> byId = new LinkedHashMap<>();
        for (String id : Yaml.list("extracts/index.yaml", resource("index.yaml"))) {
            byId.put(id, ExtractDeclaration.of(id, Yaml.mapping("extracts/" + id + ".yaml", resource(id + ".yaml"))));
        }
        if (reference != null) {
            addFrom(reference.resolve("extracts"), byId);
        }
        for (ReferenceTable.Row row : ReferenceTable.load("headings", reference).rows()) {
            String id = row.text("extract");
            ExtractDeclaration declared = byId.get(id);
            if (declared == null || declared.withAlias(row.text("heading"), "").equals(declared)) {
                throw row.broken("no extract \"" + id + "\" with a heading \"" + row.text("heading") + "\" is known");
            }
            byId.put(id, declared.withAlias(row.text("heading"), row.text("alias")));
        }
        return new ExtractDeclarations(
                List.copyOf(byId.values()), new RuleBook(Yaml.mapping("extracts/rules.yaml", resource("rules.yaml"))));
    }

    /** The columns of any measure over time, which is no extract of the inbox. */
    static ExtractDeclaration series() {
        return ExtractDeclaration.of(
                "spc-series", Yaml.mapping("extracts/spc-series.yaml", resource("spc-series.yaml")));
    }

    /** What people call the kind, such as "Staff in post". */
    public Optional<String> nameOf(ExtractKind kind) {
        return all.stream()
                .filter(declared -> declared.kind().equals(kind))
                .map(ExtractDeclaration::name)
                .findFirst();
    }

    /** Every kind, most used first. */
    public List<ExtractKind> kinds() {
        return all.stream().map(ExtractDeclaration::kind).toList();
    }

    List<ExtractDeclaration> all() {
        return all;
    }

    RuleBook rules() {
        return rules;
    }

    private static void addFrom(Path folder, Map<String, ExtractDeclaration> byId) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".yaml")) {
                    try (Reader text = Files.newBufferedReader(file)) {
                        String id = name.substring(0, name.length() - ".yaml".length());
                        byId.put(id, ExtractDeclaration.of(id, Yaml.mapping("reference/extracts/" + name, text)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader resource(String name) {
        InputStream bytes = ExtractDeclarations.class.getResourceAsStream("/extracts/" + name);
        if (bytes == null) {
            throw new BrokenReferenceException("extracts/" + name + " is not in the program; build it again.");
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
