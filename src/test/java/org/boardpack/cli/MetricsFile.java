package org.boardpack.cli;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A {@code metrics.csv} as an outsider reads it: plain text, by the contract's column names. */
final class MetricsFile {

    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    static MetricsFile read(Path file) {
        MetricsFile metrics = new MetricsFile();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(file);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                Map<String, String> row = record.toMap();
                metrics.lines.add(String.join(",", record.toList()));
                metrics.rows.put(
                        key(
                                row.get("period"),
                                row.get("scope_type"),
                                row.get("scope_code"),
                                row.get("staff_group"),
                                row.get("metric"),
                                row.get("window"),
                                row.get("dimension"),
                                row.get("dimension_value")),
                        row);
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return metrics;
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }

    List<String> lines() {
        return lines;
    }

    int size() {
        return rows.size();
    }

    Optional<Map<String, String>> find(
            String period, String type, String code, String group, String metric, String window) {
        return Optional.ofNullable(rows.get(key(period, type, code, group, metric, window, "", "")));
    }

    /** A figure's value; fails when there is none. */
    BigDecimal value(String period, String type, String code, String group, String metric, String window) {
        Map<String, String> row = find(period, type, code, group, metric, window)
                .orElseThrow(() -> new AssertionError("no " + key(period, type, code, group, metric, window)));
        if (row.get("value").isEmpty()) {
            throw new AssertionError(key(period, type, code, group, metric, window) + " is " + row.get("status"));
        }
        return new BigDecimal(row.get("value"));
    }

    /** An organisation's figure of everybody. */
    BigDecimal value(String period, String organisation, String metric, String window) {
        return value(period, "organisation", organisation, "All", metric, window);
    }
}
