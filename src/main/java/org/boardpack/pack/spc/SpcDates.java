package org.boardpack.pack.spc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.boardpack.pack.Language;

/** The dates of a series as people read them: its months, where every date is a first of the month or every date a last. */
record SpcDates(Function<LocalDate, String> inWords) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.UK);

    static SpcDates of(List<LocalDate> dates, Language language) {
        Predicate<LocalDate> isFirst = date -> date.getDayOfMonth() == 1;
        Predicate<LocalDate> isLast = date -> date.getDayOfMonth() == date.lengthOfMonth();
        if (dates.stream().allMatch(isFirst) || dates.stream().allMatch(isLast)) {
            // Names of ours: JDKs differ in theirs, and charts must not.
            String[] names =
                    SpcWords.load("calendar", language).getProperty("short").split(",", -1);
            return new SpcDates(date -> names[date.getMonthValue() - 1] + " " + date.getYear());
        }
        return new SpcDates(DAY::format);
    }

    String say(LocalDate date) {
        return inWords.apply(date);
    }
}
