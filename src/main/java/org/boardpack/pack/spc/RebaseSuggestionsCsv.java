package org.boardpack.pack.spc;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.FigureColumns;
import org.boardpack.pack.SuggestedRebase;

/** {@code rebase-suggestions.csv} of a scope: a row a lasting shift. Nothing is done about it. */
public final class RebaseSuggestionsCsv {

    /** The file's name in a scope's folder. */
    public static final String NAME = "rebase-suggestions.csv";

    private static final String ABOVE = "above";
    private static final String BELOW = "below";

    /** The columns, in order. */
    public static final List<CsvColumn> COLUMNS = List.of(
            FigureColumns.scopeType(),
            CsvColumn.text("scope_code"),
            FigureColumns.metric(),
            FigureColumns.window(),
            CsvColumn.text("staff_group"),
            CsvColumn.month("from"),
            CsvColumn.whole("months"),
            CsvColumn.oneOf("side_of_mean", List.of(ABOVE, BELOW)));

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\n")
            .setHeader(CsvColumn.names(COLUMNS).toArray(String[]::new))
            .get();

    private RebaseSuggestionsCsv() {}

    /** Writes the file into a folder; without a suggestion there is none. */
    public static void write(List<SuggestedRebase> suggestions, Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (suggestions.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            for (SuggestedRebase one : suggestions) {
                printer.printRecord(
                        one.scopeType(),
                        one.code(),
                        one.metric(),
                        one.window(),
                        one.staffGroup(),
                        one.from(),
                        one.months(),
                        one.isHigher() ? ABOVE : BELOW);
            }
        }
    }

    /** What the file in a folder holds; nothing where there is none. */
    public static List<SuggestedRebase> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        List<SuggestedRebase> suggestions = new ArrayList<>();
        if (Files.exists(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file);
                    CSVParser parser = CSVParser.parse(
                            reader, FORMAT.builder().setSkipHeaderRecord(true).get())) {
                for (CSVRecord row : parser) {
                    suggestions.add(new SuggestedRebase(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(5),
                            Integer.parseInt(row.get(6)),
                            row.get(7).equals(ABOVE)));
                }
            }
        }
        return suggestions;
    }
}
