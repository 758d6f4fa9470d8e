package org.boardpack.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.boardpack.workforce.ReportingMonth;
import org.junit.jupiter.api.Test;

/**
 * Forecasts of the sickness rates that NHS England has published, made from what was known up to a month and held against the twelve
 * months that came (decision 0021 has the numbers over all their years). The choice of the method knows nothing of those months.
 */
class RealSeriesTest {

    private static final int YEAR = 12;
    private static final int LONG_ENOUGH = 48;

    /** Beside the project, or one up from a worktree; with the column that names a series. */
    private static final Map<String, String> FILES = Map.of(
            "tidy_org_monthly_2013-04_2025-03.csv", "org_code",
            "tidy_org_type_monthly.csv", "organisation_type",
            "tidy_region_monthly_2009-04_2025-03.csv", "area",
            "tidy_staff_group_monthly_2017-01_2022-02.csv", "staff_group");

    /** What was foreseen against what came, added up. */
    private static final class Score {
        private int series;
        private double naive;
        private double seasonalNaive;
        private double ours;
        private int months;
        private int within80;
        private int within95;

        private void add(MonthlySeries past, List<OptionalDouble> came) {
            if (!(Outlook.of(past, Bounds.NOT_NEGATIVE) instanceof Outlook.Forecast forecast)) {
                return;
            }
            series++;
            naive += error(Method.NAIVE.ahead(past), came);
            seasonalNaive += error(Method.SEASONAL_NAIVE.ahead(past), came);
            ours += error(forecast.months().stream().mapToDouble(Ahead::value).toArray(), came);
            for (Ahead ahead : forecast.months()) {
                double actual = came.get(ahead.months() - 1).getAsDouble();
                months++;
                within80 += ahead.within80(actual) ? 1 : 0;
                within95 += ahead.within95(actual) ? 1 : 0;
            }
        }

        private static double error(double[] ahead, List<OptionalDouble> came) {
            double sum = 0;
            for (int step = 0; step < YEAR; step++) {
                sum += Math.abs(came.get(step).getAsDouble() - ahead[step]);
            }
            return sum / YEAR;
        }
    }

    @Test
    void it_beats_the_naive_and_the_seasonal_naive_forecast_and_its_intervals_hold() throws IOException {
        Score score = new Score();
        for (List<OptionalDouble> months : published()) {
            int past = months.size() - YEAR;
            List<OptionalDouble> came = months.subList(Math.max(0, past), months.size());
            if (past >= LONG_ENOUGH && came.stream().allMatch(OptionalDouble::isPresent)) {
                score.add(MonthlySeries.of(months.subList(0, past)), came);
            }
        }

        String told = String.format(
                "%d series: mean error naive %.4f, seasonal naive %.4f, ours %.4f percentage points; in the 80 %% interval %.1f %%, in the 95 %% interval %.1f %%",
                score.series,
                score.naive / score.series,
                score.seasonalNaive / score.series,
                score.ours / score.series,
                100.0 * score.within80 / score.months,
                100.0 * score.within95 / score.months);
        System.out.println(told);
        assertThat(score.series).isGreaterThan(400);
        assertThat(score.ours / score.naive).as(told).isLessThan(0.95);
        assertThat(score.ours / score.seasonalNaive).as(told).isLessThan(0.90);
        assertThat((double) score.within80 / score.months).as(told).isBetween(0.72, 0.90);
        assertThat((double) score.within95 / score.months).as(told).isBetween(0.90, 0.99);
    }

    private static List<List<OptionalDouble>> published() throws IOException {
        Path folder = Stream.of("../shared", "../../shared")
                .map(shared -> Path.of(shared, "data/published/series"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(
                folder != null,
                "SKIPPED: the published series are not beside this clone (../shared/data/published/series)");
        List<List<OptionalDouble>> all = new ArrayList<>();
        for (Map.Entry<String, String> file : new TreeMap<>(FILES).entrySet()) {
            all.addAll(series(folder.resolve(file.getKey()), file.getValue()));
        }
        return all;
    }

    private static List<List<OptionalDouble>> series(Path file, String name) throws IOException {
        Map<String, TreeMap<ReportingMonth, Double>> values = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(file);
                CSVParser rows =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord row : rows) {
                values.computeIfAbsent(row.get(name), unseen -> new TreeMap<>())
                        .put(
                                ReportingMonth.parse(row.get("month")),
                                Double.valueOf(row.get("sickness_absence_rate_percent")));
            }
        }
        return values.values().stream().map(RealSeriesTest::withoutABreak).toList();
    }

    private static List<OptionalDouble> withoutABreak(TreeMap<ReportingMonth, Double> known) {
        List<OptionalDouble> months = new ArrayList<>();
        for (ReportingMonth month = known.firstKey(); !month.isAfter(known.lastKey()); month = month.plus(1)) {
            months.add(known.containsKey(month) ? OptionalDouble.of(known.get(month)) : OptionalDouble.empty());
        }
        return months;
    }
}
