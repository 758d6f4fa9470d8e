package org.boardpack.job.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpack.workforce.ReportingMonth;

/** An edition as people type it: {@code 2025-03@2}. */
public record EditionName(ReportingMonth month, int number) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}-\\d{2})@(\\d{1,6})");

    /**
     * The edition of that name.
     *
     * @throws IllegalArgumentException in words for people
     */
    public static EditionName parse(String typed) {
        Matcher shape = SHAPE.matcher(typed.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "\"" + typed + "\" is no edition; write month and number, such as 2025-03@2");
        }
        return new EditionName(ReportingMonth.parse(shape.group(1)), Integer.parseInt(shape.group(2)));
    }

    /** Whether this is of an earlier month, or an earlier edition of the same. */
    public boolean isBefore(EditionName other) {
        return month.equals(other.month) ? number < other.number : month.isBefore(other.month);
    }

    @Override
    public String toString() {
        return month + "@" + number;
    }
}
