package org.boardpack.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A choice among values with weights, made from one random number at the cost of an array look-up; fine to one part in 4,096. */
final class Odds<T> {

    private static final int BITS = 12;
    private static final int SLOTS = 1 << BITS;

    private final List<T> slots;

    private Odds(List<T> slots) {
        this.slots = slots;
    }

    /** In the order of the map, so that the same file gives the same choices. */
    static <T> Odds<T> of(Map<T, Double> weights) {
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<T> slots = new ArrayList<>(SLOTS);
        double reached = 0;
        for (Map.Entry<T, Double> entry : weights.entrySet()) {
            reached += entry.getValue();
            while (slots.size() < SLOTS && slots.size() + 0.5 < SLOTS * reached / total) {
                slots.add(entry.getKey());
            }
        }
        return new Odds<>(slots);
    }

    <R> Odds<R> map(Function<T, R> change) {
        Map<T, R> changed = new java.util.HashMap<>();
        List<R> result = new ArrayList<>(SLOTS);
        slots.forEach(value -> result.add(changed.computeIfAbsent(value, change)));
        return new Odds<>(result);
    }

    /** Not to be asked when all weights were zero. */
    T pick(long random) {
        return slots.get((int) (random >>> (Long.SIZE - BITS)));
    }

    T pick(Chance chance) {
        return pick(chance.next());
    }
}
