package org.boardpack.practice;

/**
 * Seeded randomness that is the same on every machine and JDK for ever: SplitMix64 (Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", 2014). Also hashes, for traits that need no memory.
 */
final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        this.state = mix(seed);
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Between 0 (inclusive) and 1 (exclusive). */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean happens(double probability) {
        return fraction() < probability;
    }

    /** Between 0 (inclusive) and the bound (exclusive). */
    int below(int bound) {
        return below(next(), bound);
    }

    /** Between the two, both inclusive. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** A hash turned into a number between 0 (inclusive) and the bound (exclusive). */
    static int below(long hash, int bound) {
        return (int) (((hash >>> 32) * bound) >>> 32);
    }

    /** An unchanging draw for a thing and a purpose, such as a person's gender. */
    static long hash(long seed, long thing, int purpose) {
        return mix(mix(seed ^ (thing * GOLDEN_GAMMA)) + purpose);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
