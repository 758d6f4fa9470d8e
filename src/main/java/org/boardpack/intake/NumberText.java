package org.boardpack.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.boardpack.workforce.Quantity;

/**
 * Numbers as extracts write them: thousands commas, a pound sign, spaces, parentheses or a trailing minus for negatives, Excel's
 * exponents. A comma that does not part thousands is no number: it may be a decimal comma.
 */
final class NumberText {

    /** Pounds, days and people beyond this many digits before the point are no workforce figures. */
    private static final int MOST_DIGITS = 12;

    private static final int MOST_LETTERS = 40;

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
        if (text.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        boolean negative = false;
        String number = withoutPoundsAndSpaces(text);
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
        String bare = bare(number);
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

    private static String withoutPoundsAndSpaces(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '£' && c != ' ' && c != '\u00A0' && c != '\u202F') {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    /** Without thousands commas; blank when what is left cannot be a number. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int sinceComma = -1;
        boolean whole = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                bare.append(c);
                sinceComma = sinceComma >= 0 && whole ? sinceComma + 1 : sinceComma;
            } else if (c == ',') {
                boolean partsThousands =
                        whole && (sinceComma == 3 || (sinceComma < 0 && bare.length() >= 1 && bare.length() <= 3));
                if (!partsThousands) {
                    return "";
                }
                sinceComma = 0;
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
        return sinceComma < 0 || sinceComma == 3 ? bare.toString() : "";
    }
}
