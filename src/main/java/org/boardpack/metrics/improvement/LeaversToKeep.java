package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many fewer leavers a month, from now to the target date, bring 12-month turnover to its target (METRICS.md, "Leavers to keep").
 * With mean staff staying as it is, the target allows {@code target × mean staff ÷ 100} leavers in its 12 months. Those of its months
 * that have passed already are taken off; the rest, spread evenly over those to come, is allowed a month. What leave now, a twelfth
 * of the last 12 months, less that is to be kept. With that many fewer, turnover meets the target exactly.
 *
 * @param monthsLeft from the edition's month to the target's, at least 1
 * @param aMonthNow leavers a month over the last 12 months
 * @param aMonthAllowed leavers a month that reach the target; below 0 when it cannot be reached
 * @param fewer leavers to keep a month; 0 when none need be; null when the target cannot be reached
 * @param basis what the months that have passed already were counted by
 */
public record LeaversToKeep(
        int monthsLeft,
        BigDecimal aMonthNow,
        BigDecimal aMonthAllowed,
        @Nullable BigDecimal fewer,
        Reach reach,
        Basis basis) {

    private static final int YEAR = 12;
    private static final MathContext PRECISION = new MathContext(16, RoundingMode.HALF_UP);

    /** Whether the target can be reached. */
    public enum Reach {
        /** At the present number of leavers it is reached. */
        ON_COURSE,
        /** With fewer leavers it is reached. */
        FEWER,
        /** So many have left already that even nobody leaving would not do. */
        OUT_OF_REACH;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How the leavers of months that the target's year shares with the past were counted. */
    public enum Basis {
        /** From their own figures. */
        MONTHS,
        /** As so many twelfths of the last 12 months, because one of their own figures is hidden or missing. */
        TWELFTHS;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The 12 months up to now: leavers, mean staff in post, and the leavers of each month, latest first; null where one is not shown. */
    record Now(BigDecimal leavers, BigDecimal meanStaff, List<@Nullable BigDecimal> byMonth) {}

    /**
     * What a target asks for.
     *
     * @param target 12-month turnover, in percent
     */
    static LeaversToKeep of(BigDecimal target, int monthsLeft, Now now) {
        int ahead = Math.min(YEAR, monthsLeft);
        int passed = YEAR - ahead;
        Optional<BigDecimal> counted = sum(now.byMonth(), passed);
        BigDecimal gone = counted.orElseGet(() -> twelfths(now.leavers(), passed));
        BigDecimal allowedInYear = target.multiply(now.meanStaff()).movePointLeft(2);
        BigDecimal allowed = allowedInYear.subtract(gone).divide(BigDecimal.valueOf(ahead), PRECISION);
        BigDecimal aMonthNow = twelfths(now.leavers(), 1);
        BigDecimal fewer = aMonthNow.subtract(allowed);
        Reach reach = allowed.signum() < 0 ? Reach.OUT_OF_REACH : fewer.signum() <= 0 ? Reach.ON_COURSE : Reach.FEWER;
        return new LeaversToKeep(
                monthsLeft,
                aMonthNow,
                allowed,
                reach == Reach.OUT_OF_REACH ? null : fewer.max(BigDecimal.ZERO),
                reach,
                counted.isPresent() ? Basis.MONTHS : Basis.TWELFTHS);
    }

    private static BigDecimal twelfths(BigDecimal ofYear, int months) {
        return ofYear.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(YEAR), PRECISION);
    }

    private static Optional<BigDecimal> sum(List<@Nullable BigDecimal> byMonth, int latest) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal month : byMonth.subList(0, latest)) {
            if (month == null) {
                return Optional.empty();
            }
            sum = sum.add(month);
        }
        return Optional.of(sum);
    }
}
