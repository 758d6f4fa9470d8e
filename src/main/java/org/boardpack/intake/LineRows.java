package org.boardpack.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file whose rows are lines, as they are in nearly every extract: cut at the delimiters, quoted cells unquoted. From the
 * first row that is anything but plain, Commons CSV reads on ({@link CsvRows}), whose answer is the right one. It takes a third of the time.
 */
final class LineRows implements RowSource {

    private static final char MARK = '"';

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final RowLimit limit;
    private final BufferedReader lines;
    private final List<String> cells = new ArrayList<>();
    private long line;
    private @Nullable CsvRows rest;

    /** Opens the file and reads past its headings. */
    LineRows(Path file, TextEncoding encoding, char delimiter, long headingsLine) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        line = headingsLine;
        limit = new RowLimit(encoding.openAt(file, headingsLine));
        lines = new BufferedReader(limit);
        String headings = readLine();
        if (headings != null && !cut(headings)) {
            rest = new CsvRows(file, encoding, delimiter, headingsLine);
        }
    }

    @Override
    public boolean next() throws IOException {
        if (rest == null) {
            line++;
            String text = readLine();
            if (text == null || cut(text)) {
                return text != null;
            }
            rest = new CsvRows(file, encoding, delimiter, line - 1);
        }
        return rest.next();
    }

    private @Nullable String readLine() throws IOException {
        limit.rowBegins();
        try {
            return lines.readLine();
        } catch (RowLimit.ExceededException endless) {
            throw new BrokenRowException(Rule.ROW_TOO_LONG, line, "");
        }
    }

    /** Cuts a line into cells; false if it is not plain. */
    private boolean cut(String text) {
        cells.clear();
        boolean hasMarks = text.indexOf(MARK) >= 0;
        int from = 0;
        while (from <= text.length()) {
            int to = hasMarks && from < text.length() && text.charAt(from) == MARK
                    ? addQuoted(text, from + 1)
                    : addUnquoted(text, from, hasMarks);
            if (to < 0) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    /** Adds the cell that begins there; returns where it ends, -1 if there is a quotation mark in it. */
    private int addUnquoted(String text, int from, boolean hasMarks) {
        int next = text.indexOf(delimiter, from);
        int to = next < 0 ? text.length() : next;
        String cell = text.substring(from, to);
        cells.add(cell);
        return hasMarks && cell.indexOf(MARK) >= 0 ? -1 : to;
    }

    /** Adds the cell whose text begins there, after its quotation mark; returns where it ends, -1 if it does not end as it should. */
    private int addQuoted(String text, int from) {
        int closing = text.indexOf(MARK, from);
        boolean isDoubled = false;
        while (closing >= 0 && closing + 1 < text.length() && text.charAt(closing + 1) == MARK) {
            isDoubled = true;
            closing = text.indexOf(MARK, closing + 2);
        }
        int to = closing + 1;
        if (closing < 0 || (to < text.length() && text.charAt(to) != delimiter)) {
            return -1;
        }
        String cell = text.substring(from, closing);
        cells.add(isDoubled ? cell.replace("\"\"", "\"") : cell);
        return to;
    }

    @Override
    public long line() {
        return rest == null ? line : rest.line();
    }

    @Override
    public int width() {
        return rest == null ? cells.size() : rest.width();
    }

    @Override
    public String cell(int column) {
        if (rest != null) {
            return rest.cell(column);
        }
        return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public void close() throws IOException {
        lines.close();
        if (rest != null) {
            rest.close();
        }
    }
}
