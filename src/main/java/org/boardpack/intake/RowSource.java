package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;

/** The rows below the headings of an extract, one after the other, whatever the file's format. */
interface RowSource extends Closeable {

    /**
     * Goes to the next row.
     *
     * @return false after the last row
     * @throws BrokenRowException when the file cannot be read from here on
     */
    boolean next() throws IOException;

    /** The true line of the file on which the row begins; 1 is the file's first. */
    long line();

    /** Cells of the row, trailing blank ones included. */
    int width();

    /** The cell as it is written, blank beyond the row's width. */
    String cell(int column);
}
