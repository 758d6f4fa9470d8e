package org.boardpack.intake;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as extracts write them: {@code 31/03/2025}, {@code 2025-03-31}, {@code 31-MAR-2025}, {@code 31 March 2025}, {@code 20250331},
 * Excel serial numbers; a time of midnight after any of them. Day before month always, years of four digits between 1900 and 2100.
 */
final class DateText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final long EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();
    /** Serials from 1 March 1900, after Excel's 29 February that never was, to the end of 2099. */
    private static final int FIRST_SERIAL = 61;

    private static final int LAST_SERIAL = 73_050;

    private DateText() {}

    /** Days since 1970-01-01, or {@link Parsed#UNREADABLE}. */
    static long epochDay(String text) {
        String date = withoutTime(text);
        int first = firstGap(date);
        if (first < 0) {
            return ofDigits(date);
        }
        int second = nextGap(date, first + 1);
        if (second < 0) {
            return Parsed.UNREADABLE;
        }
        int one = number(date, 0, first);
        int middle = monthNumber(date, first + 1, second);
        int three = number(date, second + 1, date.length());
        return first == 4 ? day(one, middle, three) : day(three, middle, one);
    }

    /** Serials and 20250331. */
    private static long ofDigits(String text) {
        int end = text.endsWith(".0") ? text.length() - 2 : text.length();
        int value = number(text, 0, end);
        if (end == 8 && value > 0) {
            return day(value / 10_000, value / 100 % 100, value % 100);
        }
        return value >= FIRST_SERIAL && value <= LAST_SERIAL && end == 5 ? EXCEL_DAY_ZERO + value : Parsed.UNREADABLE;
    }

    static long day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return Parsed.UNREADABLE;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return Parsed.UNREADABLE;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** The digits as a number, or -1 when there are none, too many, or something else among them. */
    static int number(String text, int from, int to) {
        if (from >= to || to - from > 8) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** 1 to 12 for digits or an English month's name or its first three letters, else -1. */
    static int monthNumber(String text, int from, int to) {
        int number = number(text, from, to);
        return number >= 0 ? number : MonthName.number(text, from, to);
    }

    static boolean isGap(char c) {
        return c == '/' || c == '-' || c == ' ' || c == '.' || c == '–';
    }

    static int firstGap(String text) {
        int gap = nextGap(text, 0);
        return gap >= 0 && text.charAt(gap) == '.' && gap == text.length() - 2 && text.endsWith(".0") ? -1 : gap;
    }

    static int nextGap(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isGap(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int gap = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        for (int i = gap + 1; gap >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != ':' && c != '.') {
                return text;
            }
        }
        return gap < 0 ? text : text.substring(0, gap);
    }
}
