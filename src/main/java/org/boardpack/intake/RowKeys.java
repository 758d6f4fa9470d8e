package org.boardpack.intake;

/** The rows of a submission met so far, by 64-bit hashes of key and content: two rows in a national month share one by chance once in millions of years. */
final class RowKeys {

    /** What a row is beside the rows before it. */
    enum Meeting {
        NEW,
        REPEATED,
        CONTRADICTING
    }

    private long[] keys = new long[64];
    private long[] contents = new long[64];
    private int size;

    Meeting meet(long key, long content) {
        if (size * 2 >= keys.length) {
            grow();
        }
        // 0 marks an empty place.
        long wanted = key == 0 ? 1 : key;
        int place = place(wanted);
        if (keys[place] == wanted) {
            return contents[place] == content ? Meeting.REPEATED : Meeting.CONTRADICTING;
        }
        keys[place] = wanted;
        contents[place] = content;
        size++;
        return Meeting.NEW;
    }

    private int place(long key) {
        int place = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldContents = contents;
        keys = new long[oldKeys.length * 2];
        contents = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                contents[place] = oldContents[i];
            }
        }
    }

    /** Mixes one more value into a hash (the finaliser of SplitMix64). */
    static long mix(long hash, long value) {
        long z = hash * 31 + value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
