package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mean and natural process limits of an XmR chart: mean ± 2.66 × mean moving range. Kept as sums and counts, so that where a value lies is
 * decided exactly, without rounding; divided only to be shown. D. J. Wheeler, Understanding Variation (1993); the screening of ranges is
 * that of L. S. Nelson, Control charts for individual measurements, Journal of Quality Technology 14 (1982), 172-173.
 *
 * @param total of the values of the baseline
 * @param count of those values, at least one
 * @param ranges sum of the moving ranges that count
 * @param rangeCount how many ranges that are; 0: there are no limits
 */
public record ProcessLimits(BigDecimal total, int count, BigDecimal ranges, int rangeCount) {

    /** How far from the mean. */
    public enum Zone {
        /** Within two thirds of the way to the limits. */
        INNER,
        /** Further, up to the limits. */
        CLOSE,
        /** Beyond a limit; a value on it is not. */
        OUTSIDE
    }

    private static final BigDecimal LIMIT = new BigDecimal("2.66");
    private static final BigDecimal SCREEN = new BigDecimal("3.267");
    private static final BigDecimal THIRDS = BigDecimal.valueOf(3);
    private static final BigDecimal TWO_THIRDS = BigDecimal.valueOf(2);

    /**
     * The limits of a baseline. A missing value takes both of its moving ranges with it. When screening would leave no range but zeros, it
     * is not done: it would set the limits on the mean and call every change special.
     *
     * @return empty without any value
     */
    static Optional<ProcessLimits> of(List<@Nullable BigDecimal> baseline, boolean screening) {
        List<BigDecimal> values = baseline.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> all = movingRanges(baseline);
        List<BigDecimal> ranges = screening ? screened(all) : all;
        return Optional.of(new ProcessLimits(sum(values), values.size(), sum(ranges), ranges.size()));
    }

    private static List<BigDecimal> movingRanges(List<@Nullable BigDecimal> values) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            BigDecimal one = values.get(i - 1);
            BigDecimal next = values.get(i);
            if (one != null && next != null) {
                ranges.add(next.subtract(one).abs());
            }
        }
        return ranges;
    }

    private static List<BigDecimal> screened(List<BigDecimal> ranges) {
        BigDecimal most = SCREEN.multiply(sum(ranges));
        BigDecimal count = BigDecimal.valueOf(ranges.size());
        List<BigDecimal> kept = ranges.stream()
                .filter(range -> range.multiply(count).compareTo(most) < 0)
                .toList();
        return sum(kept).signum() == 0 ? ranges : kept;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether there is a moving range to work limits out from. */
    public boolean areAvailable() {
        return rangeCount > 0;
    }

    /** The mean of the baseline, to 34 digits. */
    public BigDecimal mean() {
        return total.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    /** The upper limit, to 34 digits; null where there is none. */
    public @Nullable BigDecimal upper() {
        return limit(LIMIT);
    }

    /** The lower limit, to 34 digits; null where there is none. Not cut off at 0 or 100. */
    public @Nullable BigDecimal lower() {
        return limit(LIMIT.negate());
    }

    private @Nullable BigDecimal limit(BigDecimal factor) {
        if (!areAvailable()) {
            return null;
        }
        BigDecimal above = total.multiply(BigDecimal.valueOf(rangeCount))
                .add(factor.multiply(ranges).multiply(BigDecimal.valueOf(count)));
        return above.divide(BigDecimal.valueOf((long) count * rangeCount), MathContext.DECIMAL128);
    }

    /** -1 below the mean, 0 on it, 1 above. */
    public int side(BigDecimal value) {
        return distance(value).signum();
    }

    /** How far out a value lies; inner where there are no limits. */
    public Zone zone(BigDecimal value) {
        BigDecimal thirds =
                distance(value).abs().multiply(BigDecimal.valueOf(rangeCount)).multiply(THIRDS);
        BigDecimal third = LIMIT.multiply(ranges).multiply(BigDecimal.valueOf(count));
        if (thirds.compareTo(third.multiply(THIRDS)) > 0) {
            return Zone.OUTSIDE;
        }
        return thirds.compareTo(third.multiply(TWO_THIRDS)) > 0 ? Zone.CLOSE : Zone.INNER;
    }

    /** From the mean, times the count. */
    private BigDecimal distance(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(count)).subtract(total);
    }
}
