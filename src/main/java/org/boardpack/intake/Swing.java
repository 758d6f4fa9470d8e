package org.boardpack.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.boardpack.quality.Severity;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * By how much a measure of an extract may change from one month to the next before it is doubted; declared under
 * {@code plausibility:}.
 *
 * @param name for people, such as "Headcount"
 * @param column whose sum is measured; null: the number of rows
 * @param fall percent of the month before
 * @param rise percent of the month before
 * @param atLeast smaller changes are no swing, whatever their percentage
 * @param holds whether a person must decide; else it is a warning
 * @param unit printed before an amount, such as a pound sign; blank: none
 */
record Swing(String name, @Nullable String column, int fall, int rise, Quantity atLeast, boolean holds, String unit) {

    private static final int PERCENT = 100;

    static List<Swing> of(Yaml extract) {
        return extract.has("plausibility")
                ? extract.sections("plausibility").stream().map(Swing::one).toList()
                : List.of();
    }

    private static Swing one(Yaml check) {
        return new Swing(
                check.text("name"),
                check.has("sum-of") ? check.text("sum-of") : null,
                check.integer("fall", PERCENT),
                check.integer("rise", PERCENT),
                Quantity.of(check.text("at-least")),
                check.choice(Severity.class, "severity", Severity.WARNING) == Severity.HOLD,
                check.text("unit", ""));
    }

    /** The measure of a month's rows. */
    Quantity measure(ExtractTable rows) {
        if (column == null) {
            return rows(rows.rows());
        }
        NumberColumn amounts = rows.number(column);
        long sum = 0;
        for (int row = 0; row < amounts.size(); row++) {
            sum = Math.addExact(sum, amounts.at(row, 0));
        }
        return new Quantity(sum);
    }

    /** The measure of so many rows. */
    static Quantity rows(long rows) {
        return Quantity.of(BigDecimal.valueOf(rows));
    }

    /** Whether the change from one to the other is doubted. */
    boolean doubts(Quantity before, Quantity now) {
        BigDecimal change = now.toBigDecimal().subtract(before.toBigDecimal());
        BigDecimal percent = change.abs().multiply(BigDecimal.valueOf(PERCENT));
        BigDecimal limit = before.toBigDecimal().multiply(BigDecimal.valueOf(change.signum() < 0 ? fall : rise));
        return before.compareTo(Quantity.ZERO) > 0
                && percent.compareTo(limit) > 0
                && change.abs().compareTo(atLeast.toBigDecimal()) >= 0;
    }

    /** Such as {@code is 38 % below September (9,812 -> 6,083)}. */
    String inWords(Quantity before, Quantity now, String monthBefore) {
        BigDecimal change = now.toBigDecimal().subtract(before.toBigDecimal());
        BigDecimal percent = change.abs()
                .multiply(BigDecimal.valueOf(PERCENT))
                .divide(before.toBigDecimal(), 0, RoundingMode.HALF_UP);
        return String.format(
                Locale.UK,
                "is %,d %% %s %s (%s -> %s)",
                percent.longValue(),
                change.signum() < 0 ? "below" : "above",
                monthBefore,
                shown(before),
                shown(now));
    }

    private String shown(Quantity amount) {
        return unit
                + String.format(
                        Locale.UK,
                        "%,d",
                        amount.toBigDecimal().setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
