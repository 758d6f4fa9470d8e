package org.boardpack.statistics.spc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Input and output of the reference, NHSRplotthedots 0.2.2, that lie beside the project; tests that need them are skipped without. */
final class GoldenData {

    /** Beside the project, or one up from a worktree. */
    private static final List<Path> FOLDERS =
            List.of(Path.of("../shared/spc/golden"), Path.of("../../shared/spc/golden"));

    private GoldenData() {}

    static void isThere() {
        assumeTrue(
                FOLDERS.stream().anyMatch(Files::isDirectory),
                "SKIPPED: the golden data is not beside this clone (../shared/spc/golden)");
    }

    static List<CSVRecord> rows(String file) {
        Path folder = FOLDERS.stream().filter(Files::isDirectory).findFirst().orElseThrow();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(folder.resolve(file));
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, List<CSVRecord>> rowsBySeries(String file) {
        Map<String, List<CSVRecord>> bySeries = new LinkedHashMap<>();
        rows(file)
                .forEach(row -> bySeries.computeIfAbsent(row.get("series_id"), unseen -> new ArrayList<>())
                        .add(row));
        return bySeries;
    }

    static ControlChart chart(CSVRecord options, List<CSVRecord> input) {
        List<Observation> observations = input.stream()
                .map(row -> new Observation(
                        LocalDate.parse(row.get("date")), number(row.get("value")), number(row.get("target"))))
                .toList();
        Set<LocalDate> rebases = new TreeSet<>();
        for (String date : options.get("rebase_dates").split(";")) {
            if (!date.isEmpty()) {
                rebases.add(LocalDate.parse(date));
            }
        }
        String fixAfter = options.get("fix_after_n_points");
        MeasuredSeries series = new MeasuredSeries(
                observations,
                Improvement.find(options.get("improvement_direction")).orElseThrow(),
                rebases,
                fixAfter.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fixAfter)),
                false);
        SpcRules rules = SpcRules.of(Dialect.NHSR)
                .withScreening(options.get("screen_outliers").equals("1"));
        return ControlChart.of(series, rules);
    }

    static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
