package org.boardpack.intake;

import org.boardpack.workforce.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a number may be.
 *
 * @param min below is an error; null: no limit
 * @param max above is an error; null: no limit
 * @param warnAbove above is a warning; null: no limit
 * @param noteZero whether a zero is worth a note
 */
record Limits(
        @Nullable Quantity min,
        @Nullable Quantity max,
        @Nullable Quantity warnAbove,
        boolean noteZero) {

    static Limits of(Yaml column) {
        return new Limits(
                limit(column, "min"), limit(column, "max"), limit(column, "warn-above"), column.flag("note-zero"));
    }

    private static @Nullable Quantity limit(Yaml column, String name) {
        return column.has(name) ? Quantity.of(column.text(name)) : null;
    }

    /** The rule that a number breaks, or null when it is within limits. */
    @Nullable
    Rule broken(long hundredThousandths) {
        if (min != null && hundredThousandths < min.hundredThousandths()) {
            return Rule.BELOW_MINIMUM;
        }
        if (max != null && hundredThousandths > max.hundredThousandths()) {
            return Rule.ABOVE_MAXIMUM;
        }
        if (warnAbove != null && hundredThousandths > warnAbove.hundredThousandths()) {
            return Rule.UNUSUALLY_HIGH;
        }
        return noteZero && hundredThousandths == 0 ? Rule.ZERO : null;
    }

    /** The limit that the rule speaks of, as people write it. */
    String of(Rule rule) {
        Quantity limit = rule == Rule.BELOW_MINIMUM ? min : rule == Rule.ABOVE_MAXIMUM ? max : warnAbove;
        return limit == null ? "" : limit.toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
