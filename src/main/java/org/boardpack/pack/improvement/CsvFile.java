package org.boardpack.pack.improvement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.boardpack.pack.CsvColumn;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is written to a file: UTF-8, LF, RFC 4180, numbers in full precision, dates as year-month-day.
 *
 * @param name of the file
 * @param rows one value a column: numbers, dates, text; null for nothing
 */
public record CsvFile(String name, List<CsvColumn> columns, List<List<@Nullable Object>> rows) {

    /** Writes the file into a folder; a table without rows has no file. */
    public void writeInto(Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (rows.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator("\n")
                .setHeader(CsvColumn.names(columns).toArray(String[]::new))
                .get();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            for (List<@Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(CsvFile::text).toList());
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
