package org.boardpack.metrics;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * The few cells that one person counts in, each once, with the FTE of the person's assignments there and the row of the main one.
 * Reused from person to person.
 */
final class PersonCells {

    private int[] cells = new int[16];
    private long[] fte = new long[16];
    private int[] mainRow = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int cell(int index) {
        return cells[index];
    }

    long fte(int index) {
        return fte[index];
    }

    /** The row that says what the person is in the cell. */
    int mainRow(int index) {
        return mainRow[index];
    }

    /**
     * Adds a row's FTE to a cell.
     *
     * @param mainOf which of two rows is the main one
     */
    void add(int cell, long amount, int row, IntBinaryOperator mainOf) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                fte[i] += amount;
                mainRow[i] = mainOf.applyAsInt(mainRow[i], row);
                return;
            }
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            fte = Arrays.copyOf(fte, size * 2);
            mainRow = Arrays.copyOf(mainRow, size * 2);
        }
        cells[size] = cell;
        mainRow[size] = row;
        fte[size++] = amount;
    }

    boolean contains(int cell) {
        return indexOf(cell) >= 0;
    }

    /** Where the cell is, or -1. */
    int indexOf(int cell) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                return i;
            }
        }
        return -1;
    }
}
