package org.boardpack.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The age bands of METRICS: under 25, 25-34, 35-44, 45-54, 55-59, 60+. */
final class AgeBands {

    /** Outside these a date of birth is a slip, not an age. */
    private static final long YOUNGEST = 14;

    private static final long OLDEST = 100;
    private static final int[] FROM = {60, 55, 45, 35, 25};
    private static final String[] BAND = {"60+", "55-59", "45-54", "35-44", "25-34"};

    private AgeBands() {}

    /** The band on a date, or blank when the age is not plausible. */
    static String on(long birth, long date) {
        long age = ChronoUnit.YEARS.between(LocalDate.ofEpochDay(birth), LocalDate.ofEpochDay(date));
        if (age < YOUNGEST || age > OLDEST) {
            return "";
        }
        for (int i = 0; i < FROM.length; i++) {
            if (age >= FROM[i]) {
                return BAND[i];
            }
        }
        return "under 25";
    }
}
