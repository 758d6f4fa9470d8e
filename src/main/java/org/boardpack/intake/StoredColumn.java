package org.boardpack.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the typed table: which reader fills it, and from where.
 *
 * @param position in the file, -1 when it is not taken from a cell
 * @param reader null when the value is derived from other cells
 */
record StoredColumn(String heading, int position, @Nullable CellReader reader) {

    static final String PERSON = "Person";

    /** Of organisation and employee number alone, so that a row without NHS identifier finds its person in another extract. */
    static final String EMPLOYEE = "Employee";

    static final String ASSIGNMENT = "Assignment";

    /** The file's line of each row, for those who have to find it. */
    static final String LINE = "Line";

    /** The dictionary its values are positions in; null for numbers. */
    @Nullable
    List<String> dictionary() {
        return reader instanceof TextCells texts ? texts.values() : null;
    }
}
