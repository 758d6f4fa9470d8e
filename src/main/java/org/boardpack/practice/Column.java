package org.boardpack.practice;

/**
 * A column of an extract: its canonical heading and how a row's value is written.
 *
 * @param cell writes exactly one value for an assignment
 */
record Column(String heading, Cell cell) {

    /** Writes the value of one assignment. */
    @FunctionalInterface
    interface Cell {
        void write(CsvBytes out, int slot);
    }
}
