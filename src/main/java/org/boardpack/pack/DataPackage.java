package org.boardpack.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code datapackage.json}: the CSV files of a folder of an edition, each with its size, its hash and the types of its columns, so that R,
 * Python and Power BI read them typed. The form is Frictionless Data's, version 1 (specs.frictionlessdata.io).
 *
 * @param schemas the columns of every CSV file that there may be, by the file's name
 */
public record DataPackage(EditionStamp edition, Map<String, List<CsvColumn>> schemas) {

    /** What its file is called. */
    public static final String NAME = "datapackage.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Describes the CSV files that stand in a folder now, and writes that beside them.
     *
     * @param about whom they are about, such as {@code 7A2}; blank for the edition as a whole
     * @param title in words
     */
    public void write(Path folder, String about, String title) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        String whose = about.isEmpty() ? "" : "-" + about.toLowerCase(Locale.ROOT);
        root.put("profile", "tabular-data-package");
        root.put("name", "boardpack-" + edition.month() + "-edition-" + edition.number() + whose);
        root.put("title", title);
        root.put("version", edition.month() + "@" + edition.number());
        root.put("created", edition.madeAt().toString());
        List<Object> resources = new ArrayList<>();
        for (Path file : csvFiles(folder)) {
            resources.add(describe(file));
        }
        root.put("resources", resources);
        Files.writeString(folder.resolve(NAME), JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n");
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Object> describe(Path file) throws IOException {
        String path = file.getFileName().toString();
        List<CsvColumn> columns = schemas.get(path);
        if (columns == null) {
            throw new IllegalStateException("nobody has declared the columns of " + path);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", path.replace(".csv", ""));
        resource.put("path", path);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + FolderHashes.ofFile(file));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", columns.stream().map(DataPackage::describe).toList());
        schema.put("missingValues", List.of(""));
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> describe(CsvColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().frictionless());
        if (column.type() == CsvColumn.Type.YES_NO) {
            field.put("trueValues", List.of("yes"));
            field.put("falseValues", List.of("no"));
        }
        List<String> values =
                column.values().stream().filter(value -> !value.isEmpty()).toList();
        if (!values.isEmpty()) {
            field.put("constraints", Map.of("enum", values));
        }
        return field;
    }
}
