package org.boardpack.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Median, lowest and highest of the rounds. */
record Spread(double median, double lowest, double highest) {

    static Spread of(double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    static <T> Spread of(List<T> rounds, ToDoubleFunction<T> figure) {
        return of(rounds.stream().mapToDouble(figure).toArray());
    }

    /** Round by round, so that a slow moment of the machine meets both. */
    static <T> Spread ratio(List<T> ours, List<T> theirs, ToDoubleFunction<T> figure) {
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(theirs.get(round));
        }
        return of(ratios);
    }

    @Override
    public String toString() {
        return String.format(Locale.UK, "%.2f (%.2f to %.2f)", median, lowest, highest);
    }
}
