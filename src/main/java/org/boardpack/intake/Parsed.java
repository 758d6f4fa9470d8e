package org.boardpack.intake;

import org.boardpack.workforce.NumberColumn;

/** The two numbers that no cell can hold. */
final class Parsed {

    static final long MISSING = NumberColumn.MISSING;
    /** The text is not of the column's type. */
    static final long UNREADABLE = NumberColumn.MISSING + 1;

    private Parsed() {}
}
