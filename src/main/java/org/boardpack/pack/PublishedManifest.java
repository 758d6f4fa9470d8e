package org.boardpack.pack;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.workforce.ReportingMonth;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a {@code manifest.json} says, read back.
 *
 * @param files the SHA-256 of each file of the edition, by its path in the edition's folder
 */
public record PublishedManifest(ReportingMonth month, int edition, SortedMap<String, String> files) {

    /** Empty where the bytes are no manifest. */
    public static Optional<PublishedManifest> read(byte[] json) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            SortedMap<String, String> files = new TreeMap<>();
            for (Map.Entry<String, JsonNode> file : root.path("files").properties()) {
                files.put(file.getKey(), file.getValue().asString());
            }
            return Optional.of(new PublishedManifest(
                    ReportingMonth.parse(root.path("month").asString()),
                    root.path("edition").asInt(),
                    files));
        } catch (JacksonException | IllegalArgumentException noManifest) {
            return Optional.empty();
        }
    }
}
