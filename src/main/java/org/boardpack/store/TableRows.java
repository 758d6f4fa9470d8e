package org.boardpack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a table as CSV, read with suspicion: whatever is not as we would write it is an {@link UnreadableTableException}. */
final class TableRows implements AutoCloseable {

    private final String table;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> headings;

    TableRows(String table, InputStream in, CSVFormat format) throws IOException {
        this.table = table;
        parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format);
        records = parser.iterator();
        if (!hasNext()) {
            throw unreadable("is empty");
        }
        headings = records.next().toList();
    }

    List<String> headings() {
        return headings;
    }

    boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException notCsv) {
            throw unreadable("cannot be read at line " + parser.getCurrentLineNumber());
        }
    }

    /**
     * The values of the next row.
     *
     * @param kinds of its columns
     */
    @Nullable
    Object[] next(List<ColumnKind> kinds) {
        CSVRecord row = records.next();
        if (row.size() != kinds.size()) {
            throw unreadable("has other columns at line " + parser.getCurrentLineNumber());
        }
        @Nullable Object[] values = new @Nullable Object[kinds.size()];
        try {
            for (int column = 0; column < values.length; column++) {
                String text = row.get(column);
                values[column] = text == null ? null : kinds.get(column).value(text);
            }
        } catch (IllegalArgumentException | DateTimeException otherKind) {
            throw unreadable("has a value that cannot be at line " + parser.getCurrentLineNumber());
        }
        return values;
    }

    UnreadableTableException unreadable(String why) {
        return new UnreadableTableException("The table " + table + " " + why + ". Take another backup.");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
