package org.boardpack.disclosure;

/** How far each count may lie below and above its true amount, as far as a reader knows, in {@link #UNIT}s. */
final class Bounds {

    /** Bounds are whole numbers of this part of a person or day: days have five decimals. */
    static final long UNIT = 100_000;

    /** No bound. Bounds that are, and what a sum of them comes to, stay far below. */
    static final long ENDLESS = Long.MAX_VALUE;

    private final long[] below;
    private final long[] above;

    Bounds(int counts) {
        this(new long[counts], new long[counts]);
    }

    private Bounds(long[] below, long[] above) {
        this.below = below;
        this.above = above;
    }

    Bounds copy() {
        return new Bounds(below.clone(), above.clone());
    }

    void set(int count, long least, long most) {
        below[count] = least;
        above[count] = most;
    }

    long below(int count) {
        return below[count];
    }

    long above(int count) {
        return above[count];
    }

    /** Whether a count has no bound below or none above. */
    boolean isEndless(int count) {
        return below[count] == -ENDLESS || above[count] == ENDLESS;
    }

    /** How far apart they are of a count that has both. */
    long width(int count) {
        return above[count] - below[count];
    }

    /** Whether those of a count are the same as others. */
    boolean isAsIn(Bounds other, int count) {
        return below[count] == other.below[count] && above[count] == other.above[count];
    }
}
