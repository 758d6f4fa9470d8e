package org.boardpack.metrics;

import java.util.Arrays;

/** The few cells that one person counts in, each once, with the FTE of the person's assignments there. Reused from person to person. */
final class PersonCells {

    private int[] cells = new int[16];
    private long[] fte = new long[16];
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

    void add(int cell, long amount) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                fte[i] += amount;
                return;
            }
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            fte = Arrays.copyOf(fte, size * 2);
        }
        cells[size] = cell;
        fte[size++] = amount;
    }

    boolean contains(int cell) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                return true;
            }
        }
        return false;
    }
}
