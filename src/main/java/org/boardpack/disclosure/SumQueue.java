package org.boardpack.disclosure;

import java.util.BitSet;

/** The sums that are to be looked at again, each once, in the order in which they came. */
final class SumQueue {

    private final int[] ring;
    private final BitSet waiting = new BitSet();
    private int first;
    private int size;

    SumQueue(int sums) {
        ring = new int[Math.max(1, sums)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int sum) {
        if (!waiting.get(sum)) {
            waiting.set(sum);
            ring[(first + size++) % ring.length] = sum;
        }
    }

    int remove() {
        int sum = ring[first];
        first = (first + 1) % ring.length;
        size--;
        waiting.clear(sum);
        return sum;
    }

    void clear() {
        while (!isEmpty()) {
            remove();
        }
    }
}
