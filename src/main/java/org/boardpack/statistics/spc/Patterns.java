package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.boardpack.statistics.spc.ProcessLimits.Zone;
import org.jspecify.annotations.Nullable;

/** Looks for the patterns of special causes in one stretch. A missing value breaks every run and is in no pattern. */
final class Patterns {

    private static final int THREE = 3;
    private static final int TWO = 2;

    private final List<@Nullable BigDecimal> values;
    private final SpcRules rules;
    private final List<List<SpecialCause>> found = new ArrayList<>();
    /** Of each value; null where it is missing. Every pattern asks for them, several times. */
    private final @Nullable Zone[] zones;

    private final int[] sides;

    Patterns(List<@Nullable BigDecimal> values, ProcessLimits limits, SpcRules rules) {
        this.values = values;
        this.rules = rules;
        this.zones = new Zone[values.size()];
        this.sides = new int[values.size()];
        for (int i = 0; i < zones.length; i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                zones[i] = limits.zone(value);
                sides[i] = limits.side(value);
            }
        }
    }

    /** Of each value the patterns that it is in, in the order in which they are named; of two trends the later one first. */
    List<List<SpecialCause>> found() {
        values.forEach(each -> found.add(new ArrayList<>()));
        outside();
        trends();
        twoInThree();
        shifts();
        return found;
    }

    private void outside() {
        mark(
                0,
                values.size(),
                i -> zones[i] == Zone.OUTSIDE,
                i -> sided(i, SpecialCause.ABOVE_LIMIT, SpecialCause.BELOW_LIMIT));
    }

    private void trends() {
        int run = rules.runLength();
        for (int from = values.size() - run; from >= 0; from--) {
            if (isMeasured(from, run)) {
                int sign = step(from + 1);
                if (sign != 0 && all(from + 1, run - 1, i -> step(i) == sign)) {
                    mark(from, run, i -> true, i -> sign > 0 ? SpecialCause.RISING : SpecialCause.FALLING);
                }
            }
        }
    }

    private void twoInThree() {
        for (int from = 0; from + THREE <= values.size(); from++) {
            if (isOnOneSide(from, THREE)
                    && IntStream.range(from, from + THREE).filter(this::isClose).count() >= TWO) {
                mark(
                        from,
                        THREE,
                        this::isClose,
                        i -> sided(i, SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW));
            }
        }
    }

    private void shifts() {
        int run = rules.runLength();
        for (int from = 0; from + run <= values.size(); from++) {
            if (isOnOneSide(from, run)) {
                mark(from, run, i -> true, i -> sided(i, SpecialCause.SHIFT_ABOVE, SpecialCause.SHIFT_BELOW));
            }
        }
    }

    private void mark(int from, int length, IntPredicate which, IntFunction<SpecialCause> cause) {
        IntStream.range(from, from + length).filter(which).forEach(i -> {
            SpecialCause named = cause.apply(i);
            if (!found.get(i).contains(named)) {
                found.get(i).add(named);
            }
        });
    }

    private boolean isMeasured(int from, int length) {
        return all(from, length, i -> zones[i] != null);
    }

    private boolean isOnOneSide(int from, int length) {
        return sides[from] != 0 && isMeasured(from, length) && all(from, length, i -> sides[i] == sides[from]);
    }

    private boolean isClose(int at) {
        return zones[at] == Zone.CLOSE || (zones[at] == Zone.OUTSIDE && rules.outsideCountsAsClose());
    }

    private static boolean all(int from, int length, IntPredicate condition) {
        for (int i = from; i < from + length; i++) {
            if (!condition.test(i)) {
                return false;
            }
        }
        return true;
    }

    /** The sign of the way from the value before. */
    private int step(int at) {
        return value(at).compareTo(value(at - 1));
    }

    private SpecialCause sided(int at, SpecialCause high, SpecialCause low) {
        return sides[at] > 0 ? high : low;
    }

    private BigDecimal value(int at) {
        return Objects.requireNonNull(values.get(at));
    }
}
