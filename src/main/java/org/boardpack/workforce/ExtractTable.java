package org.boardpack.workforce;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The typed rows of a submission, kept column by column so that a month of a whole nation fits in memory: text as a dictionary
 * ({@link TextColumn}), everything else as whole numbers ({@link NumberColumn}). Columns carry the canonical headings of the
 * contract; identifiers appear only as keyed hashes under the headings "Person", "Employee" and
 * "Assignment". Immutable.
 */
public final class ExtractTable {

    private final int rows;
    private final Map<String, Supplier<TextColumn>> texts;
    private final Map<String, Supplier<NumberColumn>> numbers;

    /**
     * @throws IllegalArgumentException when a column is not {@code rows} long
     */
    public ExtractTable(int rows, Collection<TextColumn> texts, Collection<NumberColumn> numbers) {
        this(rows, new LinkedHashMap<>(), new LinkedHashMap<>());
        for (TextColumn column : texts) {
            requireLength(column.heading(), column.size());
            this.texts.put(column.heading(), () -> column);
        }
        for (NumberColumn column : numbers) {
            requireLength(column.heading(), column.size());
            this.numbers.put(column.heading(), () -> column);
        }
    }

    /** A table whose columns, each {@code rows} long, are made when somebody asks for them; the suppliers give the same each time. */
    public ExtractTable(
            int rows, Map<String, Supplier<TextColumn>> texts, Map<String, Supplier<NumberColumn>> numbers) {
        this.rows = rows;
        this.texts = texts;
        this.numbers = numbers;
    }

    private void requireLength(String heading, int size) {
        if (size != rows) {
            throw new IllegalArgumentException("column " + heading + " has " + size + " rows, not " + rows);
        }
    }

    public int rows() {
        return rows;
    }

    /** The text column of that heading; all missing when the extract did not have it. */
    public TextColumn text(String heading) {
        Supplier<TextColumn> column = texts.get(heading);
        return column == null ? TextColumn.missing(heading, rows) : column.get();
    }

    /** The number column of that heading; all missing when the extract did not have it. */
    public NumberColumn number(String heading) {
        Supplier<NumberColumn> column = numbers.get(heading);
        return column == null ? NumberColumn.missing(heading, rows) : column.get();
    }

    public List<TextColumn> textColumns() {
        return texts.values().stream().map(Supplier::get).toList();
    }

    public List<NumberColumn> numberColumns() {
        return numbers.values().stream().map(Supplier::get).toList();
    }
}
