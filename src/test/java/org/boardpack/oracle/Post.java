package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of a month-end snapshot: an assignment, in post or not. */
record Post(
        String person,
        String assignment,
        String group,
        String service,
        String contract,
        boolean categoryCounts,
        boolean resident,
        BigDecimal fte,
        LocalDate start) {}
