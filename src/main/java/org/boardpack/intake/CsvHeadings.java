package org.boardpack.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    static final char[] DELIMITERS = {',', ';', '\t'};
    /** Up to 25 lines may stand above the headings. */
    static final int LAST_LINE = 26;

    /** Headings may go on over several lines. */
    private static final long LINES_READ = 2L * LAST_LINE;

    private static final int LONGEST_OPENING = 1 << 18;
    static final int MOST_COLUMNS = 1_000;

    /** Tries every delimiter on every line that may hold the headings; the row with most known headings wins. */
    static Optional<CsvHeadings> find(Path file, TextEncoding encoding, List<ExtractDeclaration> extracts)
            throws IOException {
        List<String> lines = opening(file, encoding);
        Optional<CsvHeadings> best = Optional.empty();
        int strongest = 0;
        for (int line = 0; line < Math.min(lines.size(), LAST_LINE); line++) {
            for (char delimiter : DELIMITERS) {
                // A row of no more cells than the best one has headings cannot hold more of them.
                int enough = Math.max(strongest, 1) + 1;
                if (mostCells(lines.get(line), delimiter) < enough) {
                    continue;
                }
                List<String> headings = firstRow(lines.subList(line, lines.size()), delimiter);
                if (headings.size() < enough) {
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

    /** What a row that begins with the line can have at most; with a quotation mark it may go on in the next lines. */
    private static long mostCells(String line, char delimiter) {
        return line.indexOf('"') >= 0 ? Long.MAX_VALUE : count(line, delimiter) + 1;
    }

    static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private static List<String> firstRow(List<String> lines, char delimiter) throws IOException {
        CSVFormat lenient = CsvRows.format(delimiter)
                .builder()
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(String.join("\n", lines)))
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
        StringBuilder opening = new StringBuilder();
        char[] letters = new char[1 << 13];
        long lineEnds = 0;
        try (BufferedReader text = encoding.open(file)) {
            for (int read = 0; read >= 0 && lineEnds <= LINES_READ && opening.length() < LONGEST_OPENING; ) {
                read = text.read(letters, 0, Math.min(letters.length, LONGEST_OPENING - opening.length()));
                String part = new String(letters, 0, Math.max(read, 0));
                lineEnds += count(part, '\n');
                opening.append(part);
            }
        }
        return opening.toString().lines().limit(LINES_READ).toList();
    }
}
