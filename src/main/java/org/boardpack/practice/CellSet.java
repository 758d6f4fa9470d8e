package org.boardpack.practice;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The few cells that one person counts in, each once. */
final class CellSet {

    private int[] cells = new int[32];
    private int size;

    CellSet clear() {
        size = 0;
        return this;
    }

    void add(int cell) {
        if (contains(cell)) {
            return;
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = cell;
    }

    boolean contains(int cell) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                return true;
            }
        }
        return false;
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(cells[i]);
        }
    }
}
