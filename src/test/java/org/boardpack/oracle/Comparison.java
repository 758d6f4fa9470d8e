package org.boardpack.oracle;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The oracle against a {@code metrics.csv}, both ways. */
final class Comparison {

    private static final BigDecimal TEN_DIGITS = new BigDecimal("1e-10");

    /** Worked out with roots and logarithms, and given to ten digits themselves. */
    private static final Set<String> ESTIMATES = Set.of(
            "relative-likelihood",
            "relative-likelihood-lower",
            "relative-likelihood-upper",
            "new-starter-survival",
            "new-starter-survival-lower",
            "new-starter-survival-upper");

    private static final BigDecimal NINE_DIGITS = new BigDecimal("1e-9");

    /** The staff groups of the National Workforce Data Set. */
    static final List<String> GROUPS = List.of(
            Cell.ALL,
            "Medical and Dental",
            "Students",
            "Nursing and Midwifery Registered",
            "Allied Health Professionals",
            "Additional Professional Scientific and Technical",
            "Healthcare Scientists",
            "Additional Clinical Services",
            "Administrative and Clerical",
            "Estates and Ancillary",
            "Supplementary Roles");

    /** What the two say differently of a metric. */
    record Disagreement(String metric, String what) {}

    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final Set<String> notCovered = new TreeSet<>();

    Comparison(Oracle oracle, Path metrics) {
        Map<List<String>, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : CsvRows.of(metrics)) {
            Cell cell = new Cell(new Place(row.get("scope_type"), row.get("scope_code")), row.get("staff_group"));
            YearMonth period = YearMonth.parse(row.get("period"));
            if (!row.get("dimension").isEmpty()) {
                compare(
                        oracle.brokenDown(
                                cell,
                                period,
                                row.get("dimension"),
                                row.get("dimension_value"),
                                row.get("metric"),
                                row.get("window")),
                        row);
                continue;
            }
            if (!Oracle.CATALOGUE.getOrDefault(row.get("metric"), List.of()).contains(row.get("window"))) {
                notCovered.add(row.get("metric"));
                continue;
            }
            rows.put(key(row.get("period"), cell, row.get("metric"), row.get("window")), row);
            compare(Optional.of(oracle.figure(cell, period, row.get("metric"), row.get("window"))), row);
        }
        Set<List<String>> published = new TreeSet<>(Comparator.comparing(Object::toString));
        rows.values().forEach(row -> published.add(List.of(row.get("metric"), row.get("window"))));
        for (Place place : oracle.places()) {
            for (String group : GROUPS) {
                for (YearMonth month : oracle.months()) {
                    for (List<String> each : published) {
                        Cell cell = new Cell(place, group);
                        List<String> key = key(month.toString(), cell, each.get(0), each.get(1));
                        if (rows.containsKey(key)) {
                            continue;
                        }
                        Figure figure = oracle.figure(cell, month, each.get(0), each.get(1));
                        if (!figure.saysNothing()) {
                            disagreements.add(new Disagreement(each.get(0), key + " is not there, and is " + figure));
                        }
                    }
                }
            }
        }
    }

    private static List<String> key(String period, Cell cell, String metric, String window) {
        return List.of(period, cell.place().type(), cell.place().code(), cell.group(), metric, window);
    }

    private void compare(Optional<Figure> answer, Map<String, String> row) {
        if (answer.isEmpty()) {
            notCovered.add(row.get("metric"));
            return;
        }
        Figure expected = answer.get();
        if (expected.status().equals(row.get("status"))
                && isSame(expected.numerator(), row.get("numerator"), TEN_DIGITS)
                && isSame(expected.denominator(), row.get("denominator"), TEN_DIGITS)
                && isSame(
                        expected.value(),
                        row.get("value"),
                        ESTIMATES.contains(row.get("metric")) ? NINE_DIGITS : TEN_DIGITS)) {
            agreed.merge(row.get("metric"), 1, Integer::sum);
        } else {
            disagreements.add(new Disagreement(row.get("metric"), row.values() + " by the oracle is " + expected));
        }
    }

    private static boolean isSame(Optional<BigDecimal> expected, String found, BigDecimal digits) {
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.isEmpty() && found.isEmpty();
        }
        BigDecimal difference = expected.get().subtract(new BigDecimal(found)).abs();
        return difference.compareTo(expected.get().abs().multiply(digits)) <= 0;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    /** Figures that are the same, by metric. */
    Map<String, Integer> agreed() {
        return agreed;
    }

    /** Metrics of the file that the oracle does not answer, or not for every dimension. */
    Set<String> notCovered() {
        return notCovered;
    }
}
