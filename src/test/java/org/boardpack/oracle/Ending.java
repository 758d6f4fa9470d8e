package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** A row of a leavers extract: an ended assignment. */
record Ending(
        String person,
        String assignment,
        String group,
        boolean categoryCounts,
        boolean resident,
        BigDecimal fte,
        LocalDate date,
        String reason,
        String destination,
        Optional<LocalDate> start,
        long key,
        boolean newToTheNhs,
        Map<String, String> traits) {

    /** Which of somebody's ended assignments says what the leaver was comes first. */
    static final Comparator<Ending> MAIN_FIRST =
            Comparator.comparing(Ending::fte, Comparator.reverseOrder()).thenComparing(Ending::key);

    /** A destination that is not given is unknown. */
    String destinationOrNot() {
        return destination.isBlank() ? "Unknown" : destination;
    }
}
