package org.boardpack.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code manifest.json} of an edition: what it was made from and the SHA-256 of every file in it.
 *
 * @param method how the figures were counted, and whether that changed
 * @param ruleSet the settings that figures depend on, by name
 */
public record Manifest(EditionStamp edition, MethodNote method, Map<String, String> ruleSet, List<InputFile> inputs) {

    /** What its file is called. */
    public static final String NAME = "manifest.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The manifest of the files that stand in a folder now; itself left out. */
    public String json(Path folder) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schemaVersion", 1);
        root.put("month", edition.month().toString());
        root.put("edition", edition.number());
        root.put("status", edition.status().id());
        root.put("madeAt", edition.madeAt().toString());
        root.put("codeVersion", edition.codeVersion());
        root.put("method", method.id());
        method.changedSince().ifPresent(since -> root.put("changedSince", describe(since)));
        root.put("ruleSet", ruleSet);
        root.put("inputs", inputs.stream().map(Manifest::describe).toList());
        root.put("files", hashes(folder));
        return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> describe(MethodNote.Change since) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("edition", since.edition());
        said.put("method", since.method());
        said.put("changes", since.changes());
        said.put("note", since.inWords());
        return said;
    }

    private static Map<String, @Nullable Object> describe(InputFile input) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("name", input.name());
        said.put("sha256", input.sha256().orElse(null));
        said.put("extract", input.extract());
        said.put("rows", input.rows().isPresent() ? input.rows().getAsLong() : null);
        said.put("verdict", input.verdict());
        said.put("receivedAt", input.receivedAt().toString());
        return said;
    }

    /** Of every file but the manifest itself. */
    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = FolderHashes.of(folder);
        hashes.remove(NAME);
        return hashes;
    }
}
