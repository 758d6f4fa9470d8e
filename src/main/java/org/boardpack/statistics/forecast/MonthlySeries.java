package org.boardpack.statistics.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Values month after month, oldest first, some of which may not be known. Begins with a known value, unless none is known. */
public final class MonthlySeries {

    static final int YEAR = 12;

    private final double[] values;
    private final int length;

    private MonthlySeries(double[] values, int length) {
        this.values = values;
        this.length = length;
    }

    /**
     * The series of some months without a break; one that is not known is empty. Months before the first known one do not count.
     *
     * @throws IllegalArgumentException when a value is not finite
     */
    public static MonthlySeries of(List<OptionalDouble> months) {
        List<OptionalDouble> rest = new ArrayList<>(months);
        while (!rest.isEmpty() && rest.get(0).isEmpty()) {
            rest.remove(0);
        }
        double[] values = new double[rest.size()];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = rest.get(i);
            if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
                throw new IllegalArgumentException("the value of month " + i + " is not finite");
            }
            values[i] = value.orElse(Double.NaN);
        }
        return new MonthlySeries(values, values.length);
    }

    /** How many months there are, known or not. */
    public int length() {
        return length;
    }

    /** How many months are known. */
    public int known() {
        int known = 0;
        for (int i = 0; i < length; i++) {
            known += isKnown(i) ? 1 : 0;
        }
        return known;
    }

    boolean isKnown(int month) {
        return !Double.isNaN(values[month]);
    }

    /** The value of a month, the first being 0; not a number where it is not known. */
    double at(int month) {
        return values[month];
    }

    /** The same series as it stood after so many months. */
    MonthlySeries first(int months) {
        return new MonthlySeries(values, months);
    }

    /** The place of the latest known value; -1 when there is none. */
    int latestKnown() {
        int month = length - 1;
        while (month >= 0 && !isKnown(month)) {
            month--;
        }
        return month;
    }

    /** Whether all known values are the same. */
    boolean isConstant() {
        for (int i = 1; i < length; i++) {
            if (isKnown(i) && values[i] != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** The mean difference between a month and the same month a year before, without sign; not a number when there is no such pair. */
    double meanSeasonalStep() {
        double sum = 0;
        int pairs = 0;
        for (int i = YEAR; i < length; i++) {
            if (isKnown(i) && isKnown(i - YEAR)) {
                sum += Math.abs(values[i] - values[i - YEAR]);
                pairs++;
            }
        }
        return sum / pairs;
    }
}
