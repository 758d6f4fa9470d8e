package org.boardpack.pack;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.Variation;
import org.jspecify.annotations.Nullable;

/**
 * A table with a caption, a heading over each column and one before each row. It cannot be made without a caption, nor with a
 * row of the wrong length.
 *
 * @param rowHeading the heading over the row headings
 * @param columns the columns after the row headings
 * @param notes what the markers in it mean, and anything left out
 */
public record Table(String caption, String rowHeading, List<Column> columns, List<Row> rows, List<String> notes)
        implements Block {

    /** How a column's cells stand. */
    public enum Align {
        TEXT,
        NUMBER
    }

    /**
     * A column.
     *
     * @param language of what stands in it; null for that of the pack
     */
    public record Column(
            String heading, Align align, @Nullable Language language) {

        /** A column in the language of the pack. */
        public Column(String heading, Align align) {
            this(heading, align, null);
        }

        public Column {
            heading = Required.text(heading, "a column's heading");
        }
    }

    /**
     * A row.
     *
     * @param emphasised a total, set apart from the rows it sums up
     * @param icons that stand before the words of cells, by the cell's place from 0; the words say the same
     */
    public record Row(String heading, List<String> cells, boolean emphasised, SortedMap<Integer, Icon> icons) {

        /** A row without icons. */
        public Row(String heading, List<String> cells, boolean emphasised) {
            this(heading, cells, emphasised, new TreeMap<>());
        }

        public Row {
            heading = Required.text(heading, "a row's heading");
            cells = List.copyOf(cells);
            // Sorted: a pack is named by what its pages say, and Map.copyOf says it in another order in every process.
            icons = Collections.unmodifiableSortedMap(new TreeMap<>(icons));
        }
    }

    /** An icon of Making Data Count. */
    public sealed interface Icon {

        /** What the latest point says. */
        record OfVariation(Variation variation) implements Icon {}

        /** Whether the target will be met. */
        record OfAssurance(Assurance assurance) implements Icon {}

        /** Nothing is said. */
        record None() implements Icon {}
    }

    public Table {
        caption = Required.text(caption, "a table's caption");
        rowHeading = Required.text(rowHeading, "the heading over the row headings");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("the row \"" + row.heading() + "\" has "
                        + row.cells().size() + " cells, not " + columns.size());
            }
        }
    }
}
