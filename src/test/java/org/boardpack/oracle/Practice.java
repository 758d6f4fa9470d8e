package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of what organisations do to keep people (decision 0015). Empty where an organisation has no row about it. */
final class Practice {

    private static final String KIND = "process-measures";

    private final Sent sent;
    private final Coverage coverage;

    Practice(Sent sent, Coverage coverage) {
        this.sent = sent;
        this.coverage = coverage;
    }

    Optional<BigDecimal> count(String measure, Cell cell, YearMonth month) {
        if (!coverage.came(KIND, cell.place(), month)) {
            return Optional.empty();
        }
        if (measure.equals("Exit interviews completed")
                && !coverage.owing(KIND, cell.place(), month)
                        .containsAll(coverage.owing("staff-in-post", cell.place(), month))) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.ZERO;
        for (String organisation : coverage.owing(KIND, cell.place(), month)) {
            Optional<BigDecimal> one = ofOne(organisation, measure, cell.group(), month);
            if (one.isEmpty()) {
                return one;
            }
            count = count.add(one.get());
        }
        return Optional.of(count);
    }

    /** A group without a row has none, where another group has one; all staff are their own row, else the groups together. */
    private Optional<BigDecimal> ofOne(String organisation, String measure, String group, YearMonth month) {
        List<Map<String, String>> told = sent.rows(KIND, organisation, month).stream()
                .filter(row -> row.get("Measure").equals(measure))
                .toList();
        List<Map<String, String>> ofAll = told.stream()
                .filter(row -> row.get("Staff Group").equals(Cell.ALL))
                .toList();
        if (group.equals(Cell.ALL)) {
            return told.isEmpty() ? Optional.empty() : Optional.of(sum(ofAll.isEmpty() ? told : ofAll));
        }
        return told.size() == ofAll.size()
                ? Optional.empty()
                : Optional.of(sum(told.stream()
                        .filter(row -> row.get("Staff Group").equals(group))
                        .toList()));
    }

    private static BigDecimal sum(List<Map<String, String>> rows) {
        return rows.stream().map(row -> new BigDecimal(row.get("Count"))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
