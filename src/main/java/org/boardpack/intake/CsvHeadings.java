package org.boardpack.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Where the headings of a CSV file are, and what parts its columns.
 *
 * @param line the true line that they are on
 */
record CsvHeadings(char delimiter, long line, List<String> headings, Recognition recognition) {

    private static final char[] DELIMITERS = {',', ';', '\t'};
    /** Up to 25 lines may stand above the headings. */
    static final int LAST_LINE = 26;

    private static final int LONGEST_OPENING = 1 << 18;
    static final int MOST_COLUMNS = 1_000;

    /** Tries every delimiter on every line that may hold the headings; the row with most known headings wins. */
    static Optional<CsvHeadings> find(Path file, TextEncoding encoding, List<ExtractDeclaration> extracts)
            throws IOException {
        List<String> lines = opening(file, encoding);
        Optional<CsvHeadings> best = Optional.empty();
        int strongest = 0;
        for (int line = 0; line < Math.min(lines.size(), LAST_LINE); line++) {
            String text = String.join("\n", lines.subList(line, lines.size()));
            for (char delimiter : DELIMITERS) {
                List<String> headings = firstRow(text, delimiter);
                // A row of no more cells than the best one has headings cannot hold more of them.
                if (headings.size() < 2 || headings.size() <= strongest) {
                    continue;
                }
                Recognition recognition = new Recognition(headings, extracts);
                if (recognition.strength() > strongest) {
                    strongest = recognition.strength();
                    best = Optional.of(new CsvHeadings(delimiter, line + 1, headings, recognition));
                }
            }
        }
        return best;
    }

    private static List<String> firstRow(String text, char delimiter) throws IOException {
        CSVFormat lenient = CsvRows.format(delimiter)
                .builder()
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(lenient)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> row = records.hasNext() ? records.next().toList() : List.of();
            if (row.size() > MOST_COLUMNS) {
                throw new UnreadableFileException(Rule.TOO_MANY_COLUMNS, String.format(Locale.UK, "%,d", MOST_COLUMNS));
            }
            return row;
        } catch (UncheckedIOException notARow) {
            return List.of();
        }
    }

    private static List<String> opening(Path file, TextEncoding encoding) throws IOException {
        char[] letters = new char[(int) Math.min(LONGEST_OPENING, Files.size(file) + 1)];
        int length = 0;
        try (BufferedReader text = encoding.open(file)) {
            for (int read = 0; read >= 0 && length < letters.length; length += Math.max(read, 0)) {
                read = text.read(letters, length, letters.length - length);
            }
        }
        List<String> lines = new ArrayList<>();
        new String(letters, 0, length).lines().limit(2L * LAST_LINE).forEach(lines::add);
        return lines;
    }
}
