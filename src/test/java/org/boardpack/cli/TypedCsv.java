package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/** A CSV file read as a program reads it that goes by a Frictionless table schema. */
final class TypedCsv {

    private TypedCsv() {}

    /** Holds the headings and every value to the schema, and says how many values there were. */
    static long check(Path file, JsonNode schema) throws IOException {
        assertThat(schema.get("missingValues").get(0).asString()).isEmpty();
        List<JsonNode> fields = new ArrayList<>();
        schema.get("fields").forEach(fields::add);
        long values = 0;
        try (CSVParser csv = CSVParser.parse(
                Files.newBufferedReader(file),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(csv.getHeaderNames())
                    .as(file.toString())
                    .isEqualTo(fields.stream()
                            .map(field -> field.get("name").asString())
                            .toList());
            List<Set<String>> allowed = fields.stream().map(TypedCsv::allowed).toList();
            for (CSVRecord row : csv) {
                assertThat(row.size()).isEqualTo(fields.size());
                for (int i = 0; i < fields.size(); i++) {
                    String value = row.get(i);
                    if (!value.isEmpty()) {
                        parse(
                                value,
                                fields.get(i).get("type").asString(),
                                file + " " + fields.get(i).get("name") + " " + value);
                        if (!allowed.get(i).isEmpty()) {
                            assertThat(allowed.get(i)).as(file.toString()).contains(value);
                        }
                        values++;
                    }
                }
            }
        }
        return values;
    }

    private static Set<String> allowed(JsonNode field) {
        Set<String> allowed = new HashSet<>();
        if (field.has("constraints")) {
            field.get("constraints").get("enum").forEach(value -> allowed.add(value.asString()));
        }
        return allowed;
    }

    private static void parse(String value, String type, String where) {
        try {
            switch (type) {
                case "integer" -> Long.parseLong(value);
                case "number" -> new BigDecimal(value);
                case "date" -> LocalDate.parse(value);
                case "yearmonth" -> YearMonth.parse(value);
                case "boolean" -> assertThat(value).as(where).isIn("yes", "no");
                case "string" -> assertThat(value).isNotEmpty();
                default -> throw new AssertionError("no such type: " + type);
            }
        } catch (RuntimeException notOfTheType) {
            throw new AssertionError(where + " is no " + type, notOfTheType);
        }
    }
}
