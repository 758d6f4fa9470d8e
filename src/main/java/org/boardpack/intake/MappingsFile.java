package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.boardpack.inbox.OnDisk;
import org.boardpack.workforce.LooseSpelling;

/**
 * {@code reference/mappings.csv}, which Boardpack and an analyst both write. Boardpack only adds lines at the end and fills in
 * "Means"; every other line stays as it is, to the letter. Opened in Excel, no value is a formula.
 */
public final class MappingsFile {

    static final String NAME = "mappings";

    /** Excel takes the encoding of a CSV file from this mark alone. */
    private static final String MARK = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final String[] COLUMNS = {"List", "Value read", "Means", "Rows", "First seen in", "Nearest", "Added"
    };

    /** A line, and where it stands in the text. */
    private record Line(CSVRecord cells, int from, int to) {}

    private final Path file;

    /** @param reference the workspace's reference folder */
    public MappingsFile(Path reference) {
        this.file = reference.resolve(NAME + ".csv");
    }

    /** Its lines, in order; empty when there is no file. */
    public List<Mapping> mappings() throws IOException {
        String text = text();
        List<Line> lines = lines(text);
        Map<String, Integer> columns = columns(lines);
        return entries(lines).stream().map(line -> mapping(line, columns)).toList();
    }

    /**
     * Enters values that it does not have yet.
     *
     * @param fileName where they were seen
     */
    public void enter(List<UnlistedValue> values, String fileName, LocalDate today) throws IOException {
        List<Mapping> known = new ArrayList<>(mappings());
        int before = known.size();
        for (UnlistedValue value : values) {
            // A value of nothing but punctuation would match every other one.
            boolean spells = !LooseSpelling.of(value.read()).isEmpty();
            if (spells && known.stream().noneMatch(line -> line.isOf(value.list(), value.read()))) {
                known.add(new Mapping(
                        value.list(),
                        value.read(),
                        "",
                        Long.toString(value.rows()),
                        fileName,
                        value.nearest() == null ? "" : value.nearest(),
                        today.toString()));
            }
        }
        if (known.size() > before) {
            append(known.subList(before, known.size()));
        }
    }

    private void append(List<Mapping> added) throws IOException {
        String text = text();
        Map<String, Integer> columns = columns(lines(text));
        StringBuilder longer = new StringBuilder(text);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            longer.append("\r\n");
        }
        for (Mapping mapping : added) {
            String[] cells = new String
                    [columns.values().stream().mapToInt(at -> at + 1).max().orElse(0)];
            Map<String, String> said = cells(mapping);
            columns.forEach((heading, at) -> cells[at] = said.getOrDefault(heading, ""));
            longer.append(ExcelCells.printed(cells));
        }
        write(longer.toString());
    }

    /**
     * Says what a value means.
     *
     * @return false when it is not in the file
     */
    public boolean map(String list, String read, String means) throws IOException {
        String text = text();
        List<Line> lines = lines(text);
        Map<String, Integer> columns = columns(lines);
        Optional<Line> found = entries(lines).stream()
                .filter(line -> mapping(line, columns).isOf(list, read))
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        Line line = found.get();
        int at = Objects.requireNonNull(columns.get(LooseSpelling.of("Means")));
        String[] cells = Arrays.copyOf(line.cells.values(), Math.max(line.cells.size(), at + 1));
        cells[at] = ExcelCells.unlikeAFormula(means);
        write(text.substring(0, line.from) + ExcelCells.printed(cells) + text.substring(line.to));
        return true;
    }

    private String text() throws IOException {
        if (!Files.exists(file)) {
            try (InputStream shipped = ReferenceTable.shipped(NAME)) {
                return new String(shipped.readAllBytes(), UTF_8).replace(MARK, "");
            }
        }
        try (Reader letters = TextEncoding.of(file, Long.MAX_VALUE).open(file)) {
            StringWriter text = new StringWriter();
            letters.transferTo(text);
            return text.toString();
        } catch (UnreadableFileException unreadable) {
            throw new BrokenReferenceException(
                    "reference/mappings.csv cannot be read as CSV; save it as CSV UTF-8, or remove it to begin a new one.");
        }
    }

    private static List<Line> lines(String text) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            List<CSVRecord> records = parser.getRecords();
            for (int i = 0; i < records.size(); i++) {
                long end = i + 1 < records.size() ? records.get(i + 1).getCharacterPosition() : text.length();
                lines.add(new Line(records.get(i), (int) records.get(i).getCharacterPosition(), (int) end));
            }
            return lines;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new BrokenReferenceException("reference/mappings.csv, after line " + lines.size()
                    + ": this is not CSV; look for a quotation mark that never closes.");
        }
    }

    private static boolean isRemark(Line line) {
        return line.cells.get(0).startsWith("#") || line.cells.toList().stream().allMatch(String::isBlank);
    }

    /** Below the headings. */
    private static List<Line> entries(List<Line> lines) {
        return lines.stream().filter(line -> !isRemark(line)).skip(1).toList();
    }

    private static Map<String, Integer> columns(List<Line> lines) {
        Map<String, Integer> columns = new HashMap<>();
        lines.stream().filter(line -> !isRemark(line)).findFirst().ifPresent(headings -> {
            for (int i = 0; i < headings.cells.size(); i++) {
                columns.putIfAbsent(LooseSpelling.of(headings.cells.get(i)), i);
            }
        });
        for (String needed : List.of(COLUMNS).subList(0, 3)) {
            if (!columns.containsKey(LooseSpelling.of(needed))) {
                throw new BrokenReferenceException("reference/mappings.csv has no column \"" + needed
                        + "\"; put the headings back: " + String.join(",", COLUMNS) + ".");
            }
        }
        return columns;
    }

    private static Mapping mapping(Line line, Map<String, Integer> columns) {
        String[] cells = new String[COLUMNS.length];
        for (int i = 0; i < cells.length; i++) {
            int at = columns.getOrDefault(LooseSpelling.of(COLUMNS[i]), Integer.MAX_VALUE);
            cells[i] = at < line.cells.size()
                    ? ExcelCells.asRead(line.cells.get(at).strip())
                    : "";
        }
        return new Mapping(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    private static Map<String, String> cells(Mapping mapping) {
        String[] values = {
            mapping.list(),
            mapping.read(),
            mapping.means(),
            mapping.rows(),
            mapping.firstSeenIn(),
            mapping.nearest(),
            mapping.added()
        };
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            cells.put(LooseSpelling.of(COLUMNS[i]), ExcelCells.unlikeAFormula(values[i]));
        }
        return cells;
    }

    /** Whole or not at all. */
    private void write(String text) throws IOException {
        OnDisk.write(file, MARK + text);
    }
}
