package org.boardpack.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.boardpack.workforce.LooseSpelling;
import org.jspecify.annotations.Nullable;

/**
 * A small CSV file of facts that people may edit: headings in the first row, {@code #} opens a remark; headings are matched loosely. Parted
 * by commas, semicolons or tabs, as the editor's country has it.
 */
public final class ReferenceTable {

    /** One letter in four wrong is a slip; more make another heading, which an analyst may add. */
    private static final int A_SLIP = 4;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final String file;
    private final List<String> headings;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private ReferenceTable(String file, Reader reader) throws IOException {
        this.file = file;
        List<String> found = List.of();
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        char delimiter = delimiter(text.toString());
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.toString()))
                .setFormat(FORMAT.builder().setDelimiter(delimiter).get())
                .get()) {
            for (CSVRecord record : parser) {
                if (found.isEmpty()) {
                    found = record.toList();
                } else {
                    Row row = new Row(record, parser.getCurrentLineNumber());
                    checkThatItIsParted(row, found.size(), delimiter);
                    rows.add(row);
                }
            }
            for (int i = 0; i < found.size(); i++) {
                positions.putIfAbsent(LooseSpelling.of(found.get(i)), i);
            }
            this.headings = found;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new BrokenReferenceException("reference/" + file + ", after row " + rows.size()
                    + ": this is not CSV; look for a quotation mark that never closes.");
        }
    }

    /** That which is most often in the headings. */
    private static char delimiter(String text) {
        String headings = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char most = CsvHeadings.DELIMITERS[0];
        for (char delimiter : CsvHeadings.DELIMITERS) {
            most = CsvHeadings.count(headings, delimiter) > CsvHeadings.count(headings, most) ? delimiter : most;
        }
        return most;
    }

    /** A row of one cell with as many other delimiters as there are headings would pass for a value that nobody meant. */
    private static void checkThatItIsParted(Row row, int headings, char delimiter) {
        for (char other : CsvHeadings.DELIMITERS) {
            boolean isWhole = row.record.size() == 1 && headings > 1;
            if (isWhole && other != delimiter && CsvHeadings.count(row.record.get(0), other) >= headings - 1) {
                throw row.broken(
                        "its cells are parted by '" + other + "', those of the headings by '" + delimiter + "'");
            }
        }
    }

    /** A slip in a heading would leave its whole column out without a word. */
    private void checkHeadings(List<String> known) {
        List<String> loose = known.stream().map(LooseSpelling::of).toList();
        for (String heading : headings) {
            String own = LooseSpelling.of(heading);
            for (int i = 0; i < loose.size() && !own.isEmpty() && !loose.contains(own); i++) {
                int wrong = LevenshteinDistance.getDefaultInstance().apply(own, loose.get(i));
                if (wrong * A_SLIP <= loose.get(i).length() && !positions.containsKey(loose.get(i))) {
                    throw new BrokenReferenceException("reference/" + file + ": there is no heading \"" + known.get(i)
                            + "\", but \"" + heading + "\"; correct the heading.");
                }
            }
        }
    }

    /** The workspace's file of that name when it has one, else the shipped one. */
    static ReferenceTable load(String name, @Nullable Path reference) {
        String file = name + ".csv";
        try {
            Path own = reference == null ? null : reference.resolve(file);
            if (own != null && Files.isRegularFile(own)) {
                try (BufferedReader text = TextEncoding.of(own, Long.MAX_VALUE).open(own);
                        InputStream bytes = shipped(name)) {
                    ReferenceTable table = new ReferenceTable(file, text);
                    table.checkHeadings(new ReferenceTable(file, letters(bytes)).headings);
                    return table;
                } catch (UnreadableFileException unreadable) {
                    throw new BrokenReferenceException("reference/" + file
                            + " cannot be read as CSV; save it as CSV UTF-8, or remove it to use the shipped one.");
                }
            }
            try (InputStream bytes = shipped(name)) {
                return new ReferenceTable(file, letters(bytes));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Reader letters(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes of the file that ships with the program. */
    static InputStream shipped(String name) {
        String file = name + ".csv";
        InputStream bytes = ReferenceTable.class.getResourceAsStream("/reference/" + file);
        if (bytes == null) {
            throw new BrokenReferenceException("reference/" + file + " is missing; add it.");
        }
        return bytes;
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** The heading of the first column, whose values name the rows. */
    String firstHeading() {
        return headings.isEmpty() ? "" : headings.get(0);
    }

    /** One row, and the line it ends on. */
    public final class Row {
        private final CSVRecord record;
        private final long line;

        private Row(CSVRecord record, long line) {
            this.record = record;
            this.line = line;
        }

        /** The cell under the first of these headings that the file has; blank when it has none. */
        public String text(String... anyOf) {
            for (String heading : anyOf) {
                Integer position = positions.get(LooseSpelling.of(heading));
                if (position != null) {
                    return position < record.size() ? record.get(position).strip() : "";
                }
            }
            return "";
        }

        @Nullable
        String textOrNull(String... anyOf) {
            String text = text(anyOf);
            return text.isEmpty() ? null : text;
        }

        /** What is to be thrown when something about the row is wrong: with file, line, and what to do. */
        public BrokenReferenceException broken(String what) {
            return new BrokenReferenceException(
                    "reference/" + file + ", line " + line + ": " + what + "; correct this line.");
        }
    }
}
