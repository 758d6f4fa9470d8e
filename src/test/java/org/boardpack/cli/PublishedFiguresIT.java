package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NHS England's own figures, from its own files, through the front door. Skipped where the published files are not beside the project. */
class PublishedFiguresIT {

    private static final Path PUBLISHED = Path.of("..", "shared", "data", "published");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @TempDir
    static Path folder;

    private static MetricsFile sickness;
    private static MetricsFile turnover;

    @BeforeAll
    static void runOnThePublishedFiles() throws IOException {
        assumeTrue(
                Files.isDirectory(PUBLISHED),
                "SKIPPED: the published figures are not beside this clone (../shared/data/published)");
        sickness = run("sickness", "2025-03", true);
        turnover = run("turnover", "2025-10", false);
    }

    private static MetricsFile run(String what, String month, boolean disclosure) throws IOException {
        Path workspace = folder.resolve(what);
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "disclosure.enabled: " + disclosure + "\n");
        try (Stream<Path> files = Files.list(PUBLISHED.resolve(what))) {
            for (Path file : files.toList()) {
                Files.copy(file, inbox.resolve(file.getFileName().toString()));
            }
        }
        CommandLineRun run =
                CommandLineRun.of("run", "--workspace", workspace, "--org", "RWA", "--lang", "en", "--format", "pdf");
        assertThat(run.exitCode()).as(run.talk()).isZero();
        return MetricsFile.read(workspace.resolve("packs").resolve(month).resolve("edition-1/metrics.csv"));
    }

    private static List<CSVRecord> published(String what) throws IOException {
        List<CSVRecord> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Stream<Path> files = Files.list(PUBLISHED.resolve(what)).sorted()) {
            for (Path file : files.toList()) {
                try (Reader text = Files.newBufferedReader(file);
                        CSVParser parser = CSVParser.builder()
                                .setReader(text)
                                .setFormat(format)
                                .get()) {
                    rows.addAll(parser.getRecords());
                }
            }
        }
        return rows;
    }

    private static String month(CSVRecord row) {
        String date = row.get("DATE");
        return date.substring(6) + "-" + date.substring(3, 5);
    }

    private static BigDecimal twoPlaces(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void every_published_sickness_rate_of_an_organisation_is_ours_to_two_places() throws IOException {
        List<CSVRecord> rows = published("sickness");
        assertThat(rows).hasSize(3394);
        for (CSVRecord row : rows) {
            BigDecimal ours = sickness.value(month(row), row.get("ORG_CODE"), "sickness-rate", "month");
            assertThat(twoPlaces(ours))
                    .as(row.toString())
                    .isEqualByComparingTo(row.get("SICKNESS_ABSENCE_RATE_PERCENT"));
        }
    }

    @Test
    void systems_regions_and_england_pool_the_days_of_their_organisations() throws IOException {
        Map<List<String>, BigDecimal[]> pools = new HashMap<>();
        for (CSVRecord row : published("sickness")) {
            for (List<String> scope : List.of(
                    List.of("system", row.get("ICS_CODE")),
                    List.of("region", row.get("NHSE_REGION_CODE")),
                    List.of("nation", "ENG"))) {
                BigDecimal[] pool = pools.computeIfAbsent(List.of(month(row), scope.get(0), scope.get(1)), unseen ->
                        new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
                pool[0] = pool[0].add(new BigDecimal(row.get("FTE_DAYS_LOST")));
                pool[1] = pool[1].add(new BigDecimal(row.get("FTE_DAYS_AVAILABLE")));
            }
        }
        assertThat(pools).hasSize(516 + 96 + 12);
        pools.forEach((place, pool) -> {
            BigDecimal ours = sickness.value(place.get(0), place.get(1), place.get(2), "All", "sickness-rate", "month");
            BigDecimal published = pool[0].multiply(HUNDRED).divide(pool[1], 10, RoundingMode.HALF_UP);
            assertThat(twoPlaces(ours)).as(place.toString()).isEqualByComparingTo(twoPlaces(published));
        });
    }

    @Test
    void hulls_twelve_months_are_pooled_to_4_09_per_cent() {
        assertThat(twoPlaces(sickness.value("2025-03", "RWA", "sickness-rate", "rolling-12")))
                .isEqualByComparingTo("4.09");
    }

    @Test
    void the_published_month_of_movement_gives_leavers_over_the_mean_of_start_and_end() throws IOException {
        Map<List<String>, Map<String, BigDecimal>> published = new HashMap<>();
        for (CSVRecord row : published("turnover")) {
            String group = row.get("STAFF_GROUP_1_NAME");
            published
                    .computeIfAbsent(
                            List.of(row.get("REPORTING_ORG_CODE"), group.equals("All staff groups") ? "All" : group),
                            unseen -> new HashMap<>())
                    .put(row.get("TYPE"), new BigDecimal(row.get("HC")));
        }
        int compared = 0;
        for (Map.Entry<List<String>, Map<String, BigDecimal>> entry : published.entrySet()) {
            BigDecimal start = entry.getValue().getOrDefault("Denominator at start of period", BigDecimal.ZERO);
            BigDecimal end = entry.getValue().getOrDefault("Denominator at end of period", BigDecimal.ZERO);
            BigDecimal leavers = entry.getValue().getOrDefault("Leavers", BigDecimal.ZERO);
            Map<String, String> ours = turnover.find(
                            "2025-10",
                            "organisation",
                            entry.getKey().get(0),
                            entry.getKey().get(1),
                            "turnover-hc",
                            "month")
                    .orElseThrow(() -> new AssertionError("no turnover of " + entry.getKey()));
            assertThat(new BigDecimal(ours.get("numerator"))).isEqualByComparingTo(leavers);
            assertThat(new BigDecimal(ours.get("denominator")).multiply(BigDecimal.valueOf(2)))
                    .as(entry.getKey().toString())
                    .isEqualByComparingTo(start.add(end));
            compared++;
        }
        assertThat(compared).isGreaterThan(2_000);
        assertThat(turnover.find("2025-10", "system", "QOQ", "All", "turnover-hc", "month")
                        .orElseThrow())
                .as("people who moved inside the system are counted")
                .containsEntry("marker", "[e]");
    }

    @Test
    void real_organisations_get_packs() {
        assertThat(folder.resolve("sickness/packs/2025-03/edition-1/RWA/board-pack.en.pdf"))
                .isNotEmptyFile();
    }
}
