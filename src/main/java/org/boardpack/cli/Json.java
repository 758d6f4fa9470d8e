package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Data for programs: documents, each with the version of its shape. */
final class Json {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final ObjectMapper LINES = JsonMapper.builder().build();

    private Json() {}

    /** On one line. */
    static String line(Map<String, ? extends @Nullable Object> data) {
        return LINES.writeValueAsString(document(data));
    }

    static String of(Map<String, ? extends @Nullable Object> data) {
        return MAPPER.writeValueAsString(document(data));
    }

    private static Map<String, @Nullable Object> document(Map<String, ? extends @Nullable Object> data) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", 1);
        document.putAll(data);
        return document;
    }
}
