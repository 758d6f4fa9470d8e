package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A row of a leavers extract: an ended assignment. */
record Ending(
        String person,
        String assignment,
        String group,
        String contract,
        boolean categoryCounts,
        boolean resident,
        BigDecimal fte,
        LocalDate date,
        String reason,
        String destination,
        Optional<LocalDate> start) {

    /** A destination that is not given is unknown. */
    String destinationOrNot() {
        return destination.isBlank() ? "Unknown" : destination;
    }
}
