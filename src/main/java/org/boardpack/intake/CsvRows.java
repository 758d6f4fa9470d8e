package org.boardpack.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, however they are quoted, read with Commons CSV; true file lines, quoted line ends counted. */
final class CsvRows implements RowSource {

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final long headingsLine;
    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable CSVRecord record;
    private long line;

    /** Opens the file and reads past its headings. */
    CsvRows(Path file, TextEncoding encoding, char delimiter, long headingsLine) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.headingsLine = headingsLine;
        this.limit = new RowLimit(encoding.openAt(file, headingsLine));
        this.parser = CSVParser.builder()
                .setReader(limit)
                .setFormat(format(delimiter))
                .get();
        this.records = parser.iterator();
        next();
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    @Override
    public boolean next() throws IOException {
        line = headingsLine + parser.getCurrentLineNumber();
        limit.rowBegins();
        try {
            record = records.hasNext() ? records.next() : null;
            return record != null;
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof RowLimit.ExceededException) {
                throw new BrokenRowException(Rule.ROW_TOO_LONG, line, "");
            }
            throw unclosedQuote();
        }
    }

    private BrokenRowException unclosedQuote() throws IOException {
        try (BufferedReader text = encoding.openAt(file, line)) {
            QuotationMarks.Unclosed unclosed = QuotationMarks.firstUnclosed(text, delimiter, line);
            return new BrokenRowException(Rule.UNCLOSED_QUOTE, unclosed.line(), Long.toString(unclosed.swallowedTo()));
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int width() {
        return record == null ? 0 : record.size();
    }

    @Override
    public String cell(int column) {
        return record == null || column >= record.size() ? "" : record.get(column);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
