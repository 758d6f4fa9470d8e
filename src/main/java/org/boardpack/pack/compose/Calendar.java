package org.boardpack.pack.compose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.boardpack.pack.Language;
import org.boardpack.workforce.ReportingMonth;

/** Months and dates in a language, by names of ours: JDKs differ in theirs, and packs must not. */
final class Calendar {

    /** Days as people in the United Kingdom count them, wherever the program runs. */
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final List<String> names;
    private final List<String> shortNames;

    Calendar(Language language) {
        String resource = "/messages/calendar." + language.code() + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Calendar.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own month names cannot be read", unreadable);
        }
        this.names = List.of(properties.getProperty("long").split(",", -1));
        this.shortNames = List.of(properties.getProperty("short").split(",", -1));
    }

    /** The name of a month of any year, 1 to 12. */
    String name(int month) {
        return names.get(month - 1);
    }

    /** Such as "March 2025". */
    String month(ReportingMonth month) {
        return names.get(month.value().getMonthValue() - 1) + " "
                + month.value().getYear();
    }

    /** Such as "Mar 2025". */
    String shortMonth(ReportingMonth month) {
        return shortNames.get(month.value().getMonthValue() - 1) + " "
                + month.value().getYear();
    }

    /** Such as "31 March 2025". */
    String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(ReportingMonth.of(date));
    }

    /** The day of an instant, such as "3 April 2025". */
    String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, UNITED_KINGDOM));
    }
}
