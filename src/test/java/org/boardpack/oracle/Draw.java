package org.boardpack.oracle;

import java.util.List;
import java.util.Random;

/** Chance, from a seed. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T from(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
