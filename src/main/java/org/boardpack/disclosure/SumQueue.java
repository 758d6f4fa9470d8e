package org.boardpack.disclosure;

/** The sums that are to be looked at again, each once, in the order in which they came. */
final class SumQueue {

    private final int[] ring;
    private final boolean[] waiting;
    private int first;
    private int size;

    SumQueue(int sums) {
        ring = new int[Math.max(1, sums)];
        waiting = new boolean[ring.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int sum) {
        if (!waiting[sum]) {
            waiting[sum] = true;
            int last = first + size++;
            ring[last < ring.length ? last : last - ring.length] = sum;
        }
    }

    int remove() {
        int sum = ring[first];
        first = first + 1 < ring.length ? first + 1 : 0;
        size--;
        waiting[sum] = false;
        return sum;
    }

    void clear() {
        while (!isEmpty()) {
            remove();
        }
    }
}
