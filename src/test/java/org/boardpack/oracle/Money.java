package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Amounts of finance extracts: a column's sum over the rows of a cell in a month. Empty where it cannot be known. */
final class Money {

    private final Sent sent;
    private final Coverage coverage;

    Money(Sent sent, Coverage coverage) {
        this.sent = sent;
        this.coverage = coverage;
    }

    /** A blank amount is not known, so neither is a sum with it in. A staff group without a row has nothing. */
    Optional<BigDecimal> sum(String kind, String column, Cell cell, YearMonth month) {
        if (!coverage.came(kind, cell.place(), month)) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> owing = coverage.owing(kind, cell.place(), month);
        for (String organisation : owing) {
            for (Map<String, String> row : sent.rows(kind, organisation, month)) {
                if (cell.group().equals(Cell.ALL) || cell.group().equals(row.get("Staff Group"))) {
                    if (row.getOrDefault(column, "").isBlank()) {
                        return Optional.empty();
                    }
                    sum = sum.add(new BigDecimal(row.get(column)));
                }
            }
        }
        return Optional.of(sum);
    }
}
