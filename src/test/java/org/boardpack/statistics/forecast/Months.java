package org.boardpack.statistics.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Series for tests: written out with a dot for a month that is not known, worked out, or drawn with a fixed seed. */
final class Months {

    private Months() {}

    static MonthlySeries of(String values) {
        return MonthlySeries.of(Arrays.stream(values.trim().split("\\s+"))
                .map(value -> value.equals(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value)))
                .toList());
    }

    static MonthlySeries of(int months, IntToDoubleFunction value) {
        return MonthlySeries.of(list(months, value));
    }

    static List<OptionalDouble> list(int months, IntToDoubleFunction value) {
        return IntStream.range(0, months)
                .mapToObj(month -> OptionalDouble.of(value.applyAsDouble(month)))
                .toList();
    }

    /** Around 5, winters higher, and noise. */
    static double[] seasonal(int months, long seed) {
        Random random = new Random(seed);
        double[] values = new double[months];
        for (int month = 0; month < months; month++) {
            values[month] = 5 + Math.cos(month * Math.PI / 6) + 0.3 * random.nextGaussian();
        }
        return values;
    }

    /** Each month is the one before and a step of chance. */
    static double[] wandering(int months, long seed) {
        Random random = new Random(seed);
        double[] values = new double[months];
        double level = 100;
        for (int month = 0; month < months; month++) {
            level += random.nextGaussian();
            values[month] = level;
        }
        return values;
    }
}
