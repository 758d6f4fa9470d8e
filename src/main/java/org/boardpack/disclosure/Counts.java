package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.workforce.ReportingMonth;

/** Every count that the figures of an edition tell, numbered, with its true amount. */
final class Counts {

    private static final double UNSAID = Double.POSITIVE_INFINITY;

    private final Map<Count, Integer> numbers = new HashMap<>();
    private final List<Count> counts = new ArrayList<>();
    private double[] amounts = new double[1024];
    private final BitSet published = new BitSet();
    private ReportingMonth newest = ReportingMonth.of(1, 1);

    /** Takes down an amount; of two that differ (people in post with and without resident doctors) the smaller counts. */
    int add(Count count, BigDecimal amount) {
        int number = add(count);
        amounts[number] = Math.min(amounts[number], amount.abs().doubleValue());
        return number;
    }

    private int append(Count count) {
        int number = counts.size();
        if (number == amounts.length) {
            amounts = Arrays.copyOf(amounts, number * 2);
        }
        amounts[number] = UNSAID;
        counts.add(count);
        if (count.month().isAfter(newest)) {
            newest = count.month();
        }
        return number;
    }

    /** A count whose amount no figure has said so far: none that a reader starts from. */
    int add(Count count) {
        return numbers.computeIfAbsent(count, this::append);
    }

    /** The number of a count, or -1 where no figure says it. */
    int find(Count count) {
        int number = numbers.getOrDefault(count, -1);
        return number >= 0 && amounts[number] == UNSAID ? -1 : number;
    }

    int size() {
        return counts.size();
    }

    Count count(int number) {
        return counts.get(number);
    }

    double amount(int number) {
        return amounts[number];
    }

    /** Whether a figure says the count's amount. */
    boolean isSaid(int number) {
        return amounts[number] != UNSAID;
    }

    /** The newest month that anything is counted in. */
    ReportingMonth newest() {
        return newest;
    }

    /** Declares that an earlier edition showed this very amount: hiding it now takes it from nobody. */
    void markPublished(int number) {
        published.set(number);
    }

    /** All that earlier editions showed. */
    BitSet published() {
        return (BitSet) published.clone();
    }
}
