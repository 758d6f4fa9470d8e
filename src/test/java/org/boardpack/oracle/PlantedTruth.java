package org.boardpack.oracle;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The generator's own figures, in {@code truth.csv}: the third voice. */
final class PlantedTruth {

    private static final BigDecimal LITTLE = new BigDecimal("1e-6");

    private final Path truth;

    PlantedTruth(Path truth) {
        this.truth = truth;
    }

    /** The planted figures that the oracle does not find. */
    List<String> against(Oracle oracle) {
        List<String> notFound = new ArrayList<>();
        for (Map<String, String> planted : CsvRows.of(truth)) {
            if (!Oracle.CATALOGUE.containsKey(planted.get("metric"))) {
                continue;
            }
            Cell cell = new Cell(
                    new Place(planted.get("scope_type"), planted.get("scope_code")), planted.get("staff_group"));
            Figure figure = oracle.figure(
                    cell, YearMonth.parse(planted.get("period")), planted.get("metric"), planted.get("window"));
            if (!isSame(planted.get("value"), figure)) {
                notFound.add(planted.values() + " by the oracle is " + figure);
            }
        }
        return notFound;
    }

    private static boolean isSame(String planted, Figure figure) {
        if (planted.isEmpty() || figure.value().isEmpty()) {
            return planted.isEmpty() == figure.value().isEmpty();
        }
        BigDecimal difference =
                new BigDecimal(planted).subtract(figure.value().get()).abs();
        return difference.compareTo(
                        LITTLE.multiply(new BigDecimal(planted).abs().max(BigDecimal.ONE)))
                <= 0;
    }
}
