package org.boardpack.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A calendar month that figures are reported for; month-end snapshots belong to the month they end. Prints as {@code 2025-03}. */
public record ReportingMonth(YearMonth value) implements Comparable<ReportingMonth> {

    /**
     * Under which standing lists are filed, such as actions: they belong to no month, and every edition sees the current one. Before
     * every real month; never shown.
     */
    public static final ReportingMonth ALWAYS = of(0, 1);

    /** The first month of the NHS financial year. */
    private static final int APRIL = 4;

    public static ReportingMonth of(int year, int month) {
        return new ReportingMonth(YearMonth.of(year, month));
    }

    /** The month that a date falls in. */
    public static ReportingMonth of(LocalDate date) {
        return new ReportingMonth(YearMonth.from(date));
    }

    /**
     * Reads {@code 2025-03}.
     *
     * @throws IllegalArgumentException with a sentence for people when the text is no month
     */
    public static ReportingMonth parse(String text) {
        try {
            return new ReportingMonth(YearMonth.parse(text));
        } catch (DateTimeParseException notAMonth) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a month; write it as year-month, such as 2025-03", notAMonth);
        }
    }

    /** Whether this is no month but the place of what is always current. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public ReportingMonth plus(int months) {
        return new ReportingMonth(value.plusMonths(months));
    }

    public ReportingMonth minus(int months) {
        return plus(-months);
    }

    /** How many months later this is than another; negative when it is earlier. */
    public int monthsSince(ReportingMonth other) {
        return (int) ChronoUnit.MONTHS.between(other.value, value);
    }

    public LocalDate firstDay() {
        return value.atDay(1);
    }

    public LocalDate lastDay() {
        return value.atEndOfMonth();
    }

    /** Calendar days, 28 to 31. */
    public int days() {
        return value.lengthOfMonth();
    }

    /** The April that opens the financial year of this month. */
    public ReportingMonth financialYearStart() {
        return of(value.getMonthValue() >= APRIL ? value.getYear() : value.getYear() - 1, APRIL);
    }

    public boolean isAfter(ReportingMonth other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(ReportingMonth other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ReportingMonth other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
