package org.boardpack.workforce;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The typed rows of a submission, kept column by column so that a month of a whole nation fits in memory: text as a dictionary
 * ({@link TextColumn}), everything else as whole numbers ({@link NumberColumn}). Columns carry the canonical headings of the
 * contract; identifiers appear only as keyed hashes under the headings "Person", "Employee" and
 * "Assignment". Immutable.
 */
public final class ExtractTable {

    private final int rows;
    private final Map<String, TextColumn> texts;
    private final Map<String, NumberColumn> numbers;

    /**
     * @throws IllegalArgumentException when a column is not {@code rows} long
     */
    public ExtractTable(int rows, Collection<TextColumn> texts, Collection<NumberColumn> numbers) {
        this.rows = rows;
        this.texts = new LinkedHashMap<>();
        this.numbers = new LinkedHashMap<>();
        for (TextColumn column : texts) {
            requireLength(column.heading(), column.size());
            this.texts.put(column.heading(), column);
        }
        for (NumberColumn column : numbers) {
            requireLength(column.heading(), column.size());
            this.numbers.put(column.heading(), column);
        }
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
        return Optional.ofNullable(texts.get(heading)).orElseGet(() -> TextColumn.missing(heading, rows));
    }

    /** The number column of that heading; all missing when the extract did not have it. */
    public NumberColumn number(String heading) {
        return Optional.ofNullable(numbers.get(heading)).orElseGet(() -> NumberColumn.missing(heading, rows));
    }

    public Collection<TextColumn> textColumns() {
        return texts.values();
    }

    public Collection<NumberColumn> numberColumns() {
        return numbers.values();
    }
}
