package org.boardpack.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of whole numbers: integers as they are, decimals and money in hundred-thousandths ({@link Quantity}), dates as days since
 * 1970-01-01, months as the date of their last day, yes/no as 1 and 0, keyed hashes as 64 bits. Immutable.
 */
public final class NumberColumn {

    /** The number of a row that has no value. */
    public static final long MISSING = Long.MIN_VALUE;

    private final String heading;
    private final long[] values;

    /** Takes the array as its own: the caller must not change it afterwards. */
    public NumberColumn(String heading, long[] values) {
        this.heading = heading;
        this.values = values;
    }

    static NumberColumn missing(String heading, int rows) {
        long[] values = new long[rows];
        Arrays.fill(values, MISSING);
        return new NumberColumn(heading, values);
    }

    public String heading() {
        return heading;
    }

    public int size() {
        return values.length;
    }

    public boolean isMissing(int row) {
        return values[row] == MISSING;
    }

    /** The raw number, {@link #MISSING} where there is none. */
    public long at(int row) {
        return values[row];
    }

    /** The number, or the given one where there is none. */
    public long at(int row, long otherwise) {
        return values[row] == MISSING ? otherwise : values[row];
    }

    /** A decimal or money column's value. */
    public @Nullable BigDecimal decimal(int row) {
        return isMissing(row) ? null : new Quantity(values[row]).toBigDecimal();
    }

    /** A date column's value. */
    public @Nullable LocalDate date(int row) {
        return isMissing(row) ? null : LocalDate.ofEpochDay(values[row]);
    }

    /** Collects a column value by value. */
    public static final class Builder {
        private final String heading;
        private long[] values = new long[16];
        private int size;

        public Builder(String heading) {
            this.heading = heading;
        }

        public Builder add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
            return this;
        }

        public NumberColumn build() {
            return new NumberColumn(heading, Arrays.copyOf(values, size));
        }
    }
}
