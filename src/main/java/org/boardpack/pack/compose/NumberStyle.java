package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is displayed: rounded once, half up, with commas between thousands, as English and Welsh both write it.
 *
 * @param thousandths the number is divided by 1,000 this many times
 */
record NumberStyle(int decimals, int thousandths, String prefix, String suffix) {

    static NumberStyle plain(int decimals) {
        return new NumberStyle(decimals, 0, "", "");
    }

    static NumberStyle percent(int decimals) {
        return new NumberStyle(decimals, 0, "", "%");
    }

    /** Pounds, thousands or millions of them, whatever leaves about three digits. */
    static NumberStyle pounds(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
            int decimals = size.compareTo(BigDecimal.valueOf(9_995_000)) < 0 ? 2 : 1;
            return new NumberStyle(decimals, 2, "£", "m");
        }
        return size.compareTo(BigDecimal.valueOf(10_000)) >= 0
                ? new NumberStyle(0, 1, "£", "k")
                : new NumberStyle(0, 0, "£", "");
    }

    /** Without what stands before and after the number. */
    NumberStyle bare() {
        return new NumberStyle(decimals, thousandths, "", "");
    }

    NumberStyle withDecimals(int other) {
        return new NumberStyle(other, thousandths, prefix, suffix);
    }

    /** The number as displayed but not yet text. */
    BigDecimal rounded(BigDecimal number) {
        return number.movePointLeft(3 * thousandths).setScale(decimals, RoundingMode.HALF_UP);
    }

    String format(BigDecimal number) {
        BigDecimal rounded = rounded(number);
        return (rounded.signum() < 0 ? "−" : "") + prefix + grouped(rounded.abs()) + suffix;
    }

    /** With a sign before it, unless it is nothing. */
    String signed(BigDecimal number) {
        return (rounded(number).signum() > 0 ? "+" : "") + format(number);
    }

    private static String grouped(BigDecimal number) {
        String text = number.toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int place = point - 3; place > 0; place -= 3) {
            grouped.insert(place, ',');
        }
        return grouped.toString();
    }
}
