package org.boardpack.practice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole number by weights into whole numbers that add up to it: the largest remainders are rounded up. */
final class Shares {

    private Shares() {}

    static List<Integer> of(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] shares = Arrays.stream(weights)
                .mapToInt(weight -> (int) (total * weight / sum))
                .toArray();
        int left = total - Arrays.stream(shares).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> shares[i] - total * weights[i] / sum))
                .limit(left)
                .forEach(i -> shares[i]++);
        return Arrays.stream(shares).boxed().toList();
    }
}
