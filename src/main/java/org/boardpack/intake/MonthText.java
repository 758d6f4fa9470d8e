package org.boardpack.intake;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months as extracts write them: {@code 2025-03}, {@code 202503}, {@code MAR-2025}, {@code 2025-MAR}, {@code March 2025}, {@code 03/2025},
 * or any date of the month.
 */
final class MonthText {

    /** A period that is one, but not of one month. */
    static final long NOT_ONE_MONTH = Parsed.UNREADABLE + 1;

    private MonthText() {}

    /** The month's last day in days since 1970-01-01, or {@link Parsed#UNREADABLE}. */
    static long lastDay(String text) {
        if (text.length() == 6 && DateText.number(text, 0, 6) > 0) {
            return lastDay(DateText.number(text, 0, 4), DateText.number(text, 4, 6));
        }
        int gap = DateText.nextGap(text, 0);
        if (gap > 0 && DateText.nextGap(text, gap + 1) < 0 && !text.endsWith(".0")) {
            int year = gap == 4 && DateText.number(text, 0, gap) > 0
                    ? DateText.number(text, 0, gap)
                    : DateText.number(text, gap + 1, text.length());
            int month = gap == 4 && DateText.number(text, 0, gap) > 0
                    ? DateText.monthNumber(text, gap + 1, text.length())
                    : DateText.monthNumber(text, 0, gap);
            return lastDay(year, month);
        }
        long date = DateText.epochDay(text);
        return date == Parsed.UNREADABLE ? date : lastDayOfItsMonth(date);
    }

    /** Of {@code 202510 to 202511} the second month, when it follows the first; a single month is itself. */
    static long lastDayOfPeriod(String text) {
        int to = text.indexOf(" to ");
        if (to < 0) {
            return lastDay(text);
        }
        long from = lastDay(text.substring(0, to).strip());
        long until = lastDay(text.substring(to + 4).strip());
        if (from == Parsed.UNREADABLE || until == Parsed.UNREADABLE) {
            return Parsed.UNREADABLE;
        }
        return lastDayOfItsMonth(from + 1) == until ? until : NOT_ONE_MONTH;
    }

    /** December's last day of {@code 2024} or {@code 2024/25}. */
    static long lastDayOfYear(String text) {
        int end = DateText.firstGap(text) == 4 ? 4 : text.length();
        return end == 4 ? lastDay(DateText.number(text, 0, end), 12) : Parsed.UNREADABLE;
    }

    static long lastDayOfItsMonth(long epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return epochDay + date.lengthOfMonth() - date.getDayOfMonth();
    }

    private static long lastDay(int year, int month) {
        return DateText.day(year, month, 1) == Parsed.UNREADABLE
                ? Parsed.UNREADABLE
                : YearMonth.of(year, month).atEndOfMonth().toEpochDay();
    }
}
