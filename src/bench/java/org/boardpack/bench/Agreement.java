package org.boardpack.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Compares what a peer computed with our {@code metrics.csv}: a benchmark of different answers counts for nothing. A figure that we
 * hide because it is small is passed over.
 */
final class Agreement {

    /** Peers sum FTE as floating point. */
    private static final int PLACES = 4;

    private final Map<String, BigDecimal> ours = new TreeMap<>();

    /** @param metrics of an edition */
    Agreement(Path metrics) throws IOException {
        read(metrics, row -> {
            boolean isTold = row.get("status").equals("ok")
                    && row.get("dimension").isEmpty()
                    && row.get("scope_type").equals("organisation");
            return isTold ? measure(row) : Optional.empty();
        });
    }

    private static Optional<String> measure(CSVRecord row) {
        String place = row.get("period") + "," + row.get("scope_code") + "," + row.get("staff_group") + ",";
        return switch (row.get("metric") + "/" + row.get("window")) {
            case "headcount/as-at" -> Optional.of(place + "headcount");
            case "fte/as-at" -> Optional.of(place + "fte");
            case "agency-spend/month" -> Optional.of(place + "agency-spend");
            case "sickness-rate/month" -> Optional.of(place + "days-lost");
            default -> Optional.empty();
        };
    }

    private void read(Path file, Function<CSVRecord, Optional<String>> place) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(text)) {
                place.apply(row)
                        .ifPresent(key -> ours.put(
                                key,
                                rounded(row.get("metric").equals("sickness-rate") ? row.get("numerator") : row.get("value"))));
            }
        }
    }

    private static BigDecimal rounded(String number) {
        return new BigDecimal(number).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /**
     * How many figures the peer computed that we tell too.
     *
     * @param theirs lines of period, organisation, staff group, measure and value
     * @throws IllegalStateException when one of them is another
     */
    int check(Path theirs) throws IOException {
        int same = 0;
        try (BufferedReader text = Files.newBufferedReader(theirs)) {
            for (CSVRecord row : CSVFormat.RFC4180.parse(text)) {
                String place = row.get(0) + "," + row.get(1) + "," + row.get(2) + "," + row.get(3);
                BigDecimal ourValue = ours.get(place);
                if (ourValue != null) {
                    if (ourValue.subtract(rounded(row.get(4))).abs().movePointRight(PLACES).intValue() > 1) {
                        throw new IllegalStateException(
                                "not the same figures: " + place + " is " + ourValue + " for us and " + row.get(4)
                                        + " in " + theirs);
                    }
                    same++;
                }
            }
        }
        if (same == 0) {
            throw new IllegalStateException("nothing of " + theirs + " could be compared");
        }
        return same;
    }
}
