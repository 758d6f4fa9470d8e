package org.boardpack.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.boardpack.workforce.Quantity;

/**
 * Numbers as extracts write them: a pound sign before them, commas or spaces between thousands, parentheses or a trailing minus for
 * negatives, Excel's exponents. A comma or a space elsewhere makes it no number.
 */
final class NumberText {

    /** Pounds, days and people beyond this many digits before the point are no workforce figures. */
    private static final int MOST_DIGITS = 12;

    private static final int MOST_LETTERS = 40;

    /** Of thousands: comma, and the spaces of countries that write them so. */
    private static final String SEPARATORS = ", \u00A0\u202F";

    private NumberText() {}

    /** Hundred-thousandths, rounded half up beyond the fifth place, or {@link Parsed#UNREADABLE}. */
    static long hundredThousandths(String text) {
        long plain = plain(text);
        return plain == Parsed.UNREADABLE ? decorated(text) : plain;
    }

    /** Digits, an optional leading minus and at most five decimals: nearly every cell. */
    private static long plain(String text) {
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        boolean negative = at == 1;
        int digits = 0;
        int places = -1;
        long value = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                if (places >= 0) {
                    places++;
                } else {
                    digits++;
                }
            } else if (c == '.' && places < 0) {
                places = 0;
            } else {
                return Parsed.UNREADABLE;
            }
        }
        if (digits == 0 || digits > MOST_DIGITS || places > Quantity.PLACES) {
            return Parsed.UNREADABLE;
        }
        for (int place = Math.max(places, 0); place < Quantity.PLACES; place++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    private static long decorated(String text) {
        return exact(text).map(NumberText::rounded).orElse(Parsed.UNREADABLE);
    }

    private static long rounded(BigDecimal value) {
        return value.precision() - value.scale() > MOST_DIGITS
                ? Parsed.UNREADABLE
                : value.setScale(Quantity.PLACES, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact();
    }

    /** With every place that it is written with; empty when it is no number. */
    static Optional<BigDecimal> exact(String text) {
        if (text.length() > MOST_LETTERS || text.indexOf('£') != text.lastIndexOf('£')) {
            return Optional.empty();
        }
        boolean negative = false;
        String number = withoutPound(CellReader.stripped(text));
        if (number.startsWith("(") && number.endsWith(")")) {
            negative = true;
            number = number.substring(1, number.length() - 1);
        } else if (number.endsWith("-")) {
            negative = true;
            number = number.substring(0, number.length() - 1);
        } else if (number.startsWith("-") || number.startsWith("−")) {
            negative = true;
            number = number.substring(1);
        }
        String bare = bare(withoutPound(CellReader.stripped(number)));
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(bare);
            if (value.precision() - value.scale() > MOST_LETTERS || value.scale() > MOST_LETTERS) {
                return Optional.empty();
            }
            return Optional.of(negative ? value.negate() : value);
        } catch (ArithmeticException | NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** It stands before the digits, on either side of a sign. */
    private static String withoutPound(String number) {
        return number.startsWith("£") ? CellReader.stripped(number.substring(1)) : number;
    }

    /** Without what parts thousands; blank when what is left cannot be a number. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        char separator = 0;
        int sinceSeparator = -1;
        boolean whole = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                bare.append(c);
                sinceSeparator = sinceSeparator >= 0 && whole ? sinceSeparator + 1 : sinceSeparator;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                // Others beside it, or one elsewhere, may be a decimal comma, or two numbers in one cell.
                boolean first = separator == 0 && bare.length() >= 1 && bare.length() <= 3;
                boolean further = separator == c && sinceSeparator == 3;
                if (!whole || !(first || further)) {
                    return "";
                }
                separator = c;
                sinceSeparator = 0;
            } else if (c == '.' || c == 'E' || c == 'e') {
                whole = false;
                bare.append(c);
            } else if (c == '+' || c == '-') {
                if (bare.length() == 0 || "Ee".indexOf(bare.charAt(bare.length() - 1)) < 0) {
                    return "";
                }
                bare.append(c);
            } else {
                return "";
            }
        }
        return sinceSeparator < 0 || sinceSeparator == 3 ? bare.toString() : "";
    }
}
